/** Every question that a page of the dashboard asks of reporting, and what each page asks at once. */
import { type Draw, firstCode } from './draw.ts';
import type { PlainName } from './plain.ts';

export interface Question {
  readonly name: string;
  path(draw: Draw): string;
  /** The plain form beside it; none where unit results cannot answer. */
  readonly plain?: PlainName;
}

const query = (params: Readonly<Record<string, string>>) =>
  `?${new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''))}`;
const ofFamily = ({ round }: Draw) => ({ family: round.family });
const ofRound = ({ round }: Draw) => ({ family: round.family, period: round.period });
const filtered = (draw: Draw) => ({ ...ofRound(draw), province: draw.province, kind: draw.kind, borders: draw.borders });
const first = ({ institutions }: Draw) => institutions[0] ?? '';
const provinceOf = ({ province }: Draw) => province || '18';
const years = ({ from, to }: Draw) => ({ from, to });
const measure = ({ own }: Draw) => (own ? 'own' : 'territoryMean');
/** Two years of complaints are there, from September 2024 on; an analyst asks for one of them. */
const days = ({ day }: Draw) => ({
  from: `2025-0${1 + (day % 9)}-${10 + (day % 18)}`,
  to: `2026-0${1 + (day % 8)}-${10 + (day % 17)}`,
});
const months = (draw: Draw) => ({ from: days(draw).from.slice(0, 7), to: days(draw).to.slice(0, 7) });
const ask = (name: string, path: (draw: Draw) => string, plain?: PlainName): Question =>
  plain === undefined ? { name, path } : { name, path, plain };

const league = ask('league', (draw) => `/v1/league${query(filtered(draw))}`, 'league');
const national = ask('national', (draw) => `/v1/national${query(ofRound(draw))}`, 'national');
const periods = ask('periods', () => '/v1/periods', 'periods');
const profile = ask('institution', (draw) => `/v1/institutions/${first(draw)}`, 'profile');
const trend = ask('trend', (draw) => `/v1/institutions/${first(draw)}/trend${query(ofFamily(draw))}`, 'trend');
const breakdown = ask(
  'breakdown',
  (draw) => `/v1/institutions/${first(draw)}/breakdown${query({ ...ofRound(draw), units: 'false' })}`,
  'breakdown',
);
const peers = ask('peers', (draw) => `/v1/institutions/${first(draw)}/peers${query(ofRound(draw))}`, 'peers');
const comparison = ask(
  'comparison of 8',
  (draw) => `/v1/comparison${query({ ...ofRound(draw), institutions: [...new Set(draw.institutions)].join(',') })}`,
  'comparison',
);
const heatmap = ask(
  'heat map, years',
  (draw) => `/v1/heatmap${query({ ...ofFamily(draw), ...years(draw), measure: measure(draw), borders: draw.borders })}`,
  'heatmap',
);
const indicators = ask(
  'heat map, indicators',
  (draw) =>
    `/v1/heatmap/indicators${query({ ...ofRound(draw), level: 'indicator', measure: measure(draw), borders: draw.borders })}`,
  'indicators',
);
const movers = ask('movers', (draw) => `/v1/movers${query(filtered(draw))}`, 'movers');
const distribution = ask('distribution', (draw) => `/v1/distribution${query({ ...filtered(draw), by: 'all' })}`, 'distribution');
const byProvince = ask(
  'distribution by province',
  (draw) => `/v1/distribution${query({ ...filtered(draw), province: '', by: 'province' })}`,
  'distributionByProvince',
);
const byPeriod = ask(
  'distribution by period',
  (draw) => `/v1/distribution${query({ ...filtered(draw), ...years(draw), by: 'period' })}`,
  'distributionByPeriod',
);
const mismatch = ask('mismatch', (draw) => `/v1/mismatch${query(filtered(draw))}`);
const completeness = ask(
  'completeness',
  (draw) => `/v1/completeness${query({ ...ofRound(draw), borders: draw.borders })}`,
  'completeness',
);
const freshness = ask('freshness', () => '/v1/freshness');
const rejections = ask('rejections', () => '/v1/rejections?limit=50');
const theme = ask('theme of a province', (draw) => `/v1/themes/SP.waktu${query({ province: provinceOf(draw) })}`, 'theme');
const corrections = ask('corrections', (draw) => `/v1/corrections${query({ ...ofFamily(draw), limit: '50' })}`, 'corrections');
const vintages = ask('vintages', () => '/v1/vintages');
const observations = ask('observations', (draw) => `/v1/observations${query({ institution: first(draw) })}`);
/** What the view of a channel asks: everything of five years, and the terms that passed on a day. */
const channel = ask(
  'complaints of five years',
  () => `/v1/complaints/summary${query({ tenant: '18', by: 'unit', from: '2021-01-01' })}`,
);
const passedOf = (by: string) => (draw: Draw) =>
  `/v1/complaints/breaches${query({ tenant: '18', by, day: draw.day === 0 ? '' : days(draw).to, limit: '20' })}`;
const unitBreaches = ask('terms passed, by unit', passedOf('unit'));
const operatorBreaches = ask('terms passed, by operator', passedOf('operator'));
const summary = ask(
  'complaints of a year',
  (draw) => `/v1/complaints/summary${query({ tenant: '18', by: 'unit', ...days(draw) })}`,
);
const levels = ask(
  'service levels',
  (draw) => `/v1/complaints/service-levels${query({ tenant: '18', by: 'month,unit', ...months(draw) })}`,
);

export interface Page {
  readonly name: string;
  readonly questions: readonly Question[];
}

/** What every page of analysis asks besides: the pickers, the head of the page, and the vintages to choose from. */
const FRAME = [periods, freshness, vintages];

export const PAGES: readonly Page[] = [
  { name: 'national /', questions: [national, ...FRAME] },
  { name: 'league /liga', questions: [league, ...FRAME] },
  { name: 'institution /instansi', questions: [profile, trend, breakdown, peers, freshness] },
  { name: 'comparison /banding', questions: [comparison, ...FRAME] },
  { name: 'heat map, years /peta-panas', questions: [heatmap, ...FRAME] },
  { name: 'heat map, indicators', questions: [indicators, ...FRAME] },
  { name: 'movers /pergerakan', questions: [movers, ...FRAME] },
  { name: 'distribution /sebaran', questions: [distribution, ...FRAME] },
  { name: 'distribution by province', questions: [byProvince, ...FRAME] },
  { name: 'distribution by year', questions: [byPeriod, ...FRAME] },
  { name: 'mismatch /selisih', questions: [mismatch, ...FRAME] },
  { name: 'status /status', questions: [completeness, rejections, ...FRAME] },
  { name: 'corrections /koreksi', questions: [corrections, ...FRAME] },
  { name: 'rules /aturan', questions: [theme, freshness] },
  { name: 'complaints /pengaduan', questions: [channel, unitBreaches, operatorBreaches, freshness] },
];

/** Asked by no page as it opens; at most 500 ms instead of 50. */
const OTHERS: readonly Question[] = [
  observations,
  summary,
  levels,
  ask('league asOf', (draw) => `/v1/league${query({ ...filtered(draw), asOf: draw.asOf })}`, 'leagueThen'),
  ask('trend asOf', (draw) => `${trend.path(draw)}&asOf=${draw.asOf}`, 'trendThen'),
  ask('heat map asOf', (draw) => `${heatmap.path(draw)}&asOf=${draw.asOf}`),
  ask('distribution asOf', (draw) => `${distribution.path(draw)}&asOf=${draw.asOf}`),
  ask(
    'query: results by province, period',
    (draw) =>
      `/v1/query?fact=results&measures=count,score.mean,score.median,zone.hijau&dimensions=province,period&filter=family:${draw.round.family}&filter=kind:regency`,
    'query',
  ),
  ask(
    'query: indicators by period',
    (draw) =>
      `/v1/query?fact=indicators&measures=values.count,indicator.mean&dimensions=indicator,basis,period&filter=instrument:${draw.round.instrument.id}&filter=period:${draw.round.period}`,
    'queryIndicators',
  ),
  ask(
    'query: units by kind of unit',
    (draw) =>
      `/v1/query?fact=units&measures=count,score.mean&dimensions=unitKind,kind&filter=instrument:${draw.round.instrument.id}&filter=period:${draw.round.period}`,
    'queryUnits',
  ),
  ask(
    'query: one indicator by province',
    (draw) =>
      `/v1/query?fact=indicators&measures=values.count,indicator.mean&dimensions=province,basis&filter=instrument:${draw.round.instrument.id}&filter=indicator:${firstCode(draw)}&filter=kind:regency`,
  ),
];

export const QUESTIONS: readonly Question[] = [...new Set([...PAGES.flatMap(({ questions }) => questions), ...OTHERS])];
