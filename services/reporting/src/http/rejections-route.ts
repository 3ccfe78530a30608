import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { rejections } from '../queries/rejections.ts';
import { regionScope } from '../queries/scope.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { madeOfGroups } from './made.ts';
import { commaList, instant, institution, limit, next, source } from './schemas.ts';
import { sayings } from './submission-route.ts';
import { institutionView, orNull, requireInstitution, timestamp } from './views.ts';

const OUTCOMES = ['stale', 'conflict', 'rejected'] as const;
const said = z.array(z.object({ code: z.string(), message: z.string().describe('In the language asked for') }));

const item = z.object({
  eventId: z.string(),
  type: z.string().describe('The ce_type of the input'),
  submissionId: z.string().nullable().describe('null for claims and rosters'),
  institution,
  unit: z.string().nullable(),
  product: z.string().nullable(),
  instrument: z.string(),
  period: z.string(),
  revision: z.number().int(),
  outcome: z.enum(OUTCOMES),
  reasons: said,
  findings: said,
  source: source.nullable().describe("The claim's source; null for submissions"),
  recordedAt: instant.describe("The broker's append time of the input"),
  decidedAt: instant,
});

const pageStart = z.object({ time: z.number().int(), event: z.string(), outcome: z.string() });

export function rejectionsRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/rejections',
    summary: 'Inputs that changed nothing, and why; the newest first',
    query: z.object({
      outcome: commaList(OUTCOMES).optional(),
      institution: z.string().optional(),
      limit: limit(100),
      cursor: z.string().optional(),
    }),
    reply: { items: z.array(item), next },
    about: ['results'],
    moments: 'now',
    async answer({ query, principal, language, keep, cursors }) {
      if (query.institution !== undefined) requireInstitution(query.institution);
      const start = cursors.read(pageStart, query.cursor) ?? { time: 0, event: '', outcome: '' };
      const asked = {
        outcomes: query.outcome ?? [],
        institution: query.institution ?? '',
        ...regionScope(principal),
        afterTime: start.time,
        afterEvent: start.event,
        afterOutcome: start.outcome,
        limit: query.limit + 1,
      };
      const rows = await keep(rejections, asked, 'results', () => ports.db.run(rejections, asked));
      const page = rows.slice(0, query.limit);
      const last = page.at(-1);
      return {
        made: madeOfGroups(
          page.map(({ source_publisher }) => ({ rule_versions: [], publishers: [source_publisher] })),
          page.length,
        ),
        body: {
          items: page.map((row) => ({
            eventId: row.event_id,
            type: row.input_type,
            submissionId: orNull(row.submission_id),
            institution: institutionView(row.institution),
            unit: orNull(row.unit_code),
            product: orNull(row.product_code),
            instrument: row.instrument,
            period: row.period,
            revision: row.revision,
            outcome: row.outcome,
            reasons: sayings(row.reasons, language),
            findings: sayings(row.findings, language),
            source:
              row.source_publisher === '' && row.source_url === ''
                ? null
                : { publisher: row.source_publisher, date: orNull(row.source_date), url: orNull(row.source_url) },
            recordedAt: timestamp(row.recorded_at_ms),
            decidedAt: timestamp(row.decided_at_ms),
          })),
          next:
            last && rows.length > page.length
              ? cursors.write({ time: last.decided_at_ms, event: last.event_id, outcome: last.outcome })
              : null,
        },
      };
    },
  });
}
