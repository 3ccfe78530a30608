/** Shapes that several answers share. */
import { z } from 'zod';
import { BORDERS } from '../domain/borders.ts';
import { UNRANKED } from '../domain/completeness.ts';
import { NO_MOVEMENT } from '../domain/movement.ts';

export const KINDS = ['province', 'regency', 'city'] as const;

/** Score with two decimals, such as "77.87"; null when it is not known. */
export const score = z.string().nullable().describe('Two decimals, such as "77.87"; null when not known');
/** RFC 3339, UTC, milliseconds. */
export const instant = z.string().describe('RFC 3339, UTC, milliseconds');
export const watermark = instant
  .nullable()
  .describe('Everything appended to the topics until then is in the answer; null when not known');

export const institution = z.object({
  code: z.string().describe('Kemendagri code'),
  name: z.string(),
  kind: z.string(),
  provinceCode: z.string(),
});

export const borders = z
  .enum(BORDERS)
  .default('then')
  .describe("Of provinces: as they were in the period, or by today's borders. Who may see what goes by today's");

/** Whole percent as a share with two decimals: 85 is "0.85". */
export const completeness = z
  .string()
  .nullable()
  .describe(
    'Received of expected units, such as "0.85"; null without a roster, and for a published score, which is whole in itself',
  );

export const tiedWith = z.number().int().describe('How many others share the rank');

export const unranked = z
  .enum(UNRANKED)
  .nullable()
  .describe(
    'Why there is no rank: no score is known, too few of its units were received, or a computed score has no roster that says how many there are; null when ranked',
  );

export const scopeChange = z
  .object({ since: z.string().describe('The period of the roster before'), from: z.number().int(), to: z.number().int() })
  .nullable();

/** How a result moved since the family's assessment before. */
export const movement = z
  .object({
    against: z.string().nullable().describe("The period of the family's assessment before; null for its first"),
    score: z
      .string()
      .nullable()
      .describe(
        'Two decimals, "-1.20"; null over a break in series, when either is not known, and when either is computed of too few or an unknown share of its units',
      ),
    rank: z.number().int().nullable().describe('Places gained on the ladder: 3 is three places up'),
    ladder: z
      .object({ from: z.number().int(), to: z.number().int(), of: z.number().int() })
      .nullable()
      .describe('Places then and now among the same peers: those of its kind that are ranked both times, so not the ranks shown'),
    scopeChange: scopeChange.describe(
      'Sizes of the rosters then and now where both are known and differ; equal sizes are other units',
    ),
    reason: z.enum(NO_MOVEMENT).nullable().describe('Why a figure is missing'),
  })
  .describe("Against the family's assessment before");

export const source = z.object({ publisher: z.string(), date: z.string().nullable(), url: z.string().nullable() });

export const printedRank = z.object({
  rank: z.number().int(),
  of: z.number().int().nullable().describe('null when the source does not say'),
  scope: z.string().nullable().describe('"national" or "province"; null when the source does not say'),
  peerClass: z.string().nullable().describe('null for a list of mixed kinds'),
});

/** A result as league and trend show it. `category` and `zone` are null when not known. */
export const shownResult = {
  instrument: z.string(),
  period: z.string(),
  score,
  category: z.string().nullable(),
  zone: z.string().nullable(),
  predicate: z.string().nullable().describe('As printed'),
  basis: z.enum(['published', 'computed']),
  disputed: z.boolean().describe('Sources disagree'),
  sources: z.array(source).describe('The shown claim first; empty for a computed result'),
  publishedRanks: z.array(printedRank).describe('As printed'),
  unitCount: z.number().int().nullable(),
  expectedUnits: z.number().int().nullable().describe('null when no roster was set'),
  receivedUnits: z.number().int().nullable().describe('How many of the expected units have a score; null when no roster was set'),
  completeness,
  flags: z.array(z.string()),
  ruleVersion: z.string(),
  recordedAt: instant,
};

export const next = z.string().nullable().describe('The cursor of the next page; null on the last');

/** "regency,city" as a list; empty means all. */
export function commaList<const T extends readonly [string, ...string[]]>(options: T) {
  return z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(z.enum(options)));
}

export function limit(standard: number) {
  return z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(1000))
    .default(standard);
}

export const period = z
  .string()
  .regex(/^\d{4}(-[0-9A-Z]{1,3})?$/)
  .describe('"2022"');
export const year = z
  .string()
  .regex(/^\d{4}$/)
  .describe('"2022"');
