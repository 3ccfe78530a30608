/** Figures that sources give of institutions: each is one measure of one institution (or unit) in one period, by one channel. */
import { formatQuantity, parseQuantity, shownFigure } from '@pantau/rulebook';
import { type Asked, type Fact, named, UNITS } from './fact.ts';
import { PLACE_DIMENSIONS } from './parts.ts';
import { wholeNumber } from './score-measures.ts';

/** What `shownFigure` goes by, and the channel, which all of a figure share. */
const SAID_SQL = "[channel, ifNull(toString(value), ''), note_code, source_publisher, source_date, source_url, source_title]";
const SAID_FIELDS = 7;

export const OBSERVATIONS: Fact = {
  text: { id: 'Angka dari sumber mana pun, per ukuran dan periode', en: 'Figures of any source, by measure and period' },
  dimensions: named({
    measure: { sql: 'toString(measure)', key: 'measure', text: { id: 'Ukuran', en: 'Measure' } },
    channel: { sql: 'toString(channel)', key: 'channel', text: { id: 'Kanal', en: 'Channel' } },
    grain: { sql: 'toString(grain)', text: { id: 'Rentang: year sampai day', en: 'Grain: year to day' } },
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
      ...{ unit: UNITS.asMeasured, adds: false, mustNotMix: ['query_mixes_figures'] },
      sql: (asked: Asked) => `arrayFlatten(groupArrayIf(${SAID_SQL}, ${isByUnit(asked) ? '1' : "unit_code = ''"}))`,
      read: shownValue,
      text: {
        id: 'Angka yang ditampilkan dari yang dikatakan sumber-sumbernya. Tanpa dimensi atau saringan unit: angka instansi seutuhnya. Angka beberapa tempat atau periode tidak dijumlahkan di sini.',
        en: 'The figure that is shown of what its sources say. Without unit as a dimension or filter: that of the institution as a whole. Figures of several places or periods are not added up here.',
      },
    },
  }),
};

function isByUnit({ dimensions, filters }: Asked): boolean {
  return dimensions.includes('unit') || filters.includes('unit');
}

function shownValue(parts: readonly string[]): string | null {
  const said = Array.from({ length: parts.length / SAID_FIELDS }, (_, index) => {
    const [, value = '', noteCode = '', publisher = '', date = '', url = '', title = ''] = parts.slice(
      index * SAID_FIELDS,
      (index + 1) * SAID_FIELDS,
    );
    return { value: parseQuantity(value) ?? null, noteCode, source: { publisher, date, url, title } };
  });
  const { shown } = shownFigure(parts[0] ?? '', said);
  return shown === undefined ? null : formatQuantity(said[shown]?.value ?? null);
}
