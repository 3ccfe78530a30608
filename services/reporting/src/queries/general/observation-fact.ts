/** Figures that sources give of institutions: each is one measure of one institution (or unit) in one period, by one channel. */
import { formatQuantity, measures, parseQuantity, shownFigure } from '@pantau/rulebook';
import { type Asked, type Fact, type Measure, named, UNITS } from './fact.ts';
import { PLACE_DIMENSIONS } from './parts.ts';
import { wholeNumber } from './score-measures.ts';

/** What `shownFigure` goes by, and the channel, which all of a figure share. */
const SAID_SQL = "[channel, ifNull(toString(value), ''), note_code, source_publisher, source_date, source_url, source_title]";
const SAID_FIELDS = 7;

/** What its sources say of one figure. */
const ONE_FIGURE = {
  adds: false,
  mustNotMix: ['query_mixes_figures'],
  sql: (asked: Asked) => `arrayFlatten(groupArrayIf(${SAID_SQL}, ${isByUnit(asked) ? '1' : "unit_code = ''"}))`,
} as const satisfies Partial<Measure>;

export const OBSERVATIONS: Fact = {
  text: { id: 'Angka dari sumber mana pun, per ukuran dan periode', en: 'Figures of any source, by measure and period' },
  dimensions: named({
    measure: {
      ...{ sql: 'toString(measure)', key: 'measure', values: measures().map(({ code }) => code) },
      text: { id: 'Ukuran', en: 'Measure' },
    },
    channel: { sql: 'toString(channel)', key: 'channel', text: { id: 'Kanal', en: 'Channel' } },
    grain: {
      sql: 'toString(grain)',
      values: ['year', 'half', 'quarter', 'month', 'day'],
      text: { id: 'Rentang: year sampai day', en: 'Grain: year to day' },
    },
    period: { sql: 'toString(period)', key: 'period', text: { id: 'Periode', en: 'Period' } },
    ...PLACE_DIMENSIONS,
    unit: {
      ...{ sql: 'unit_code', key: 'unit_code' },
      text: { id: 'Kode unit; kosong untuk instansi seutuhnya', en: 'Code of the unit; null for the institution as a whole' },
    },
    unitKind: { sql: 'toString(unit_kind)', text: { id: 'Jenis unit', en: 'Kind of unit' } },
  }),
  measures: named({
    count: {
      ...{ unit: UNITS.figures, adds: true, sql: '[toString(count())]', read: wholeNumber },
      text: {
        id: 'Banyaknya pernyataan: satu angka dari tiga sumber dihitung tiga.',
        en: 'How many statements: one figure of three sources counts three.',
      },
    },
    'figures.count': {
      ...{ unit: UNITS.figures, adds: false, read: wholeNumber },
      sql: '[toString(uniqExact(measure, institution, channel, unit_code, period))]',
      text: { id: 'Banyaknya angka, berapa pun sumbernya.', en: 'How many figures, however many sources they have.' },
    },
    value: {
      ...{ unit: UNITS.asMeasured, ...ONE_FIGURE, read: (parts) => shownOf(parts).value },
      text: {
        id: 'Angka yang ditampilkan dari yang dikatakan sumber-sumbernya. Tanpa dimensi atau saringan unit: angka instansi seutuhnya. Angka beberapa tempat atau periode tidak dijumlahkan di sini.',
        en: 'The figure that is shown of what its sources say. Without unit as a dimension or filter: that of the institution as a whole. Figures of several places or periods are not added up here.',
      },
    },
    'value.note': {
      ...{ unit: UNITS.note, ...ONE_FIGURE, read: (parts) => shownOf(parts).noteCode },
      text: {
        id: 'Catatan pada angka itu, yang perlu diketahui sebelum membandingkannya: part-of-period (hanya sebagian periode), rounded (dibulatkan sumbernya), looks-like-target (tampak seperti sasaran).',
        en: 'The note on that figure, to be known before comparing it: part-of-period, rounded (by its source), looks-like-target.',
      },
    },
    'value.disputed': {
      ...{ unit: UNITS.yes, ...ONE_FIGURE, read: (parts) => shownOf(parts).disputed },
      text: {
        id: '1 bila angka dari sumber-sumber yang setara berbeda, 0 bila tidak.',
        en: '1 where figures of sources of equal worth differ, 0 where they do not.',
      },
    },
  }),
};

function isByUnit({ dimensions, filters }: Asked): boolean {
  return dimensions.includes('unit') || filters.includes('unit');
}

interface Shown {
  readonly value: string | null;
  readonly noteCode: string | null;
  readonly disputed: number | null;
}

function shownOf(parts: readonly string[]): Shown {
  const said = Array.from({ length: parts.length / SAID_FIELDS }, (_, index) => {
    const [, value = '', noteCode = '', publisher = '', date = '', url = '', title = ''] = parts.slice(
      index * SAID_FIELDS,
      (index + 1) * SAID_FIELDS,
    );
    return { value: parseQuantity(value) ?? null, noteCode, source: { publisher, date, url, title } };
  });
  const { shown, disputed } = shownFigure(parts[0] ?? '', said);
  const figure = shown === undefined ? undefined : said[shown];
  if (figure === undefined) return { value: null, noteCode: null, disputed: null };
  return { value: formatQuantity(figure.value), noteCode: figure.noteCode || null, disputed: Number(disputed) };
}
