/** The documented shapes of observations; as in schemas.ts, the domain decides. */
import { measures } from '@pantau/rulebook';
import { z } from 'zod';
import { decimal, revision, source } from './schemas.ts';

const key = {
  institution: z
    .string()
    .max(16)
    .optional()
    .meta({ description: 'Kemendagri code, or "00" for the whole country.', example: '18.72' }),
  institutionName: z.string().max(120).optional().meta({ description: 'As printed; used when there is no code.' }),
  measure: z
    .string()
    .max(64)
    .meta({
      description: `One of ${measures()
        .map(({ code }) => code)
        .join(', ')}.`,
    }),
  channel: z.string().max(32).optional().meta({ description: 'The way that what is counted came in.', example: 'sp4n-lapor' }),
  period: z
    .string()
    .max(10)
    .meta({ description: 'A year, half, quarter, month or day: 2022, 2022-H1, 2022-Q3, 2022-07, 2022-07-05.' }),
};

export const observation = z
  .strictObject({
    ...key,
    unit: z
      .strictObject({ code: z.string().max(64).optional(), name: z.string().max(200), kind: z.string().max(64).optional() })
      .optional(),
    value: decimal.nullable().meta({
      description:
        'At most four decimals, decimal point; a count is whole, a share is in percent. null: not known, which is not zero.',
      example: '1011',
    }),
    noteCode: z
      .enum(['part-of-period', 'rounded', 'looks-like-target'])
      .optional()
      .meta({ description: 'What a reader must know before comparing.' }),
    note: z.string().max(300).optional().meta({ description: 'About the public source; never personal data.' }),
    source,
    revision: revision.optional(),
  })
  .meta({ id: 'Observation', description: 'One figure of a measure, as one source gives it.' });

export const observationWithdrawal = z
  .strictObject({
    ...key,
    unit: z.string().max(64).optional(),
    source,
    revision: z.int().min(2),
    reason: z.enum(['withdrawn', 'sent-in-error', 'retracted-by-source']).optional(),
  })
  .meta({ id: 'ObservationWithdrawal' });
