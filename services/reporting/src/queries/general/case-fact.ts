/** Complaints by what never names anybody: no reporter, no officer, no free text is among the dimensions. */
import { medianHours, shareOf } from '../../domain/elapsed.ts';
import { type Asked, type Fact, type Measure, named, UNITS } from './fact.ts';
import { PLACE_DIMENSIONS } from './parts.ts';
import { wholeNumber } from './score-measures.ts';

const counted = (condition: string) => ({ sql: `[toString(countIf(${condition}))]`, read: wholeNumber });
const TIMES_SQL =
  'arraySort(groupArrayIf(toUnixTimestamp64Milli(assumeNotNull(closed_at)) - toUnixTimestamp64Milli(received_at), is_settled))';

const MEASURES: Readonly<Record<string, Measure>> = {
  'complaints.received': {
    ...{ unit: UNITS.cases, adds: true, sql: '[toString(count())]', read: wholeNumber },
    text: {
      id: 'Aduan yang diterima, tanpa yang rangkap dan yang dicabut. Satu aduan terhitung pada tiap unit yang ditugasi.',
      en: 'Complaints received, without doubles and those withdrawn. A complaint counts in each unit that was given a task of it.',
    },
  },
  'complaints.settled': {
    ...{ unit: UNITS.cases, adds: true, ...counted('is_settled') },
    text: { id: 'Aduan yang selesai.', en: 'Complaints that were settled.' },
  },
  'complaints.judged': {
    ...{ unit: UNITS.cases, adds: true, ...counted('is_judged') },
    text: {
      id: 'Aduan yang selesai atau yang tenggatnya sudah lewat.',
      en: 'Complaints that were settled or whose term has passed.',
    },
  },
  'complaints.inTerm': {
    ...{ unit: UNITS.cases, adds: true, ...counted('is_in_term') },
    text: { id: 'Aduan yang selesai sebelum tenggatnya lewat.', en: 'Complaints that were settled before their term passed.' },
  },
  'complaints.inTermShare': {
    ...{ unit: UNITS.share, adds: false, sql: '[toString(countIf(is_in_term)), toString(countIf(is_judged))]' },
    read: ([inTerm = '0', judged = '0']) => shareOf(Number(inTerm), Number(judged)),
    text: {
      id: 'Bagian yang selesai dalam tenggat dari yang dapat dinilai.',
      en: 'The share settled in term among those that can be judged.',
    },
  },
  'complaints.medianHoursToClose': {
    ...{ unit: UNITS.hours, adds: false },
    sql: `arrayMap(times -> [toString(length(times)), toString(times[intDiv(length(times) + 1, 2)]),
      toString(times[intDiv(length(times), 2) + 1])], [${TIMES_SQL}])[1]`,
    read: ([n = '0', low = '0', high = '0']) => medianHours({ n: Number(n), low: Number(low), high: Number(high) }),
    text: {
      id: 'Median jam dari penerimaan sampai selesai, dari aduan yang selesai.',
      en: 'Median hours from receipt to settlement, of those settled.',
    },
  },
  'complaints.breaches': {
    ...{ unit: UNITS.breaches, adds: true, sql: '[toString(sum(own_breaches))]', read: wholeNumber },
    text: {
      id: 'Tenggat yang lewat tanpa dipenuhi: menurut unit atau instansi, yang menjadi tanggungannya; selain itu, semua pada aduan itu.',
      en: 'Terms that passed unmet: by unit or institution, those held against it; else all of these cases.',
    },
  },
};

export const CASES: Fact = {
  text: { id: 'Aduan, tanpa data pribadi; tanpa kanal simulasi', en: 'Complaints, without personal data; no simulations' },
  dimensions: named({
    month: {
      sql: 'month_received',
      text: { id: 'Bulan penerimaan, menurut zona kanalnya', en: 'Month of receipt, in the zone of the channel' },
    },
    tenant: { sql: 'toString(tenant)', key: 'tenant', text: { id: 'Pengelola kanal', en: 'Who runs the channel' } },
    channel: { sql: 'toString(channel)', text: { id: 'Jalan masuk: web, …', en: 'How it came in: web, …' } },
    class: { sql: 'toString(class)', text: { id: 'Klasifikasi', en: 'Class' } },
    category: { sql: 'toString(category)', text: { id: 'Kategori aduan', en: 'Category of complaint' } },
    state: { sql: 'toString(state)', text: { id: 'Keadaan aduan', en: 'State of the case' } },
    province: {
      sql: 'toString(province)',
      values: PLACE_DIMENSIONS.province.values,
      text: { id: 'Provinsi tempat kejadian', en: 'Province of the place' },
    },
    regency: {
      ...{ sql: 'toString(regency)', values: PLACE_DIMENSIONS.institution.values },
      text: { id: 'Kabupaten atau kota tempat kejadian', en: 'Regency or city of the place' },
    },
    institution: {
      sql: 'given_institution',
      values: PLACE_DIMENSIONS.institution.values,
      text: { id: 'Instansi yang ditugasi', en: 'Institution that was given a task' },
    },
    unit: { sql: 'given_unit', text: { id: 'Unit yang ditugasi', en: 'Unit that was given a task' } },
  }),
  measures: named(MEASURES),
};

/** Whose record a case is in: of no unit, of each institution that was given a task, or of each unit. */
export function holdersOf({ dimensions, filters }: Asked): 'none' | 'institution' | 'unit' {
  const names = [...dimensions, ...filters];
  return names.includes('unit') ? 'unit' : names.includes('institution') ? 'institution' : 'none';
}
