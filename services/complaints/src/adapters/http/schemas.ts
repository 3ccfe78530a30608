/** Shapes of requests and replies; the same schemas parse and document. */
import { z } from 'zod';

const text = (max: number) => z.string().trim().min(1).max(max);
export const code = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/);
export const tenantCode = z.string().regex(/^(\d{2}(\.\d{2})?|00|sim-[a-z0-9-]{1,60})$/);
export const caseId = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,79}$/);
const time = z.iso.datetime({ offset: true }).transform((value) => Date.parse(value));
const ids = z.array(z.string().max(200)).max(20);

export const filing = z
  .strictObject({
    tenant: tenantCode.optional().meta({ description: 'Who runs the channel; else the province of the place, if it runs one.' }),
    class: code.optional(),
    category: code.optional().meta({ description: 'Else guessed from the text.' }),
    title: text(200).optional(),
    description: text(4_000),
    place: z
      .strictObject({
        lat: z.number().min(-90).max(90).optional(),
        lon: z.number().min(-180).max(180).optional(),
        accuracyM: z.number().min(0).max(100_000).optional(),
        address: text(500).optional(),
        regency: z
          .string()
          .regex(/^\d{2}\.\d{2}$/)
          .optional(),
      })
      .optional(),
    channel: code.optional(),
    externalNumber: text(64).optional(),
    receivedAt: time
      .optional()
      .meta({ description: 'True receipt, where it is entered on somebody’s behalf. Clocks run from it.' }),
    anonymous: z.boolean().optional(),
    confidential: z.boolean().optional(),
    reporter: z
      .strictObject({
        name: text(200).optional(),
        nik: z
          .string()
          .regex(/^\d{16}$/)
          .optional(),
        phone: text(32).optional(),
        email: z.email().max(254).optional(),
      })
      .optional()
      .meta({ description: 'Kept in the vault; nobody who handles the case sees it.' }),
    attachments: ids.optional(),
  })
  .meta({ id: 'Complaint' });

export const command = z
  .strictObject({
    action: code,
    note: text(4_000).optional(),
    reason: code.optional(),
    task: z
      .strictObject({
        number: z.int().min(1).optional(),
        institution: z.string().max(16).optional(),
        unit: code.optional(),
        replaces: z.int().min(1).optional(),
      })
      .optional(),
    target: text(200).optional(),
    proof: ids.optional(),
    rating: z.int().min(1).max(5).optional(),
    kind: code.optional(),
    duplicateOf: caseId.optional(),
    officer: z.string().max(64).optional(),
    changes: z
      .strictObject({
        class: code.optional(),
        category: code.optional(),
        title: text(200).optional(),
        tags: z.array(code).max(20).optional(),
        confidential: z.boolean().optional(),
      })
      .optional(),
    sanction: z.string().max(200).optional(),
    effect: code.optional(),
  })
  .meta({ id: 'CaseAction' });

const at = z.string().meta({ format: 'date-time' });
const atOrNull = at.nullable();
const holder = z.object({ role: z.string(), id: z.string().nullable(), from: at });
const clock = z.object({
  name: z.string(),
  label: z.string(),
  number: z.int(),
  kind: z.enum(['clock-hours', 'working-days']),
  limit: z.union([z.string(), z.int()]).meta({ description: '"PT24H", or a number of working days.' }),
  startedAt: at,
  dueAt: atOrNull.meta({ description: 'Null while it is held.' }),
  state: z.enum(['running', 'held', 'met', 'late', 'ended']),
  stoppedAt: atOrNull,
  holder: z.string(),
  holderId: z.string().nullable(),
  holders: z.array(holder),
  rule: z.string(),
});

export const caseReply = z
  .looseObject({
    id: z.string(),
    tenant: z.string(),
    simulated: z.boolean(),
    class: z.string(),
    category: z.string(),
    state: z.string(),
    title: z.string(),
    description: z.string().meta({ description: 'Masked: no number, plate, address of mail or name of the reporter.' }),
    place: z
      .looseObject({
        regency: z.string(),
        lat: z.number().nullable(),
        lon: z.number().nullable(),
        accuracyM: z.number().nullable(),
      })
      .nullable(),
    clocks: z.array(clock),
    tasks: z.array(z.looseObject({ number: z.int(), institution: z.string(), unit: z.string(), state: z.string() })),
    breaches: z.array(z.looseObject({ id: z.string(), clock: z.string(), stage: z.string() })),
    actions: z.array(z.string()).meta({ description: 'What the caller may do now.' }),
    otherActions: z.array(z.string()),
    version: z.int(),
  })
  .meta({ id: 'Case' });

export const filedReply = caseReply
  .extend({
    pin: z.string().meta({ description: 'With the number it shows the case to its reporter.' }),
    warnings: z
      .array(z.object({ code: z.string(), message: z.string() }))
      .meta({ description: 'What the reporter may want to mend about the place; the case is filed all the same.' }),
  })
  .meta({ id: 'FiledCase' });

export const similarReply = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      distanceM: z.int(),
      score: z.number().meta({ description: '1: the same words at the same spot, now.' }),
      state: z.string(),
      title: z.string(),
      receivedAt: at,
      supporters: z.int(),
    }),
  ),
});

export const stepsReply = z.object({
  items: z.array(
    z.looseObject({
      number: z.int(),
      action: z.string(),
      role: z.string(),
      at,
      recordedAt: at,
      from: z.string().nullable(),
      to: z.string(),
    }),
  ),
});

/** Lists of this service are the state of its own database: they are as fresh as the question. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable(), asOf: at, watermark: at });
