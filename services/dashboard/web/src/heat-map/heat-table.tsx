import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeatCell } from '../api/analysis.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import figures from '../shared/figures.module.css';
import { type HeatScale, toneOf } from '../shared/heat-scale.ts';
import css from './heat-table.module.css';

export interface HeatRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly cells: readonly HeatCell[];
  /** Undefined where none of its values is known. */
  readonly scale: HeatScale | undefined;
}

export interface HeatColumn {
  readonly key: string;
  readonly head: ReactNode;
  /** Cannot be compared with the column before it. */
  readonly isBreak?: boolean;
}

interface HeatTableProps {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  /** Names too long for their columns stand upright. */
  readonly upright?: boolean;
  /** What a cell's mean is made of, as a screen reader says it; undefined where every cell is of one. */
  readonly madeOf?: (n: number) => string;
}

/** A table whose cells are coloured by their numbers. The number is in every cell: colour only lets the eye find it. */
export function HeatTable({ caption, corner, columns, rows, upright, madeOf }: HeatTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={figures.scroll} aria-label={caption} tabIndex={0}>
      <table className={`${figures.table} ${css.tones} ${css.heat}`} data-upright={upright || undefined}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, head, isBreak }) => (
              <th key={key} scope="col" data-break={isBreak || undefined}>
                <div className={css.columnHead}>{head}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells, scale }) => (
            <tr key={key} data-row={key}>
              <th scope="row">{head}</th>
              {columns.map((column, index) => (
                <Cell key={column.key} cell={cells[index]} scale={scale} isBreak={column.isBreak === true} madeOf={madeOf} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly cell: HeatCell | undefined;
  readonly scale: HeatScale | undefined;
  readonly isBreak: boolean;
  readonly madeOf: ((n: number) => string) | undefined;
}

function Cell({ cell, scale, isBreak, madeOf }: CellProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (cell?.value == null || scale === undefined) {
    return (
      <td data-break={isBreak || undefined} className={css.unknown}>
        <span aria-hidden="true">–</span>
        <span className="hidden">{t('heatMap.unknown')}</span>
      </td>
    );
  }
  const tone = toneOf(scale.step(Number(cell.value)), scale.limits.length - 1);
  return (
    <td data-break={isBreak || undefined} data-tone={tone}>
      {formatScore(cell.value, language)}
      {madeOf !== undefined && (
        <>
          <small aria-hidden="true">{cell.n}</small>
          <span className="hidden">, {madeOf(cell.n)}</span>
        </>
      )}
    </td>
  );
}
