// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the rows are drawn as cards, and a changed `display` takes a table its roles
import { useTranslation } from 'react-i18next';
import type { Summary } from '../api/complaint-figures.ts';
import page from '../complaints/page.module.css';
import table from '../complaints/rows.module.css';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { worstFirst } from './worst-first.ts';

type Row = Summary['items'][number];

/** What each unit has on its table, the worst first. */
export function LoadTable({ rows, nameOf }: { rows: readonly Row[]; nameOf: (row: Row) => string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sorted = worstFirst(rows);
  const columns = ['overdue', 'dueToday', 'open', 'breached'] as const;
  if (sorted.length === 0) return null;
  return (
    <section className={page.section}>
      <h2>{t('command.load')}</h2>
      <table role="table" className={table.table}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('command.unit')}
            </th>
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col" className={table.numeric}>
                {t(`command.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sorted.map((row) => (
            <tr key={row.key ?? ''} role="row">
              <th role="rowheader" scope="row">
                {nameOf(row)}
              </th>
              {columns.map((column) => {
                const count = row[column];
                return (
                  <td key={column} role="cell" data-label={t(`command.${column}`)} className={`${table.numeric} number`}>
                    {count == null ? '–' : formatCount(count, language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
