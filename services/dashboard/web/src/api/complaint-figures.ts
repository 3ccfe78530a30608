import * as z from 'zod/mini';

/** What the command view reads of reporting's replies. */

const text = z.string();
const maybe = <T extends z.ZodMiniType>(schema: T) => z.nullish(schema);
const count = maybe(z.number());
const named = maybe(z.object({ code: text, name: text }));

const figures = { received: count, open: count, dueToday: count, overdue: count, breached: count };

export const summarySchema = z.object({
  simulated: z.boolean(),
  at: text,
  asOf: text,
  totals: z.object(figures),
  items: z.array(z.object({ key: maybe(text), institution: named, unit: maybe(text), ...figures })),
});
export type Summary = z.infer<typeof summarySchema>;

const dayCaseSchema = z.object({
  id: text,
  caseId: text,
  clock: text,
  number: z.number(),
  holder: z.object({ role: text, id: maybe(text) }),
  dueAt: text,
  rung: maybe(text),
  category: text,
  state: text,
  regency: maybe(text),
});
export type DayBreach = z.infer<typeof dayCaseSchema>;

export const dayBreachesSchema = z.object({
  day: text,
  total: z.number(),
  items: z.array(
    z.object({
      rank: z.number(),
      key: maybe(text),
      institution: named,
      unit: maybe(text),
      breaches: z.number(),
      cases: z.array(dayCaseSchema),
    }),
  ),
});
export type DayBreaches = z.infer<typeof dayBreachesSchema>;
