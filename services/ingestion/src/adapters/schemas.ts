/**
 * The documented shapes of what ingestion takes and answers. Requests are parsed by `domain/`, which knows every rule;
 * a test holds the two together.
 */
import { z } from 'zod';

export const source = z
  .strictObject({
    publisher: z.string().max(200).meta({ example: 'kupastuntas.co' }),
    date: z.iso.date().optional().meta({ description: 'When it was published.' }),
    url: z.url().max(1000).optional(),
    title: z.string().max(300).optional(),
  })
  .meta({ id: 'Source', description: 'Where the figure was read.' });

const product = z.strictObject({ code: z.string().max(64), name: z.string().max(200) }).meta({ id: 'Product' });

const subject = {
  institution: z.string().max(16).optional().meta({ description: 'Kemendagri code: "18", "18.72".', example: '18.03' }),
  institutionName: z.string().max(120).optional().meta({ description: 'As printed; used when there is no code.' }),
  instrument: z.string().max(32).meta({ example: 'ORI-2022' }),
  period: z.string().max(16).meta({ example: '2022' }),
};
export const revision = z
  .int()
  .min(1)
  .max(1_000_000)
  .default(1)
  .meta({ description: 'Raise it to correct what was sent before.' });
export const decimal = z.union([z.string().max(40), z.number()]);

export const submission = z
  .strictObject({
    id: z.string().max(128).meta({ description: 'Your own id, to follow it at reporting /v1/submissions/{id}.' }),
    ...subject,
    unit: z.strictObject({ code: z.string().max(64), name: z.string().max(200), kind: z.string().max(64).optional() }),
    product: product.optional(),
    revision: revision.optional(),
    values: z
      .array(
        z.strictObject({
          code: z.string().max(32).meta({ description: 'A code of the instrument, or TOTAL.' }),
          value: decimal.meta({ description: 'At most four decimals, decimal point.', example: '87.34' }),
          basis: z
            .enum(['score', 'points'])
            .optional()
            .meta({ description: 'score: on the code’s own scale. points: already weighted.' }),
        }),
      )
      .min(1)
      .max(500),
    evidence: z
      .array(
        z.strictObject({
          code: z.string().max(32).meta({
            description: 'What it backs: a code of the instrument, TOTAL, or a component of UU 25/2009.',
            example: 'SP.pengaduan',
          }),
          sha256: z.string().length(64),
          mediaType: z.string().max(100),
          bytes: z.int().min(1).optional(),
        }),
      )
      .max(500)
      .optional(),
    reason: z.enum(['first', 'correction', 'objection', 'late-data']).optional(),
  })
  .meta({ id: 'Submission', description: 'The values of one unit (or product) for one instrument and period.' });

export const publishedResult = z
  .strictObject({
    ...subject,
    unit: z
      .strictObject({ code: z.string().max(64).optional(), name: z.string().max(200), kind: z.string().max(64).optional() })
      .optional(),
    product: product.optional(),
    score: decimal.optional().meta({ description: 'A number, or the text as printed.', example: '76, 50' }),
    zone: z.enum(['hijau', 'kuning', 'merah']).optional(),
    category: z.string().max(120).optional(),
    predicate: z.string().max(120).optional(),
    ranks: z
      .array(
        z.strictObject({
          rank: z.int().min(1),
          of: z.int().min(1).optional(),
          scope: z.enum(['national', 'province']).optional(),
          peerClass: z.enum(['province', 'regency', 'city', 'ministry', 'agency']).optional(),
        }),
      )
      .max(10)
      .optional(),
    award: z.string().max(200).optional(),
    legalBasis: z.string().max(200).optional(),
    note: z.string().max(300).optional().meta({ description: 'About the public source; never personal data.' }),
    source,
    revision: revision.optional(),
  })
  .meta({
    id: 'PublishedResult',
    description: 'What one source printed. At least one of score, zone, category, predicate, ranks, award.',
  });

const withdrawal = {
  ...subject,
  product: z.string().max(64).optional(),
  revision: z.int().min(2),
  reason: z.string().max(64).optional(),
};

export const submissionWithdrawal = z
  .strictObject({ id: z.string().max(128), ...withdrawal, unit: z.string().max(64) })
  .meta({ id: 'SubmissionWithdrawal' });

export const claimWithdrawal = z
  .strictObject({ ...withdrawal, unit: z.string().max(64).optional(), source })
  .meta({ id: 'PublishedResultWithdrawal' });

export const roster = z
  .strictObject({
    units: z
      .array(
        z.strictObject({
          code: z.string().max(64).optional(),
          name: z.string().max(200),
          kind: z.string().max(64).optional(),
          products: z.array(product).max(500).optional(),
        }),
      )
      .min(1)
      .max(500),
    source,
    revision: revision.optional(),
  })
  .meta({ id: 'Roster', description: 'The units that an assessment was meant to cover; replaces the roster before.' });

const problem = z.object({ pointer: z.string(), code: z.string(), message: z.string() });

export const receipt = z
  .object({
    accepted: z.int(),
    rejected: z.int(),
    items: z.array(
      z.object({
        index: z.int().meta({ description: 'Place in the array, or the line of NDJSON, from 0.' }),
        id: z.string().optional(),
        status: z.enum(['accepted', 'rejected']),
        eventId: z.string().optional(),
        readAs: z
          .object({
            institution: z.string(),
            score: z.string().nullable().optional().meta({ description: 'Of a published result.' }),
            grain: z.string().optional().meta({ description: 'Of an observation: year, half, quarter, month or day.' }),
            value: z.string().nullable().optional().meta({ description: 'Of an observation.' }),
          })
          .optional(),
        errors: z.array(problem).optional(),
      }),
    ),
  })
  .meta({ id: 'Receipt', description: 'A result per item, in order.' });

/** One item, an array of them, or (as NDJSON) a line each. */
export const oneOrMany = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).max(10_000)]);
