/** The shapes of scoring's requests and replies: what parses and what is documented. */
import { z } from 'zod';

const score = z.string().meta({ description: 'Two decimals, decimal point.', example: '77.87' });
const zone = z.enum(['hijau', 'kuning', 'merah']);
const decimal = z.union([z.string().max(40), z.number()]).meta({ description: 'At most four decimals, decimal point.' });
const product = z.object({ code: z.string(), name: z.string() });
const unit = z.object({ code: z.string(), name: z.string(), kind: z.string() });
const computedNextBand = z.object({ category: z.string(), from: score, gap: score }).nullable();

export const classifyRequest = z
  .strictObject({ instrument: z.string().max(32).meta({ example: 'ORI-2022' }), score: decimal })
  .meta({ example: { instrument: 'ORI-2022', score: '77.87' } });

export const classification = z.object({
  instrument: z.string(),
  score,
  category: z.string(),
  label: z.string(),
  zone,
  nextBand: z.object({ category: z.string(), zone, from: score, gap: score }).nullable(),
  marginBelow: score.nullable(),
});

export const previewRequest = z.strictObject({
  instrument: z.string().max(32).meta({ example: 'ORI-2023' }),
  period: z.string().max(16).meta({ example: '2023' }),
  institutionKind: z.enum(['province', 'regency', 'city', 'ministry', 'agency']).optional(),
  units: z
    .array(
      z.strictObject({
        code: z.string().min(1).max(64),
        name: z.string().max(200).optional(),
        kind: z.string().max(64).optional(),
        product: z.strictObject({ code: z.string().min(1).max(64), name: z.string().max(200).optional() }).optional(),
        values: z
          .array(
            z.strictObject({
              code: z.string().max(32).meta({ description: 'A code of the instrument, or TOTAL.' }),
              value: decimal,
              basis: z.enum(['score', 'points']).optional().meta({ description: 'Default: score.' }),
            }),
          )
          .min(1)
          .max(500),
      }),
    )
    .min(1)
    .max(500),
});

export const preview = z.object({
  score,
  category: z.string(),
  label: z.string(),
  zone,
  scoredAt: z.enum(['unit', 'dimension']),
  units: z.array(
    z.object({
      code: z.string(),
      product: z.string().optional(),
      score: score.nullable(),
      category: z.string().nullable(),
    }),
  ),
  dimensions: z.array(z.object({ code: z.string(), contribution: score })),
  nextBand: computedNextBand,
  flags: z.array(z.string()),
});

const localized = z.object({ id: z.string(), en: z.string() });
const cited = z.object({
  confidence: z.enum(['certain', 'likely', 'unclear']),
  sources: z.array(z.string()),
  note: z.string().optional(),
});

export const instrumentList = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      family: z.string(),
      name: z.string(),
      ruleVersion: z.string(),
      from: z.string().meta({ description: 'First assessment year.' }),
      to: z.string().meta({ description: 'Last assessment year.' }),
      series: z.string().meta({ description: 'Periods of two series are not comparable.' }),
      rollUp: z.enum(['mean_of_units', 'mean_of_products']),
    }),
  ),
  next: z.null(),
  asOf: z.iso.datetime(),
  watermark: z.iso.datetime(),
});

export const instrumentFacts = z.looseObject({
  id: z.string(),
  family: z.string(),
  name: localized,
  ruleVersion: z.string(),
  scale: z.object({ min: score, max: score, cited }),
  bands: z.array(z.object({ category: z.string(), label: localized, zone, from: score, cited })),
  dimensions: z
    .array(z.unknown())
    .meta({ description: 'Dimensions > variables > indicators, in `parts`; weights as fractions.' }),
  rollUp: z.object({ method: z.enum(['mean_of_units', 'mean_of_products']), cited }),
});

const text = z.string().nullable();
const rank = z.object({ rank: z.int(), of: z.int().nullable(), scope: text, peerClass: text });
const claim = z.object({
  score: score.nullable(),
  printedScore: text,
  zone: text,
  category: text.meta({ description: 'As printed; the category that counts follows from the score.' }),
  predicate: text,
  ranks: z.array(rank),
  award: text,
  legalBasis: text,
  note: text,
  source: z.object({ url: text, publisher: text, date: text, title: text }),
  sourceClass: z.enum(['authority', 'government', 'press']),
  revision: z.int(),
  flags: z.array(z.string()),
  shown: z.boolean(),
});

const unitResult = unit.extend({
  product: product.nullable(),
  score: score.nullable(),
  category: text,
  zone: text,
  revision: z.int(),
  submissionId: z.string(),
});

export const scorecard = z.object({
  institution: z.object({ code: z.string(), name: z.string(), kind: text, provinceCode: text }),
  instrument: z.string(),
  family: z.string(),
  period: z.string(),
  generation: z.int(),
  version: z.int().meta({ description: 'Number of inputs applied.' }),
  published: z
    .object({
      score: score.nullable(),
      category: text,
      zone: text,
      predicate: text,
      ranks: z.array(rank),
      disputed: z.boolean(),
      claims: z.array(claim),
    })
    .nullable(),
  computed: z
    .object({
      score,
      category: z.string(),
      label: z.string(),
      zone,
      scoredAt: z.enum(['unit', 'dimension']),
      units: z.array(unitResult),
      unitCount: z.int().meta({ description: 'Units with a score.' }),
      expectedUnits: z.int().nullable().meta({ description: 'Units on the roster; null without a roster.' }),
      nextBand: computedNextBand,
    })
    .nullable(),
  units: z.array(unitResult).meta({ description: 'Sent in and not withdrawn, also where nothing could be computed of them.' }),
  difference: score.nullable().meta({ description: 'computed minus published.' }),
  unitClaims: z.array(claim.extend({ unit: unit.nullable(), product: product.nullable() })),
  roster: z.object({ revision: z.int(), entries: z.array(z.object({ unit, products: z.array(product) })) }).nullable(),
  flags: z.array(z.string()),
  recordedAt: z.iso.datetime(),
  ruleVersion: z.string(),
});
