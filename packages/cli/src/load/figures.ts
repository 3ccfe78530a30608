/** Rows of figures: each filled column of one is an observation that one source makes of one period. */
import { filled, type Row, SOURCE, source, whole } from './cells.ts';
import type { FileKind, Item } from './items.ts';

interface FigureFile {
  readonly name: string;
  /** Column and measure. */
  readonly figures: readonly (readonly [column: string, measure: string])[];
  /** What says how the figures came about, or of what they are. */
  readonly channelColumns: readonly string[];
  readonly channelOf: (row: Row) => string | undefined;
  /** False: the whole country is meant, and there is no such column. */
  readonly perInstitution: boolean;
  readonly noted: boolean;
}

/** The whole country, which the files leave empty. */
const NATION = '00';

const FILES: readonly FigureFile[] = [
  {
    name: 'complaint-figures',
    figures: [
      ['reports', 'lapor.reports'],
      ['resolved', 'lapor.resolved'],
      ['resolved_share_percent', 'lapor.resolved-share'],
      ['average_days', 'lapor.avg-days'],
    ],
    channelColumns: ['channel'],
    channelOf: ({ channel }) => channel?.toLowerCase(),
    ...{ perInstitution: true, noted: true },
  },
  {
    name: 'assessment-counts',
    figures: [
      ['assessed', 'assessed'],
      ['hijau', 'zone-hijau'],
      ['kuning', 'zone-kuning'],
      ['merah', 'zone-merah'],
    ],
    channelColumns: ['instrument', 'institution_kind'],
    // "ORI-2022" and "regency,city" are "ori-regency-city": an instrument is known by its family and the period.
    channelOf: ({ instrument = '', institution_kind: kind = '' }) =>
      [instrument.split('-')[0], ...kind.split(',')].join('-').toLowerCase(),
    ...{ perInstitution: false, noted: false },
  },
  figuresOfOne('population', 'population'),
  figuresOfOne('malls-of-public-services', 'mpp'),
  figuresOfOne('satisfaction-indices', 'skm.index', 'skm'),
];

export const FIGURE_KINDS: readonly FileKind[] = FILES.map((file) => ({
  name: file.name,
  method: 'post',
  columns: [
    ...(file.perInstitution ? ['institution'] : []),
    ...['period', ...file.channelColumns, ...file.figures.map(([column]) => column)],
    ...(file.noted ? ['note_code'] : []),
    ...['note', ...SOURCE],
  ],
  groupBy: [],
  items: ([row = {}], line) => observations(file, row, line),
}));

function figuresOfOne(name: string, measure: string, column = measure): FigureFile {
  return {
    name,
    figures: [[column, measure]],
    channelColumns: [],
    channelOf: () => undefined,
    perInstitution: true,
    noted: true,
  };
}

/** Empty cells are no figures. A row counts once, with its first figure, or a reader could not compare the count with the file. */
function observations({ figures, channelOf }: FigureFile, row: Row, line: number): readonly Item[] {
  const printed = figures.flatMap(([column, measure]) => {
    const value = row[column] ?? '';
    return value === '' ? [] : [{ measure, value }];
  });
  const institution = row.institution === undefined || row.institution === '' ? NATION : row.institution;
  return printed.map((figure, index) => ({
    body: {
      ...filled({ institution, institutionName: row.institution_name }),
      ...figure,
      ...filled({ channel: channelOf(row), period: row.period, noteCode: row.note_code, note: row.note }),
      source: source(row),
      ...filled({ revision: whole(row.revision) }),
    },
    line,
    rows: index === 0 ? 1 : 0,
    instrument: '',
    path: '/v1/observations',
  }));
}
