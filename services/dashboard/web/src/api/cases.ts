import * as z from 'zod/mini';

/** What the pages read of the complaints service's replies. */

const text = z.string();
const maybe = <T extends z.ZodMiniType>(schema: T) => z.nullish(schema);
const bilingual = z.object({ id: text, en: text });
const code = z.object({ code: text, name: bilingual });
const unit = z.object({ code: text, name: text });

const clockSchema = z.object({
  name: text,
  label: maybe(text),
  number: z.number(),
  kind: text,
  limit: z.union([text, z.number()]),
  startedAt: text,
  dueAt: maybe(text),
  stoppedAt: maybe(text),
  state: text,
  holder: text,
  holderId: maybe(text),
  rule: text,
});
export type Clock = z.infer<typeof clockSchema>;

const placeSchema = z.object({
  regency: text,
  lat: maybe(z.number()),
  lon: maybe(z.number()),
  accuracyM: maybe(z.number()),
  address: maybe(text),
  approximate: maybe(z.boolean()),
  distanceKm: maybe(z.number()),
});
export type Place = z.infer<typeof placeSchema>;

const taskSchema = z.object({
  number: z.number(),
  institution: text,
  unit: text,
  state: text,
  openedAt: text,
  followedUpAt: maybe(text),
  closedAt: maybe(text),
});
export type Task = z.infer<typeof taskSchema>;

const holderSchema = z.object({ role: text, id: maybe(text) });

const caseBreachSchema = z.object({
  id: text,
  clock: text,
  number: z.number(),
  holder: holderSchema,
  institution: maybe(text),
  unit: maybe(text),
  dueAt: text,
  stage: text,
  rung: maybe(text),
});
export type CaseBreach = z.infer<typeof caseBreachSchema>;

export const caseSchema = z.object({
  id: text,
  tenant: text,
  simulated: z.boolean(),
  class: text,
  category: text,
  state: text,
  title: text,
  description: text,
  channel: text,
  externalNumber: maybe(text),
  anonymous: z.boolean(),
  confidential: z.boolean(),
  place: maybe(placeSchema),
  receivedAt: text,
  closedAt: maybe(text),
  operator: maybe(text),
  clocks: z.array(clockSchema),
  tasks: z.array(taskSchema),
  breaches: z.array(caseBreachSchema),
  forwards: z.number(),
  forwardedTo: maybe(text),
  reopens: z.number(),
  rating: maybe(z.number()),
  maladministration: maybe(text),
  archiveReason: maybe(text),
  duplicateOf: maybe(text),
  supporters: z.number(),
  attachments: z.array(z.object({ id: text, step: maybe(z.number()) })),
  policy: text,
  actions: z.array(text),
  otherActions: z.array(text),
  version: z.number(),
});
export type Case = z.infer<typeof caseSchema>;

export const casesSchema = z.object({ items: z.array(caseSchema), next: maybe(text), asOf: text });
export type Cases = z.infer<typeof casesSchema>;

export const takenSchema = z.object({ case: maybe(caseSchema) });

export const filedSchema = z.extend(caseSchema, { pin: text });
export type Filed = z.infer<typeof filedSchema>;

const stepSchema = z.object({
  number: z.number(),
  action: text,
  role: text,
  actor: maybe(text),
  at: text,
  recordedAt: text,
  from: maybe(text),
  to: text,
  reason: maybe(text),
  note: maybe(text),
  facts: z.record(text, z.unknown()),
});
export type Step = z.infer<typeof stepSchema>;
export const stepsSchema = z.object({ items: z.array(stepSchema) });

const publicStepSchema = z.object({ action: text, role: text, at: text, to: text, reason: maybe(text), note: maybe(text) });
export const publicCaseSchema = z.object({
  id: text,
  tenant: text,
  simulated: z.boolean(),
  state: text,
  class: text,
  category: text,
  title: maybe(text),
  description: maybe(text),
  place: maybe(z.object({ regency: text })),
  receivedAt: text,
  closedAt: maybe(text),
  supporters: z.number(),
  rating: maybe(z.number()),
  units: z.array(text),
  clocks: z.array(z.extend(clockSchema, { overdue: z.boolean() })),
  steps: z.array(publicStepSchema),
  actions: z.array(text),
});
export type PublicCase = z.infer<typeof publicCaseSchema>;

const moveSchema = z.object({ action: text, from: z.array(text), needs: z.array(text), roles: z.array(text) });
export type Move = z.infer<typeof moveSchema>;

export const policySchema = z.object({
  id: text,
  tenant: text,
  name: bilingual,
  institution: text,
  workingWeek: z.union([z.literal(5), z.literal(6)]),
  classes: z.array(code),
  clocks: z.array(z.object({ name: text, label: bilingual, scope: text })),
  categories: z.array(z.extend(code, { class: text, confidential: z.boolean() })),
  routes: z.array(z.object({ category: text, place: text, institution: text, unit })),
  fallback: z.object({ institution: text, unit }),
  maladministration: z.array(code),
  archiveReasons: z.array(code),
  holdReasons: z.array(code),
  sanctions: z.object({ effects: z.array(code), objectionDays: z.number() }),
  reopenWithinWorkingDays: z.number(),
  moves: z.array(moveSchema),
});
export type Policy = z.infer<typeof policySchema>;

export const breachesSchema = z.object({
  items: z.array(z.extend(caseBreachSchema, { caseId: text, sanction: maybe(z.object({ id: text, effect: maybe(text) })) })),
  next: maybe(text),
  asOf: text,
});

const entrySchema = z.object({
  kind: text,
  at: text,
  recordedAt: text,
  actor: maybe(text),
  role: maybe(text),
  content: z.record(text, z.unknown()),
  seq: maybe(z.number()),
  hash: maybe(text),
});
export type LedgerEntry = z.infer<typeof entrySchema>;

export const sanctionSchema = z.object({
  id: text,
  caseId: text,
  stage: text,
  holder: holderSchema,
  clock: text,
  dueAt: text,
  institution: maybe(text),
  unit: maybe(text),
  entries: z.array(entrySchema),
});
export type Sanction = z.infer<typeof sanctionSchema>;
export const sanctionsSchema = z.object({ items: z.array(sanctionSchema), next: maybe(text), asOf: text });

export const ledgerHeadSchema = z.object({ seq: z.number(), hash: text, sealedAt: maybe(text), keyId: maybe(text) });

export const foundPlaceSchema = z.object({
  regency: text,
  province: text,
  approximate: z.boolean(),
  distanceKm: maybe(z.number()),
});
export const attachmentSchema = z.object({ id: text, sha256: text, bytes: z.number() });

export const calendarSchema = z.object({
  items: z.array(z.object({ date: text, kind: text, name: bilingual, regions: maybe(z.array(text)) })),
});

export const similarSchema = z.object({ items: z.array(z.object({ id: text, title: text })) });
