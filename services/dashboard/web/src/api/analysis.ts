/** What the pages of analysis read of reporting's answers. Every answer carries the foot: what it is made of, and how fresh it is. */
import * as z from 'zod/mini';
import { foot } from './report.ts';
import { institutionSchema } from './schemas.ts';

const text = z.string();
const count = z.number();
const maybe = <T extends z.ZodMiniType>(schema: T) => z.nullish(schema);

/** Its rows are the provinces; what others count is `rowCount` here too. */
const mapFoot = foot;

const zonesSchema = z.object({ hijau: count, kuning: count, merah: count, unknown: count });
export type ZoneCounts = z.infer<typeof zonesSchema>;

const cellSchema = z.object({ value: maybe(text), n: count });
export type HeatCell = z.infer<typeof cellSchema>;

export const heatmapSchema = z.object({
  rows: z.array(z.object({ code: text, name: text })),
  columns: z.array(text),
  cells: z.array(z.array(cellSchema)),
  breaks: z.array(text),
  ...mapFoot,
});
export type Heatmap = z.infer<typeof heatmapSchema>;

export const indicatorHeatmapSchema = z.object({
  instrument: maybe(text),
  rows: z.array(z.object({ code: text, name: text, level: text, basis: maybe(text) })),
  columns: z.array(z.object({ code: text, name: text })),
  cells: z.array(z.array(cellSchema)),
  ...mapFoot,
});
export type IndicatorHeatmap = z.infer<typeof indicatorHeatmapSchema>;

const moverSchema = z.object({
  institution: institutionSchema,
  from: text,
  to: text,
  change: text,
  zoneFrom: maybe(text),
  zoneTo: maybe(text),
  categoryFrom: maybe(text),
  categoryTo: maybe(text),
  rankChange: maybe(count),
});
export type Mover = z.infer<typeof moverSchema>;

export const moversSchema = z.object({
  against: maybe(text),
  comparable: count,
  reasons: z.array(z.object({ reason: text, count })),
  risen: count,
  fallen: count,
  unchanged: count,
  up: z.array(moverSchema),
  down: z.array(moverSchema),
  ...foot,
});
export type Movers = z.infer<typeof moversSchema>;

const groupSchema = z.object({
  key: text,
  name: maybe(text),
  n: count,
  min: maybe(text),
  q1: maybe(text),
  median: maybe(text),
  q3: maybe(text),
  max: maybe(text),
  mean: maybe(text),
  spread: maybe(text),
  deviation: maybe(text),
  gini: maybe(text),
  zones: zonesSchema,
  bins: maybe(z.array(z.object({ from: text, to: text, n: count }))),
  breakBefore: maybe(z.boolean()),
});
export type DistributionGroup = z.infer<typeof groupSchema>;

export const distributionSchema = z.object({ items: z.array(groupSchema), unscored: count, ...foot });
export type Distribution = z.infer<typeof distributionSchema>;

const pointSchema = z.object({
  period: text,
  instrument: text,
  score: maybe(text),
  zone: maybe(text),
  category: maybe(text),
  basis: maybe(text),
  disputed: z.boolean(),
  breakBefore: z.boolean(),
});
export type ComparedPoint = z.infer<typeof pointSchema>;

const partSchema = z.object({ code: text, name: text, n: count, mean: maybe(text), basis: maybe(text) });
export type ComparedPart = z.infer<typeof partSchema>;

const comparedSchema = z.object({
  institution: institutionSchema,
  points: z.array(z.nullable(pointSchema)),
  dimensions: z.array(partSchema),
});
export type Compared = z.infer<typeof comparedSchema>;

export const comparisonSchema = z.object({
  periods: z.array(text),
  breaks: z.array(text),
  items: z.array(comparedSchema),
  ...foot,
});
export type Comparison = z.infer<typeof comparisonSchema>;

const levelSchema = z.object({
  code: text,
  name: text,
  level: text,
  parent: maybe(text),
  n: count,
  mean: maybe(text),
  basis: maybe(text),
  peers: z.object({ n: count, mean: maybe(text) }),
});
export type BreakdownLevel = z.infer<typeof levelSchema>;

export const breakdownSchema = z.object({
  institution: institutionSchema,
  instrument: maybe(text),
  levels: z.array(levelSchema),
  ...foot,
});
export type Breakdown = z.infer<typeof breakdownSchema>;

const neighbourSchema = z.object({
  rank: count,
  institution: institutionSchema,
  score: maybe(text),
  zone: maybe(text),
  isSelf: z.boolean(),
});
export type Neighbour = z.infer<typeof neighbourSchema>;

export const peersSchema = z.object({
  institution: institutionSchema,
  scope: text,
  of: maybe(count),
  rank: maybe(count),
  quartile: maybe(count),
  median: maybe(text),
  neighbours: z.array(neighbourSchema),
  ...foot,
});
export type Peers = z.infer<typeof peersSchema>;

const recordSchema = z.object({
  kind: text,
  period: maybe(text),
  judged: maybe(count),
  inTermShare: maybe(text),
  resolvedShare: maybe(text),
  averageDays: maybe(text),
  reports: maybe(count),
  reportsPer10k: maybe(text),
  source: maybe(z.object({ publisher: maybe(text), date: maybe(text), url: maybe(text), title: maybe(text) })),
});
export type ComplaintRecord = z.infer<typeof recordSchema>;

const contrastSchema = z.object({
  institution: institutionSchema,
  score: maybe(text),
  zone: maybe(text),
  category: maybe(text),
  complaints: recordSchema,
  finding: maybe(text),
});
export type Contrast = z.infer<typeof contrastSchema>;

export const mismatchSchema = z.object({
  rule: z.object({
    greenZones: z.array(text),
    poorZones: z.array(text),
    badBelow: text,
    badDaysAbove: text,
    goodDaysUpTo: text,
    judgedFloor: count,
  }),
  items: z.array(contrastSchema),
  without: count,
  ...foot,
});
export type Mismatch = z.infer<typeof mismatchSchema>;
