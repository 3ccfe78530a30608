import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { CORRECTED_FIELDS, CORRECTION_CAUSES, causeOf, changesOf } from '../domain/corrections.ts';
import { type CorrectionRow, corrections } from '../queries/corrections.ts';
import { regionScope } from '../queries/scope.ts';
import { keepingNow } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { instant, institution, limit, listOf } from './schemas.ts';
import { institutionView, requireFamily, requireInstitution, scoreText, timestamp } from './views.ts';

const item = z.object({
  at: instant.describe('When the input that changed it was on the log'),
  institution,
  family: z.string(),
  instrument: z.string(),
  period: z.string(),
  cause: z
    .enum(CORRECTION_CAUSES)
    .describe(
      'source: a source corrected itself, or another one is shown; withdrawn: no published figure stands any more; rule: read by a corrected rule, or by a rebuild',
    ),
  changes: z
    .array(
      z.object({
        field: z.enum(CORRECTED_FIELDS),
        before: z.string().nullable(),
        after: z.string().nullable().describe('null: not known any more'),
      }),
    )
    .describe('Figures as shown: scores with two decimals, ranks as "8/416 national"'),
  inputEventId: z.string().describe('The input that changed it'),
});

const pageStart = z.object({
  ...{ at: z.number().int(), institution: z.string(), instrument: z.string(), period: z.string() },
  ...{ generation: z.number().int(), version: z.number().int() },
});
const EVER = { from: 0, to: Date.parse('2100-01-01T00:00:00Z') };
const LIMIT = 100;

export function correctionsRoute(ports: AnsweringPorts): Route {
  return defineRoute({
    method: 'GET',
    path: '/v1/corrections',
    summary: 'The public changelog: every change of a published figure, the newest first',
    description:
      'One item per change of a result that a source had published: what stood before, what stands since, why, and by which input. A first publication is no correction. Nothing is ever taken out of this list.',
    query: z.object({
      family: z.string().optional(),
      institution: z.string().optional(),
      from: z.iso.datetime({ offset: true }).optional(),
      to: z.iso.datetime({ offset: true }).optional(),
      limit: limit(LIMIT),
      cursor: z.string().optional(),
    }),
    replies: { 200: listOf(item) },
    async handler({ query, principal }) {
      if (query.family !== undefined) requireFamily(query.family);
      if (query.institution !== undefined) requireInstitution(query.institution);
      const after = readCursor(pageStart, query.cursor);
      const { keep, foot } = await keepingNow(ports, ['results']);
      const asked = {
        ...{ family: query.family ?? '', institution: query.institution ?? '' },
        ...{ from: query.from === undefined ? EVER.from : Date.parse(query.from) },
        ...{ to: query.to === undefined ? EVER.to : Date.parse(query.to), limit: query.limit + 1 },
        ...{ afterAt: after?.at ?? 0, afterInstitution: after?.institution ?? '', afterInstrument: after?.instrument ?? '' },
        ...{ afterPeriod: after?.period ?? '', afterGeneration: after?.generation ?? 0, afterVersion: after?.version ?? 0 },
        ...regionScope(principal),
      };
      const rows = await keep(corrections, asked, 'results', () => ports.db.run(corrections, asked));
      const page = rows.slice(0, query.limit);
      const last = page.at(-1);
      return {
        status: 200,
        body: { items: page.map(correctionView), next: last && rows.length > page.length ? cursorOf(last) : null, ...foot },
      };
    },
  });
}

function cursorOf({ recorded_at_ms: at, institution, instrument, period, generation, version }: CorrectionRow): string {
  return writeCursor({ at, institution, instrument, period, generation, version });
}

function correctionView(row: CorrectionRow) {
  const { score_before, zone_before: zone, category_before: category, predicate_before: predicate, rank_before: rank } = row;
  const before = { score: shown(score_before), zone, category, predicate, rank };
  const after = { score: shown(row.score), zone: row.zone, category: row.category, predicate: row.predicate, rank: row.rank };
  return {
    at: timestamp(row.recorded_at_ms),
    institution: institutionView(row.institution, row.kind),
    ...{ family: row.family, instrument: row.instrument, period: row.period },
    cause: causeOf(
      { generation: row.generation_before, ruleVersion: row.rule_before },
      { basis: row.basis, generation: row.generation, ruleVersion: row.rule_version },
    ),
    changes: changesOf(before, after, row.basis === 'published'),
    inputEventId: row.input_event_id,
  };
}

function shown(score: string): string {
  return score === '' ? '' : (scoreText(score) ?? '');
}
