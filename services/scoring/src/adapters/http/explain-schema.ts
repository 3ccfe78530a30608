import { z } from 'zod';
import {
  category,
  cited,
  contradictions,
  flags,
  fraction,
  nextBand,
  product,
  score,
  scoredAt,
  secondAxisMet,
  text,
  unit,
  zone,
} from './fields.ts';

/** Recursive: dimension > variable > indicator. */
const part = z.object({
  code: z.string(),
  level: z.enum(['dimension', 'variable', 'indicator']),
  name: z.string(),
  weight: fraction.nullable().meta({ description: 'Share of the level above; null: no source gives it.' }),
  value: score.nullable().meta({ description: 'On its own scale; null where only points are known.' }),
  contribution: score.meta({ description: 'Points of the score; those of one level add up to the level above.' }),
  lost: score.nullable().meta({ description: 'Points that full marks would add; null where its weight is not known.' }),
  get parts() {
    return z.array(part);
  },
});

export const explanation = z.object({
  institution: z.object({ code: z.string(), name: z.string(), kind: text, provinceCode: text }),
  instrument: z.string(),
  family: z.string(),
  period: z.string(),
  generation: z.int(),
  version: z.int(),
  ruleVersion: z.string(),
  computed: z
    .object({
      score,
      category,
      label: text,
      zone,
      scoredAt,
      lost: score.meta({ description: 'Full marks minus the score.' }),
      nextBand,
      marginBelow: score.nullable(),
      rollUp: z.object({ method: z.enum(['mean_of_units', 'mean_of_products']).nullable(), averaged: z.int(), cited }),
      parts: z.array(part).meta({
        description:
          'The mean over what counts. Empty where a unit is known by its total alone, or units were scored by different rule versions.',
      }),
      units: z.array(
        unit.extend({
          product: product.nullable(),
          score,
          category,
          scoredAt,
          contribution: score
            .nullable()
            .meta({ description: 'Points of the score; null where another result of the unit counts.' }),
          lost: score.nullable(),
          parts: z.array(part),
          values: z
            .array(z.object({ code: z.string(), value: z.string(), basis: z.enum(['score', 'points']) }))
            .meta({ description: 'As given, with every decimal: what the score can be computed from again.' }),
          ruleVersion: z.string(),
          revision: z.int(),
          submissionId: z.string(),
          eventId: z.string().meta({ description: 'Of the input that it was made from.' }),
        }),
      ),
    })
    .nullable(),
  published: z
    .object({
      score: score.nullable(),
      category: text,
      label: text,
      zone: text,
      predicate: text,
      secondAxisMet,
      nextBand,
      marginBelow: score.nullable(),
      disputed: z.boolean(),
      contradictions,
    })
    .nullable(),
  difference: score.nullable().meta({ description: 'computed minus published.' }),
  missing: z.object({
    policy: z
      .enum(['refuse'])
      .nullable()
      .meta({ description: 'What becomes of a unit without all values; null where units have totals only.' }),
    cited: cited.nullable(),
    units: z
      .array(unit.extend({ product: product.nullable(), reason: z.string(), message: z.string() }))
      .meta({ description: 'Sent in and without a score, or on the roster and not sent in.' }),
  }),
  eventIds: z
    .array(z.string())
    .meta({ description: 'Of the inputs that stand: units, claims, roster, and the adoption of the rules.' }),
  flags,
  sentences: z.array(z.string()).meta({ description: 'In the language asked for.' }),
  recordedAt: z.iso.datetime(),
});
