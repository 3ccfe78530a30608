/** The shapes of scoring's requests and replies: what parses and what is documented. */
import { z } from 'zod';
import {
  category,
  cited,
  contradictions,
  decimal,
  flags,
  localized,
  nextBand,
  product,
  score,
  scoredAt,
  secondAxisMet,
  text,
  unit,
  zone,
} from './fields.ts';

export const classifyRequest = z
  .strictObject({
    instrument: z.string().max(32).meta({ example: 'ORI-2022' }),
    score: decimal,
    secondAxisMet: z.boolean().optional().meta({
      description: 'Whether the second axis is met; only where the instrument has one. It changes the label, never the category.',
    }),
  })
  .meta({ example: { instrument: 'ORI-2022', score: '77.87' } });

export const classification = z.object({
  instrument: z.string(),
  score,
  category,
  label: text,
  zone,
  nextBand: z.object({ category: z.string(), zone, from: score, gap: score }).nullable(),
  marginBelow: score.nullable(),
});

const rollUp = z
  .enum(['mean_of_units', 'mean_of_products'])
  .nullable()
  .meta({ description: 'Null where no source says how units make an institution.' });

export const instrumentList = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['assessment', 'checklist']),
      family: text.meta({ description: 'Null for a checklist.' }),
      name: z.string(),
      ruleVersion: z.string(),
      from: z.string().meta({ description: 'First assessment year.' }),
      to: text.meta({ description: 'Last assessment year; null while it is in force.' }),
      series: text.meta({ description: 'Periods of two series are not comparable.' }),
      rollUp,
    }),
  ),
  next: z.null(),
  asOf: z.iso.datetime(),
  watermark: z.iso.datetime(),
});

const versions = z.array(z.string()).meta({ description: 'Every version of the rules, the newest first.' });

export const instrumentFacts = z.looseObject({
  id: z.string(),
  kind: z.literal('assessment'),
  family: z.string(),
  name: localized,
  ruleVersion: z.string(),
  versions,
  scale: z.object({ min: score, max: score, cited }),
  bands: z.array(z.looseObject({ category: z.string(), label: localized, zone, from: score.nullable(), cited })),
  dimensions: z
    .array(z.unknown())
    .meta({ description: 'Dimensions > variables > indicators, in `parts`; weights as fractions.' }),
  rollUp: z.object({ method: rollUp, cited }),
});

export const checklistFacts = z.looseObject({
  id: z.string(),
  kind: z.literal('checklist'),
  name: localized,
  ruleVersion: z.string(),
  versions,
  sections: z.array(
    z.looseObject({
      code: z.string(),
      name: localized,
      cited,
      components: z.array(z.looseObject({ code: z.string(), name: localized, cited })),
    }),
  ),
});

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
  refusal: text.meta({ description: 'Why it has values and no score, a code: "weights_unknown".' }),
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
      category: text.meta({ description: 'From score and instrument, else the one that the printed words name.' }),
      label: text.meta({ description: 'With the words of the second axis, where it is met.' }),
      zone: text.meta({ description: 'From score and instrument, else as printed.' }),
      predicate: text,
      secondAxisMet,
      ranks: z.array(rank),
      disputed: z.boolean(),
      contradictions,
      claims: z.array(claim),
    })
    .nullable(),
  computed: z
    .object({
      score,
      category,
      label: text,
      zone,
      scoredAt,
      units: z.array(unitResult),
      dimensions: z.array(z.object({ code: z.string(), contribution: score })).meta({
        description: 'They add up to the score. Empty where a unit is known by its total alone, or units weigh differently.',
      }),
      unitCount: z.int().meta({ description: 'Units with a score.' }),
      expectedUnits: z.int().nullable().meta({ description: 'Units on the roster; null without a roster.' }),
      receivedUnits: z.int().nullable().meta({ description: 'How many of them have a score; null without a roster.' }),
      nextBand,
    })
    .nullable(),
  units: z.array(unitResult).meta({ description: 'Sent in and not withdrawn, also where nothing could be computed of them.' }),
  difference: score.nullable().meta({ description: 'computed minus published.' }),
  unitClaims: z.array(claim.extend({ unit: unit.nullable(), product: product.nullable() })),
  roster: z.object({ revision: z.int(), entries: z.array(z.object({ unit, products: z.array(product) })) }).nullable(),
  flags,
  recordedAt: z.iso.datetime(),
  ruleVersion: z.string(),
});
