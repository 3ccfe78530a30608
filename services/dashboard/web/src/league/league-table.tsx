// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the rows are drawn as cards, and a changed `display` takes a table its roles
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Definition } from '../analysis/definition.tsx';
import type { LeagueRow } from '../api/schemas.ts';
import cells from './league-cells.module.css';
import type { Sort } from './league-search.ts';
import css from './league-table.module.css';
import { LeagueTableRow } from './league-table-row.tsx';
import type { Order } from './sort-rows.ts';

interface LeagueTableProps {
  readonly family: string;
  readonly rows: readonly LeagueRow[];
  readonly caption: string;
  readonly sort: Sort;
  readonly order: Order;
  readonly onSort: (sort: Sort) => void;
}

/**
 * One table for every width. Below 48 rem its rows become cards by CSS alone; a changed `display` takes the table's meaning
 * from assistive software, so the roles are written out.
 */
export function LeagueTable({ family, rows, caption, sort, order, onSort }: LeagueTableProps) {
  const { t } = useTranslation();
  const instruments = [...new Set(rows.map((row) => row.instrument))];
  // A column of dashes tells nothing: it is drawn where at least one source printed a rank.
  const showsRanks = rows.some((row) => row.publishedRanks.length > 0);
  const showsReports = rows.some((row) => row.reportsPer10k != null);
  const firstUnscored = rows.findIndex((row) => row.score == null);
  const header = (key: Sort, className?: string) => (
    <th
      role="columnheader"
      scope="col"
      className={className}
      aria-sort={sort === key ? (order === 'asc' ? 'ascending' : 'descending') : undefined}
    >
      <UnstyledButton className={css.sort} data-active={sort === key || undefined} onClick={() => onSort(key)}>
        {t(`league.columns.${key === 'name' ? 'institution' : key}`)}
        <span aria-hidden="true">{sort === key ? (order === 'asc' ? '↑' : '↓') : '↕'}</span>
      </UnstyledButton>
    </th>
  );
  return (
    <table role="table" className={css.table} data-full={showsReports || undefined}>
      <caption className="hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {header('rank', cells.rank)}
          {header('name')}
          {header('score', cells.score)}
          <th role="columnheader" scope="col">
            <Definition term={t('league.columns.category')} text={t('league.marginHelp')} instruments={instruments} />
          </th>
          {header('change', cells.change)}
          {showsRanks && (
            <th role="columnheader" scope="col">
              {t('league.columns.publishedRank')}
            </th>
          )}
          {showsReports && (
            <th role="columnheader" scope="col" className={cells.reports}>
              <Definition term={t('league.columns.reports')} text={t('league.reportsHelp')} />
            </th>
          )}
          <th role="columnheader" scope="col">
            {t('league.columns.source')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <LeagueTableRow
            key={row.institution.code}
            family={family}
            row={row}
            startsUnscored={index === firstUnscored && index > 0}
            showsRanks={showsRanks}
            showsReports={showsReports}
          />
        ))}
      </tbody>
    </table>
  );
}
