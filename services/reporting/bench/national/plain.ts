/** The plain form of each question that unit results can answer. */
import { type Draw, instrumentsOf } from './draw.ts';
import { type Dialect, isOneOf } from './plain-sql.ts';

type Plain = (draw: Draw, dialect: Dialect) => string;

const ofRound = ({ round, province, kind }: Draw) =>
  [
    `instrument = '${round.instrument.id}' AND period = '${round.period}'`,
    ...(province === '' ? [] : [`province = '${province}'`]),
    ...(kind === '' ? [] : [isOneOf('kind', kind.split(','))]),
  ].join(' AND ');

const ofFamily = (draw: Draw, from?: string, to?: string) => {
  const years = from === undefined ? '' : ` AND period BETWEEN '${from}' AND '${to}'`;
  return `${isOneOf('instrument', instrumentsOf(draw, from, to))}${years}`;
};

const ranked = (from: string, order = 'score DESC') =>
  `SELECT institution, kind, score, rank() OVER (ORDER BY score DESC) AS place, rank() OVER (PARTITION BY kind ORDER BY score DESC) AS kind_place
   FROM ${from} ORDER BY ${order}`;

const byProvince = (from: string) =>
  `SELECT province, period, count(*) AS n, avg(score) AS mean FROM ${from} WHERE kind <> 'province' GROUP BY province, period`;

const spreadOf = (d: Dialect, key: string, from: string) =>
  `SELECT ${key}, count(*) AS n, min(score) AS least, ${d.quantile(0.25, 'score')} AS q1, ${d.quantile(0.5, 'score')} AS q2,
     ${d.quantile(0.75, 'score')} AS q3, max(score) AS most, avg(score) AS mean, ${d.deviation}(score) AS deviation
   FROM ${from} GROUP BY ${key}`;

const placesOf = (draw: Draw, d: Dialect, asOf?: string) =>
  `SELECT * FROM (SELECT institution, period, score, rank() OVER (PARTITION BY period ORDER BY score DESC) AS place
     FROM ${d.institutions(`${ofFamily(draw)} AND kind <> 'province'`, asOf)}) AS placed
   WHERE institution = '${draw.institutions[0]}' ORDER BY period`;

export const PLAIN = {
  league: (draw, d) => ranked(d.institutions(ofRound(draw))),
  leagueThen: (draw, d) => ranked(d.institutions(ofRound(draw), draw.asOf)),
  trend: (draw, d) => placesOf(draw, d),
  trendThen: (draw, d) => placesOf(draw, d, draw.asOf),
  profile: ({ institutions }, d) =>
    `SELECT period, score FROM ${d.institutions(`institution = '${institutions[0]}'`)} ORDER BY period`,
  heatmap: (draw, d) => byProvince(d.institutions(ofFamily(draw, draw.from, draw.to))),
  indicators: (draw, d) =>
    `SELECT province, i, avg(v) AS mean, count(*) AS n FROM ${d.indicators(ofRound({ ...draw, province: '' }))} GROUP BY province, i`,
  movers: (draw, d) =>
    `SELECT now.institution AS institution, now.score - earlier.score AS change FROM ${d.institutions(ofRound(draw)).replace(/AS \w+$/, 'AS now')}
     JOIN ${d.institutions(ofRound({ ...draw, round: draw.before ?? draw.round })).replace(/AS \w+$/, 'AS earlier')}
       ON now.institution = earlier.institution ORDER BY change DESC LIMIT 20`,
  distribution: (draw, d) => spreadOf(d, 'period', d.institutions(ofRound(draw))),
  distributionByProvince: (draw, d) => spreadOf(d, 'province', d.institutions(ofRound({ ...draw, province: '' }))),
  distributionByPeriod: (draw, d) => spreadOf(d, 'period', d.institutions(ofFamily(draw, draw.from, draw.to))),
  comparison: (draw, d) =>
    `SELECT institution, period, score FROM ${d.institutions(`${ofFamily(draw)} AND ${isOneOf('institution', draw.institutions)}`)}
     ORDER BY institution, period`,
  breakdown: (draw, d) =>
    `SELECT i, avg(v) AS peers, avg(CASE WHEN institution = '${draw.institutions[0]}' THEN v END) AS own
     FROM ${d.indicators(ofRound({ ...draw, province: '', kind: 'regency' }))} GROUP BY i ORDER BY i`,
  peers: (draw, d) => ranked(d.institutions(ofRound({ ...draw, province: '', kind: 'regency' }))),
  national: (draw, d) =>
    `SELECT period, province, count(*) AS n, sum(CASE WHEN score >= 78 THEN 1 ELSE 0 END) AS hijau, avg(score) AS mean
     FROM ${d.institutions(ofFamily(draw))} GROUP BY period, province`,
  completeness: (draw, d) =>
    `SELECT province, count(*) AS units, count(DISTINCT institution) AS institutions FROM ${d.units(ofRound({ ...draw, province: '', kind: '' }))} GROUP BY province`,
  periods: (_draw, d) =>
    `SELECT instrument, period, count(DISTINCT institution) AS n FROM ${d.history} GROUP BY instrument, period`,
  theme: (draw, d) =>
    `SELECT period, avg(v) AS mean, count(*) AS n FROM ${d.indicators(`${ofFamily(draw)} AND province = '${draw.province || '18'}'`)}
     WHERE i = 3 GROUP BY period`,
  corrections: (draw, d) =>
    `SELECT institution, unit_code, version, score, recorded_at FROM ${d.history} WHERE ${ofFamily(draw)} AND version > 1
     ORDER BY recorded_at DESC LIMIT 50`,
  query: (draw, d) => byProvince(d.institutions(ofFamily(draw))),
  queryUnits: (draw, d) =>
    `SELECT kind, count(*) AS n, avg(score) AS mean FROM ${d.units(ofRound({ ...draw, province: '', kind: '' }))} GROUP BY kind`,
  queryIndicators: (draw, d) =>
    `SELECT i, period, avg(v) AS mean, count(*) AS n FROM ${d.indicators(`${ofRound({ ...draw, kind: '' })}`)} GROUP BY i, period`,
} as const satisfies Record<string, Plain>;

export type PlainName = keyof typeof PLAIN;
