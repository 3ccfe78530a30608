import { AppError, type Language, messageText } from '@pantau/contracts';
import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { regionScope } from '../queries/scope.ts';
import { submissionSteps } from '../queries/submission-steps.ts';
import type { ReportingPorts } from './context.ts';
import { instant, institution } from './schemas.ts';
import { institutionView, orNull, timestamp } from './views.ts';

const said = z.array(z.object({ code: z.string(), message: z.string() }));

const step = z.object({
  step: z.enum(['received', 'decided', 'visible']),
  at: instant.describe("received, decided: the broker's append time; visible: when the row was in the store"),
  outcome: z.string().optional().describe('Of "decided": applied, duplicate, stale, conflict or rejected'),
  reasons: said.optional(),
  findings: said.optional().describe('Noticed and kept'),
});

type Row = Awaited<ReturnType<typeof stepsOf>>[number];

const stepsOf = (ports: ReportingPorts, submission: string, scope: ReturnType<typeof regionScope>) =>
  ports.db.run(submissionSteps, { submission, ...scope });

export function submissionRoute(ports: ReportingPorts): Route {
  return defineRoute({
    method: 'GET',
    path: '/v1/submissions/{id}',
    summary: 'Where a submission is: each revision, and what became of it',
    description:
      'By the id that the sender chose. The same revision sent with other content is listed beside the first, under its own event id. A result that was replaced within one batch never becomes visible. 404 when nothing was received under the id yet.',
    params: z.object({ id: z.string().min(1) }),
    replies: {
      200: z.object({
        id: z.string(),
        revisions: z.array(
          z.object({
            revision: z.number().int(),
            eventId: z.string(),
            institution,
            unit: z.string().nullable(),
            product: z.string().nullable(),
            instrument: z.string(),
            period: z.string(),
            steps: z.array(step),
          }),
        ),
      }),
    },
    async handler({ params: { id }, principal, language }) {
      const rows = await stepsOf(ports, id, regionScope(principal));
      if (rows.length === 0) throw new AppError('not_found', 'not_found', `no submission ${id}`);
      const revisions = [...Map.groupBy(rows, (row) => `${row.institution} ${row.revision} ${row.event_id}`).values()];
      return {
        status: 200,
        body: { id, revisions: revisions.map((steps) => revisionView(steps, language)).sort(byRevisionThenTime) },
      };
    },
  });
}

function revisionView(rows: readonly Row[], language: Language) {
  // Groups are never empty.
  const [first] = rows as [Row, ...Row[]];
  return {
    revision: first.revision,
    eventId: first.event_id,
    institution: institutionView(first.institution),
    unit: orNull(first.unit),
    product: orNull(first.product),
    instrument: first.instrument_id,
    period: first.period_id,
    steps: withoutEchoes(rows)
      .toSorted((a, b) => STEP_ORDER.indexOf(a.step) - STEP_ORDER.indexOf(b.step) || a.at_ms - b.at_ms)
      .map((row) => ({
        step: row.step,
        ...(row.step === 'decided'
          ? { outcome: row.outcome, reasons: sayings(row.reason_codes, language), findings: sayings(row.finding_codes, language) }
          : {}),
        at: timestamp(row.at_ms),
      })),
  };
}

/**
 * A duplicate beside another decision is the same content sent again, and would read as if the judgement had changed. Alone it
 * stays: the content was decided under another id of the sender's.
 */
function withoutEchoes(rows: readonly Row[]): readonly Row[] {
  const isDecidedOtherwise = rows.some(({ step, outcome }) => step === 'decided' && outcome !== 'duplicate');
  return isDecidedOtherwise ? rows.filter(({ outcome }) => outcome !== 'duplicate') : rows;
}

/** Clocks of broker and sink may differ by a little; a revision is still received before it is decided. */
const STEP_ORDER = ['received', 'decided', 'visible'];

export function sayings(codes: readonly string[], language: Language) {
  return codes.map((code) => ({ code, message: messageText(code, language) }));
}

type RevisionView = ReturnType<typeof revisionView>;

function byRevisionThenTime(a: RevisionView, b: RevisionView): number {
  return a.revision - b.revision || (a.steps[0]?.at ?? '').localeCompare(b.steps[0]?.at ?? '');
}
