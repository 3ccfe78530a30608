/** A row of complaint figures: up to four observations that one source prints of one channel and period. */
import { filled, type Row, SOURCE, source } from './cells.ts';
import type { Item } from './items.ts';

const MEASURES = [
  ['reports', 'lapor.reports'],
  ['resolved', 'lapor.resolved'],
  ['resolved_share_percent', 'lapor.resolved-share'],
  ['average_days', 'lapor.avg-days'],
] as const;

export const FIGURE_COLUMNS = [
  'institution',
  'period',
  'channel',
  ...MEASURES.map(([column]) => column),
  'note_code',
  'note',
  ...SOURCE,
];

/** The whole country, which the file leaves empty. */
const NATION = '00';

/** Empty cells are no figures. A row counts once, with its first figure, or a reader could not compare the count with the file. */
export function complaintFigures(row: Row, line: number): readonly Item[] {
  const figures = MEASURES.flatMap(([column, measure]) => {
    const value = row[column] ?? '';
    return value === '' ? [] : [{ measure, value }];
  });
  return figures.map((figure, index) => ({
    body: {
      ...filled({ institution: row.institution === '' ? NATION : row.institution, institutionName: row.institution_name }),
      ...figure,
      ...filled({ channel: row.channel?.toLowerCase(), period: row.period, noteCode: row.note_code, note: row.note }),
      source: source(row),
    },
    line,
    rows: index === 0 ? 1 : 0,
    instrument: '',
    path: '/v1/observations',
  }));
}
