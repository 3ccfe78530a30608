/** Preview, what-if and path: what parses and what is documented. */
import { z } from 'zod';
import { category, decimal, flags, nextBand, score, scoredAt, text, zone } from './fields.ts';

const code = z.string().min(1).max(64);
const instrument = z.string().max(32).meta({ example: 'ORI-2023' });
const period = z.string().max(16).meta({ example: '2023' });

const givenUnit = z.strictObject({
  code,
  name: z.string().max(200).optional(),
  kind: z.string().max(64).optional(),
  product: z.strictObject({ code, name: z.string().max(200).optional() }).optional(),
  values: z
    .array(
      z.strictObject({
        code: z.string().max(32).meta({ description: 'A code of the instrument, or TOTAL.' }),
        value: decimal,
        basis: z.enum(['score', 'points']).optional().meta({ description: 'Default: score.' }),
      }),
    )
    .min(1)
    .max(500)
    .optional(),
  answers: z
    .array(z.record(z.string().max(32), z.number()))
    .min(1)
    .max(1_000)
    .optional()
    .meta({ description: 'Surveys, instead of values: for each respondent the answer to every element, by its code.' }),
});

const given = {
  instrument,
  period,
  institutionKind: z.enum(['province', 'regency', 'city', 'ministry', 'agency']).optional(),
  units: z.array(givenUnit).min(1).max(500),
  weights: z.record(z.string().max(32), z.string().max(16)).optional().meta({
    description: 'Own weights of the elements, "1/9", "12.5%" or "0.125", where the instrument allows them. They total 1.',
  }),
};

/** Without `units` the stored scorecard of the institution is meant. */
const givenOrStored = {
  ...given,
  institution: z.string().max(64).optional().meta({ description: 'Instead of units: the stored scorecard.', example: '94.04' }),
  units: given.units.optional(),
};

export const previewRequest = z.strictObject(given);

export const preview = z.object({
  score,
  category,
  label: text,
  zone,
  scoredAt,
  units: z.array(z.object({ code: z.string(), product: z.string().optional(), score: score.nullable(), category })),
  dimensions: z
    .array(z.object({ code: z.string(), contribution: score }))
    .meta({ description: 'They add up to the score. Empty when a unit was given by its total alone.' }),
  nextBand,
  flags,
});

export const whatIfRequest = z
  .strictObject({
    ...givenOrStored,
    changes: z
      .array(
        z.strictObject({
          unit: code,
          product: code.optional(),
          code: z.string().max(32),
          value: decimal,
          basis: z
            .enum(['score', 'points'])
            .optional()
            .meta({ description: 'Default: that of the value it replaces, else score.' }),
        }),
      )
      .min(1)
      .max(500),
  })
  .meta({
    example: {
      institution: '94.04',
      instrument: 'ORI-2023',
      period: '2023',
      changes: [{ unit: 'disdukcapil', code: 'TOTAL', value: '90' }],
    },
  });

export const whatIf = z.object({
  instrument: z.string(),
  period: z.string(),
  ruleVersion: z.string(),
  before: preview,
  after: preview,
  difference: z
    .object({
      score,
      dimensions: z.array(z.object({ code: z.string(), contribution: score })),
      units: z.array(z.object({ code: z.string(), product: text, score, contribution: score })),
    })
    .meta({ description: 'after minus before, of what is shown.' }),
  changes: z.array(
    z.object({
      unit: z.string(),
      product: text,
      code: z.string(),
      before: score.nullable().meta({ description: 'On its own scale; null where the unit had no such value.' }),
      after: score.nullable(),
    }),
  ),
});

export const pathRequest = z
  .strictObject({
    ...givenOrStored,
    target: z.string().max(32).meta({ description: 'Category of the band to reach.', example: 'B' }),
    fixed: z
      .array(z.string().max(32))
      .max(500)
      .optional()
      .meta({ description: 'Codes whose values stay as they are, in every unit.' }),
  })
  .meta({ example: { institution: '94.04', instrument: 'ORI-2023', period: '2023', target: 'B' } });

const exact = z.string().meta({ description: 'Every decimal there is, at most four.', example: '167.215' });

const lever = z.object({
  unit: z.string(),
  unitName: z.string(),
  product: text,
  code: z.string(),
  name: text.meta({ description: 'Of the dimension, variable or indicator; null for TOTAL.' }),
  value: exact,
  room: exact.meta({ description: 'How far it can rise, on its own scale.' }),
  to: exact.meta({ description: 'One way to share the rise of the group: up to this.' }),
});

export const path = z.object({
  instrument: z.string(),
  period: z.string(),
  ruleVersion: z.string(),
  kind: z.enum(['reached', 'path', 'unreachable', 'score_only', 'band_only', 'nothing_known']).meta({
    description:
      'reached: there already. path: `groups` reach it. unreachable: not even at the maximum of everything that may rise. ' +
      'score_only: no units are known, only a published score. band_only: a zone or category was published and no score, so the gap has bounds. ' +
      'nothing_known: neither.',
  }),
  basis: z.enum(['computed', 'printed', 'published', 'given']).nullable().meta({
    description:
      'What the score is from; null where none is known. printed: no units were sent, but sources printed the scores of all of them.',
  }),
  target: z.object({ category: z.string(), label: z.string(), zone, from: score }),
  score: score.nullable(),
  category,
  gap: score.nullable().meta({ description: 'What the score lacks to the target.' }),
  margin: score.nullable().meta({ description: 'How far the score stands above the lower edge of its band.' }),
  gapRange: z
    .object({ least: score, most: score })
    .nullable()
    .meta({ description: 'band_only: the gap from the upper and the lower edge of what was published.' }),
  rise: exact.nullable().meta({ description: 'The smallest total rise, on the scales of the values.' }),
  reaches: score.nullable().meta({ description: 'The score after the rise; unreachable: with everything at its maximum.' }),
  groups: z
    .array(
      z.object({
        rise: exact.meta({ description: 'What has to rise, over all levers of the group together.' }),
        step: exact,
        gain: exact.meta({ description: 'Points of the score for one point of rise.' }),
        all: z.boolean().meta({ description: 'Every lever rises to its maximum: there is nothing to choose.' }),
        any: z
          .int()
          .nullable()
          .meta({ description: '"any 3 of these 7": how many rise, where each can rise by one step only; else null.' }),
        of: z.int(),
        levers: z.array(lever),
      }),
    )
    .meta({ description: 'In the order of what they gain; within one group it does not matter which levers rise.' }),
  instead: z
    .array(lever.omit({ to: true }))
    .meta({ description: 'One step of the last group may be taken on one of these, which gain less and yet enough.' }),
  sentences: z.array(z.string()),
});
