import * as z from 'zod/mini';
import { foot } from './report.ts';

/** What the pages read of the services' replies. A field that a page does not show is not named here and may change freely. */

const text = z.string();
const maybe = <T extends z.ZodMiniType>(schema: T) => z.nullish(schema);

export const institutionSchema = z.object({ code: text, name: text, kind: text, provinceCode: maybe(text) });
export type Institution = z.infer<typeof institutionSchema>;

export const sourceSchema = z.object({ publisher: maybe(text), date: maybe(text), url: maybe(text), title: maybe(text) });
export type Source = z.infer<typeof sourceSchema>;

const publishedRankSchema = z.object({ rank: z.number(), of: maybe(z.number()), scope: maybe(text), peerClass: maybe(text) });
export type PublishedRank = z.infer<typeof publishedRankSchema>;

const scopeChangeSchema = z.object({ since: text, from: z.number(), to: z.number() });
export type ScopeChange = z.infer<typeof scopeChangeSchema>;

const movementSchema = z.object({
  against: maybe(text),
  score: maybe(text),
  rank: maybe(z.number()),
  ladder: maybe(z.object({ from: z.number(), to: z.number(), of: z.number() })),
  scopeChange: maybe(scopeChangeSchema),
  reason: maybe(text),
});
export type Movement = z.infer<typeof movementSchema>;

/** How far a score is from the edges of its category: above the lower one, and below the next. */
const marginSchema = z.object({ band: maybe(text), toLower: maybe(text), next: maybe(text), toNext: maybe(text) });
export type Margin = z.infer<typeof marginSchema>;

const leagueRowSchema = z.object({
  rank: maybe(z.number()),
  of: maybe(z.number()),
  publishedRanks: z.array(publishedRankSchema),
  institution: institutionSchema,
  instrument: text,
  period: text,
  score: maybe(text),
  category: maybe(text),
  zone: maybe(text),
  change: maybe(text),
  movement: maybe(movementSchema),
  breakInSeries: z.boolean(),
  basis: maybe(text),
  disputed: z.boolean(),
  sources: z.array(sourceSchema),
  unitCount: maybe(z.number()),
  unranked: maybe(text),
  expectedUnits: maybe(z.number()),
  receivedUnits: maybe(z.number()),
  margin: maybe(marginSchema),
  reportsPer10k: maybe(text),
});
export type LeagueRow = z.infer<typeof leagueRowSchema>;

export const zonesSchema = z.object({ hijau: z.number(), kuning: z.number(), merah: z.number(), unknown: z.number() });
export type ZoneCounts = z.infer<typeof zonesSchema>;

/** How many an authority assessed and put in each zone, as one source counts them; null is what it does not say. */
export const officialSchema = z.object({
  kind: text,
  assessed: maybe(z.number()),
  hijau: maybe(z.number()),
  kuning: maybe(z.number()),
  merah: maybe(z.number()),
  source: sourceSchema,
  disputed: z.boolean(),
});
export type Official = z.infer<typeof officialSchema>;

export const leagueSchema = z.object({
  items: z.array(leagueRowSchema),
  official: maybe(z.array(officialSchema)),
  known: maybe(z.object({ assessed: z.number(), zones: zonesSchema })),
  ...foot,
});
export type League = z.infer<typeof leagueSchema>;

const periodSchema = z.object({ family: text, period: text, instrument: text });
export type PeriodEntry = z.infer<typeof periodSchema>;

export const periodsSchema = z.object({ items: z.array(periodSchema) });
const localizedSchema = z.object({ id: text, en: text });
const complaintFigureSchema = z.object({
  measure: z.object({ code: text, name: localizedSchema, unit: localizedSchema }),
  channel: z.nullable(z.object({ code: text, name: localizedSchema })),
  period: text,
  value: z.nullable(text),
  noteCode: z.nullable(z.enum(['part-of-period', 'rounded', 'looks-like-target'])),
  disputed: z.boolean(),
  sources: z.array(z.extend(sourceSchema, { value: z.nullable(text) })),
});
export type ComplaintFigure = z.infer<typeof complaintFigureSchema>;
export const knownInstitutionSchema = z.object({
  institution: institutionSchema,
  families: z.array(z.object({ family: text })),
  complaintEvidence: z.object({ items: z.array(complaintFigureSchema) }),
});
export type KnownInstitution = z.infer<typeof knownInstitutionSchema>;

const trendPointSchema = z.object({
  period: text,
  instrument: text,
  score: maybe(text),
  category: maybe(text),
  zone: maybe(text),
  basis: maybe(text),
  breakBefore: z.boolean(),
  missingBefore: z.array(text),
  scopeChanged: z.boolean(),
  scopeChange: maybe(scopeChangeSchema),
  bordersChanged: maybe(z.boolean()),
  left: maybe(z.array(text)),
  joined: maybe(z.array(text)),
  members: maybe(z.number()),
  movement: maybe(movementSchema),
});
export type TrendPoint = z.infer<typeof trendPointSchema>;

const foundedSchema = z.object({
  firstYear: text,
  enacted: text,
  law: text,
  predecessors: z.array(z.object({ code: text, name: text })),
});
export type Founded = z.infer<typeof foundedSchema>;

export const trendSchema = z.object({
  institution: institutionSchema,
  founded: maybe(foundedSchema),
  family: text,
  items: z.array(trendPointSchema),
  asOf: text,
});
export type Trend = z.infer<typeof trendSchema>;

export const freshnessSchema = z.object({ watermark: maybe(text), lagSeconds: maybe(z.number()) });

const claimSchema = z.object({
  score: maybe(text),
  zone: maybe(text),
  category: maybe(text),
  predicate: maybe(text),
  award: maybe(text),
  note: maybe(text),
  ranks: maybe(z.array(publishedRankSchema)),
  source: sourceSchema,
  sourceClass: maybe(text),
  shown: z.boolean(),
});
export type Claim = z.infer<typeof claimSchema>;

const unitNameSchema = z.object({ code: text, name: text });

const productSchema = z.object({ code: text, name: text });

const unitSchema = z.object({
  code: text,
  product: maybe(productSchema),
  name: maybe(text),
  score: maybe(text),
  category: maybe(text),
  zone: maybe(text),
  revision: maybe(z.number()),
});
export type Unit = z.infer<typeof unitSchema>;

const unitClaimSchema = z.object({
  unit: maybe(unitNameSchema),
  product: maybe(productSchema),
  score: maybe(text),
  zone: maybe(text),
  source: sourceSchema,
});
export type UnitClaim = z.infer<typeof unitClaimSchema>;

const contradictionSchema = z.object({ field: text, printed: text, byRule: text });
export type Contradiction = z.infer<typeof contradictionSchema>;

const nextBandSchema = z.object({ category: maybe(text), from: text, gap: text });

export const scorecardSchema = z.object({
  instrument: text,
  period: text,
  version: z.number(),
  published: maybe(
    z.object({
      score: maybe(text),
      category: maybe(text),
      label: maybe(text),
      zone: maybe(text),
      predicate: maybe(text),
      ranks: z.array(publishedRankSchema),
      disputed: z.boolean(),
      contradictions: z.array(contradictionSchema),
      claims: z.array(claimSchema),
    }),
  ),
  computed: maybe(
    z.object({
      score: maybe(text),
      category: maybe(text),
      zone: maybe(text),
      unitCount: z.number(),
      expectedUnits: maybe(z.number()),
      receivedUnits: maybe(z.number()),
      nextBand: maybe(nextBandSchema),
    }),
  ),
  units: z.array(unitSchema),
  difference: maybe(text),
  flags: z.array(text),
  unitClaims: maybe(z.array(unitClaimSchema)),
  roster: maybe(z.object({ entries: z.array(z.object({ unit: unitNameSchema, products: z.array(productSchema) })) })),
  ruleVersion: maybe(text),
});
export type Scorecard = z.infer<typeof scorecardSchema>;
export type RosterEntry = NonNullable<Scorecard['roster']>['entries'][number];

const bandSchema = z.object({ category: maybe(text), zone: maybe(text), from: maybe(text) });
export type Band = z.infer<typeof bandSchema>;
export const instrumentSchema = z.object({ id: text, scale: z.object({ min: text, max: text }), bands: z.array(bandSchema) });
export type Instrument = z.infer<typeof instrumentSchema>;
