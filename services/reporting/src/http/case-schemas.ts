/** Shapes that the answers about cases share. */
import { z } from 'zod';
import { instant } from './schemas.ts';

export const tenant = z
  .string()
  .regex(/^(\d{2}(\.\d{2})?|sim-[a-z0-9-]{1,60})$/)
  .describe('Who runs the channel: "18", "00" for the national one, or "sim-…" for a simulation');

export const simulated = z.boolean().describe('The cases are those of a simulation; never mixed with real ones');

export const day = z.iso.date().describe('"2026-01-05"');

export const knownInstant = instant.nullable();

export const breach = z.object({
  id: z.string().describe('Also the id of its sanction'),
  caseId: z.string(),
  clock: z.string().describe('"operator-forward"'),
  number: z.number().int().describe('Which of this name on the case; that of a task has its number'),
  holder: z.object({ role: z.string(), id: z.string().nullable() }),
  institution: z.string().nullable().describe('Kemendagri code'),
  unit: z.string().nullable(),
  dueAt: instant.describe('When the term passed'),
  breachedAt: instant.describe('The same: a breach is of the moment at which the term passed, whenever it is recorded'),
  recordedAt: instant.describe('When the complaints service wrote it down'),
  stage: z.string().describe('Where its sanction stands: breach, notice, objection, decision, effect, waiver'),
  rung: z.string().nullable().describe('The rung of the ladder reached'),
});
