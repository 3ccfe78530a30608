import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { rowCounts } from '../queries/row-counts.ts';
import { meanwhile, seldom } from '../usecases/freshness.ts';
import type { ReportingPorts } from './context.ts';
import { watermark } from './schemas.ts';
import { timestamp } from './views.ts';

export function freshnessRoute(ports: ReportingPorts): Route {
  const countOf = meanwhile(
    seldom(() => ports.db.run(rowCounts, {}), ports.clock),
    ports.clock,
  );
  const readingOf = meanwhile(() => ports.freshness.read(), ports.clock);
  return defineRoute({
    method: 'GET',
    path: '/v1/freshness',
    summary: 'How far the answers are behind the topics',
    description:
      'At most five seconds old. Each reader between an input and an answer is told of: scoring over the submissions, and this service over submissions and scores. 503 when the broker cannot be asked.',
    replies: {
      200: z.object({
        watermark,
        lagSeconds: z.number().nullable().describe('Between the watermark and now; null when the watermark is not known'),
        topics: z.array(
          z.object({ topic: z.string(), reader: z.enum(['scoring', 'reporting']), lagMessages: z.number().int(), watermark }),
        ),
        rows: z
          .object({ institutionResults: z.number().int(), unitResults: z.number().int() })
          .describe('How many stand; counted a second ago, and of millions up to half a minute ago'),
      }),
    },
    async handler() {
      const [reading, counts] = await Promise.all([readingOf(), countOf()]);
      return {
        status: 200,
        body: {
          watermark: instantOf(reading.watermark),
          lagSeconds: reading.watermark === null ? null : Math.round((reading.readAt - reading.watermark) / 100) / 10,
          topics: reading.topics.map((topic) => ({ ...topic, watermark: instantOf(topic.watermark) })),
          rows: {
            institutionResults: counts[0]?.institution_results ?? 0,
            unitResults: counts[0]?.unit_results ?? 0,
          },
        },
      };
    },
  });
}

function instantOf(ms: number | null): string | null {
  return ms === null ? null : timestamp(ms);
}
