/** Facts about results: institutions, their units, and what institutions were given for each part of an instrument. */
import { meanOf, meanOfMeans, tenThousandths } from '../../domain/mean.ts';
import { type Fact, type Measure, type Mixture, named, UNITS } from './fact.ts';
import { FAMILIES, instrumentsOf, LEVELS, METHOD_DIMENSIONS, PLACE_DIMENSIONS, scoreShown, ZONE_DIMENSIONS } from './parts.ts';
import { SCORE_MEASURES, wholeNumber } from './score-measures.ts';

const INSTITUTIONS: Measure = {
  ...{ unit: UNITS.institutions, adds: false, sql: '[toString(uniqExact(institution))]', read: wholeNumber },
  text: { id: 'Banyaknya instansi yang berbeda.', en: 'How many different institutions.' },
};

export const RESULTS: Fact = {
  text: { id: 'Hasil per instansi, instrumen, dan periode', en: 'Results by institution, instrument and period' },
  dimensions: named({
    ...METHOD_DIMENSIONS,
    ...PLACE_DIMENSIONS,
    ...ZONE_DIMENSIONS,
    basis: {
      ...{ sql: 'toString(basis)', values: ['published', 'computed'] },
      text: {
        id: 'published: dicetak sumber; computed: dihitung dari unit',
        en: 'published: printed by a source; computed: of units',
      },
    },
  }),
  measures: named({
    count: {
      ...{ unit: UNITS.rows, adds: true, sql: '[toString(count())]', read: wholeNumber },
      text: {
        id: 'Banyaknya hasil yang diketahui, dengan atau tanpa nilai.',
        en: 'How many results are known, with or without a score.',
      },
    },
    'institutions.count': INSTITUTIONS,
    ...SCORE_MEASURES,
    'units.count': {
      ...{ unit: UNITS.serviceUnits, adds: true, sql: "[ifNull(toString(sum(unit_count)), '')]" },
      read: ([sum = '']) => (sum === '' ? null : Number(sum)),
      text: {
        id: 'Banyaknya unit yang membentuk nilai yang dihitung; kosong bila tidak satu pun diketahui.',
        en: 'How many units computed scores were made of; null where none is known.',
      },
    },
  }),
};

export const UNIT_RESULTS: Fact = {
  text: { id: 'Hasil per unit layanan atau produk', en: 'Results by service unit or product' },
  dimensions: named({
    ...METHOD_DIMENSIONS,
    family: {
      ...{ ...METHOD_DIMENSIONS.family, key: 'instrument', keysOf: instrumentsOf, binds: FAMILIES },
      sql: "transform(toString(instrument), {instrumentIds: Array(String)}, {instrumentFamilies: Array(String)}, '')",
    },
    ...PLACE_DIMENSIONS,
    unitKind: { sql: 'toString(unit_kind)', text: { id: 'Jenis unit', en: 'Kind of unit' } },
    unit: { sql: 'unit_code', key: 'unit_code', text: { id: 'Kode unit', en: 'Code of the unit' } },
    product: { sql: 'product_code', key: 'product_code', text: { id: 'Kode produk', en: 'Code of the product' } },
    ...ZONE_DIMENSIONS,
  }),
  measures: named({
    count: {
      ...{ unit: UNITS.rows, adds: true, sql: '[toString(count())]', read: wholeNumber },
      text: { id: 'Banyaknya hasil unit atau produk.', en: 'How many results of units or products.' },
    },
    'institutions.count': INSTITUTIONS,
    'units.count': {
      ...{ unit: UNITS.serviceUnits, adds: false, sql: '[toString(uniqExact(institution, unit_code))]', read: wholeNumber },
      text: { id: 'Banyaknya unit yang berbeda.', en: 'How many different units.' },
    },
    ...SCORE_MEASURES,
  }),
};

/** One part in one instrument, on one basis: anything else is of several scales. */
const ONE_PART: readonly Mixture[] = ['query_mixes_instruments', 'query_mixes_parts', 'query_mixes_own'];

export const INDICATORS: Fact = {
  text: {
    id: 'Nilai tiap bagian instrumen per instansi, dari jumlah unit-unitnya',
    en: "What institutions were given for each part of an instrument, from their units' sums",
  },
  dimensions: named({
    ...METHOD_DIMENSIONS,
    ...PLACE_DIMENSIONS,
    level: {
      sql: "transform(concat(instrument, ' ', code), {partKeys: Array(String)}, {partLevels: Array(String)}, '')",
      binds: { partKeys: LEVELS.partKeys, partLevels: LEVELS.partLevels },
      values: ['dimension', 'variable', 'indicator'],
      text: { id: 'Tingkat: dimension, variable, indicator', en: 'Level: dimension, variable, indicator' },
    },
    dimension: {
      sql: "transform(concat(instrument, ' ', code), {partKeys: Array(String)}, {partDimensions: Array(String)}, '')",
      binds: { partKeys: LEVELS.partKeys, partDimensions: LEVELS.partDimensions },
      text: { id: 'Kode dimensi yang memuat bagian itu', en: 'Code of the dimension that the part is in' },
    },
    indicator: {
      sql: 'toString(code)',
      text: { id: 'Kode bagian, dari tingkat mana pun', en: 'Code of the part, of any level' },
    },
    basis: {
      ...{ sql: 'toString(basis_given)', values: ['score', 'points'] },
      text: {
        id: 'score: pada skala bagian itu; points: sudah berbobot',
        en: "score: on the part's scale; points: already weighted",
      },
    },
  }),
  measures: named({
    'institutions.count': INSTITUTIONS,
    'values.count': {
      ...{ unit: UNITS.values, adds: true, sql: '[toString(sum(n))]', read: wholeNumber },
      text: { id: 'Banyaknya nilai unit yang dijumlahkan.', en: 'How many values of units went into the sums.' },
    },
    'indicator.mean': {
      ...{ unit: UNITS.score, adds: false, mustNotMix: ONE_PART },
      // By how many units an institution has, the sum of its sums: a mean of means needs no more to be exact.
      sql: `arrayMap(by_n -> arrayConcat(arrayMap(x -> toString(x), tupleElement(by_n, 1)), arrayMap(x -> toString(x), tupleElement(by_n, 2)),
        arrayMap(x -> toString(x), tupleElement(by_n, 3))), [sumMap([n], [toDecimal128(total, 4)], [toUInt32(1)])])[1]`,
      read: readMeans,
      text: {
        id: 'Rata-rata dari rata-rata instansi: tiap instansi berbobot sama, berapa pun unitnya. Dibulatkan satu kali.',
        en: "The mean of the institutions' means: each institution counts the same, however many units it has. Rounded once.",
      },
    },
    'indicator.pooledMean': {
      ...{ unit: UNITS.score, adds: false, mustNotMix: ONE_PART },
      sql: '[toString(sum(n)), toString(sum(toDecimal128(total, 4)))]',
      read: ([n = '0', sum = '0']) => scoreShown(meanOf(tenThousandths(sum), Number(n))),
      text: {
        id: 'Rata-rata semua nilai unit bersama-sama: instansi dengan banyak unit berbobot lebih besar. Dibulatkan satu kali.',
        en: 'The mean of all values of units together: institutions with many units weigh more. Rounded once.',
      },
    },
  }),
};

/** `parts`: numbers of units, then for each of them the sum of sums, then how many institutions have that many. */
function readMeans(parts: readonly string[]): string | null {
  const length = parts.length / 3;
  const groups = Array.from({ length }, (_, index) => ({
    n: Number(parts[index]),
    sum: tenThousandths(parts[length + index] ?? '0'),
    institutions: Number(parts[2 * length + index]),
  }));
  return scoreShown(meanOfMeans(groups));
}
