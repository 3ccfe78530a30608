/** Fields that several requests and replies of scoring share. */
import { z } from 'zod';

export const score = z.string().meta({ description: 'Two decimals, decimal point.', example: '77.87' });
export const zone = z.enum(['hijau', 'kuning', 'merah']).nullable().meta({
  description: 'Null where the authority gives no traffic light, or where no source gives the cuts.',
});
export const category = z.string().nullable().meta({ description: 'Null where no source gives the cuts.' });
export const text = z.string().nullable();
export const decimal = z.union([z.string().max(40), z.number()]).meta({ description: 'At most four decimals, decimal point.' });
export const product = z.object({ code: z.string(), name: z.string() });
export const unit = z.object({ code: z.string(), name: z.string(), kind: z.string() });
export const nextBand = z.object({ category: z.string(), from: score, gap: score }).nullable().meta({
  description: 'The next better band and what the score lacks to it; null in the best band, or where the cuts are not known.',
});
export const scoredAt = z
  .enum(['unit', 'dimension', 'variable', 'indicator'])
  .meta({ description: 'The deepest level whose weights were applied; `unit` where only totals are known.' });
export const localized = z.object({ id: z.string(), en: z.string() });
export const cited = z.object({
  confidence: z.enum(['certain', 'likely', 'unclear']),
  sources: z.array(z.string()),
  note: z.string().optional(),
});
export const fraction = z.object({ numerator: z.int(), denominator: z.int() });
export const flags = z.array(z.string()).meta({ description: 'Codes of what a reader should know before trusting the numbers.' });
export const secondAxisMet = z
  .boolean()
  .meta({ description: 'Whether the source prints that the second axis is met ("Tanpa Maladministrasi").' });
export const contradictions = z
  .array(
    z.object({
      field: z.enum(['category', 'zone']),
      printed: z.string().meta({ description: 'As the source printed it.' }),
      byRule: z.string().meta({ description: "What score and instrument give, in the asker's language." }),
    }),
  )
  .meta({ description: 'Printed words that contradict the score of the same source; nothing is corrected.' });
