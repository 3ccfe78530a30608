/** Measures of whatever has a score and a zone: institutions and units. None adds scores up. */
import { roundFraction } from '@pantau/rulebook';
import { shareOf } from '../../domain/elapsed.ts';
import { meanOf, tenThousandths } from '../../domain/mean.ts';
import { type Measure, type Mixture, UNITS } from './fact.ts';
import { scoreShown } from './parts.ts';

/** Two instruments have two scales or two methods; a province's own score is none of its territory's. */
const ONE_METHOD: readonly Mixture[] = ['query_mixes_instruments', 'query_mixes_own'];
const E4_PER_POINT = 10_000n;

/** Whole ten-thousandths: Decimal(9) times ten thousand would overflow. */
const SORTED_SQL = 'arraySort(groupArrayIf(toInt64(toDecimal64(ifNull(score, 0), 4) * 10000), isNotNull(score)))';
const countOf = (zone: string) => `toString(countIf(zone = '${zone}'))`;

export const SCORE_MEASURES: Readonly<Record<string, Measure>> = {
  'scored.count': {
    ...{ unit: UNITS.rows, adds: true, sql: '[toString(count(score))]', read: wholeNumber },
    text: { id: 'Banyaknya hasil yang nilainya diketahui.', en: 'How many results have a known score.' },
  },
  'score.mean': {
    ...{ unit: UNITS.score, adds: false, mustNotMix: ONE_METHOD },
    sql: "[toString(count(score)), ifNull(toString(sum(toDecimal128(score, 4))), '')]",
    read: ([n = '0', sum = '']) => (n === '0' ? null : scoreShown(meanOf(tenThousandths(sum), Number(n)))),
    text: {
      id: 'Rata-rata nilai yang diketahui; tiap hasil dihitung satu kali. Dibulatkan satu kali ke dua desimal.',
      en: 'The plain mean of the known scores, each result once. Rounded once, to two decimals.',
    },
  },
  'score.min': extreme('min', { id: 'Nilai terendah yang diketahui.', en: 'The lowest known score.' }),
  'score.q1': quartile(1, { id: 'Kuartil pertama nilai yang diketahui', en: 'The first quartile of the known scores' }),
  'score.median': quartile(2, { id: 'Median nilai yang diketahui', en: 'The median of the known scores' }),
  'score.q3': quartile(3, { id: 'Kuartil ketiga nilai yang diketahui', en: 'The third quartile of the known scores' }),
  'score.max': extreme('max', { id: 'Nilai tertinggi yang diketahui.', en: 'The highest known score.' }),
  'zone.hijau': zone('hijau', { id: 'Banyaknya hasil di zona hijau.', en: 'How many results are in the green zone.' }),
  'zone.kuning': zone('kuning', { id: 'Banyaknya hasil di zona kuning.', en: 'How many results are in the yellow zone.' }),
  'zone.merah': zone('merah', { id: 'Banyaknya hasil di zona merah.', en: 'How many results are in the red zone.' }),
  'zone.unknown': zone('', { id: 'Banyaknya hasil tanpa zona.', en: 'How many results have no zone.' }),
  'green.share': {
    ...{ unit: UNITS.share, adds: false, mustNotMix: ONE_METHOD },
    sql: `[${countOf('hijau')}, toString(countIf(zone != ''))]`,
    read: ([green = '0', zoned = '0']) => shareOf(Number(green), Number(zoned)),
    text: {
      id: 'Bagian hasil di zona hijau dari semua yang zonanya diketahui.',
      en: 'The share of results in the green zone among those whose zone is known.',
    },
  },
};

export function wholeNumber([text = '0']: readonly string[]): number {
  return Number(text);
}

function extreme(of: 'min' | 'max', text: Measure['text']): Measure {
  return {
    ...{ unit: UNITS.score, text, adds: false, mustNotMix: ONE_METHOD },
    sql: `[ifNull(toString(${of}(score)), '')]`,
    read: ([score = '']) => (score === '' ? null : scoreShown(Number(tenThousandths(score)))),
  };
}

function zone(code: string, text: Measure['text']): Measure {
  return { unit: UNITS.rows, text, adds: true, sql: `[${countOf(code)}]`, read: wholeNumber };
}

/** Linear between order statistics (type 7 of Hyndman and Fan, 1996), rounded half up once. */
function quartile(quarter: 1 | 2 | 3, name: Measure['text']): Measure {
  const at = `intDiv((length(sorted) - 1) * ${quarter}, 4)`;
  const sql = `arrayMap(sorted -> [toString(length(sorted)), toString(sorted[${at} + 1]), toString(sorted[${at} + 2])], [${SORTED_SQL}])[1]`;
  return {
    ...{ unit: UNITS.score, adds: false, mustNotMix: ONE_METHOD, sql },
    read([n = '0', low = '0', high = '0']) {
      if (n === '0') return null;
      const past = BigInt(((Number(n) - 1) * quarter) % 4);
      return scoreShown(roundFraction(BigInt(low) * (4n - past) + BigInt(high) * past, 4n * E4_PER_POINT));
    },
    text: {
      id: `${name.id}: interpolasi linear antara dua nilai yang mengapitnya (tipe 7), dibulatkan satu kali.`,
      en: `${name.en}: linear between the two scores around it (type 7), rounded once.`,
    },
  };
}
