/** A history of submissions that meets every outcome, how a province sends it, and what must come of it. */
import { regions } from '@pantau/rulebook';
import { eventually } from '@pantau/runtime/testing';
import { expect } from 'vitest';
import type { Answer, Story } from './story.ts';

/** What happens to every unit, in this order: revisions, and inputs that must change nothing however often they come. */
const HISTORY = [
  { revision: 1, content: 1 },
  { revision: 2, content: 2 },
  { revision: 1, content: 1 }, // duplicate
  { revision: 4, content: 3 },
  { revision: 3, content: 4 }, // stale
  { revision: 4, content: 5 }, // conflict
  { revision: 5, content: 6 },
  { revision: 6, content: 7 },
  { revision: 6, content: 7 }, // duplicate
  { revision: 7, content: 8 },
];

const UNITS = 10;
const REGENCIES = regions().filter((region) => region.kind !== 'province');

export interface Workload {
  readonly institutions: readonly string[];
  /** In the order in which they must be sent: ten for each of ten units of each institution. */
  readonly submissions: readonly Submission[];
}

export interface Submission {
  readonly id: string;
  readonly revision: number;
  readonly [field: string]: unknown;
}

export function workload(institutionCount: number): Workload {
  const institutions = REGENCIES.slice(0, institutionCount).map(({ code }) => code);
  const submissions = HISTORY.flatMap(({ revision, content }) =>
    institutions.flatMap((code, at) =>
      Array.from({ length: UNITS }, (_, unit) => ({
        id: `${code}-${unit}`,
        institution: code,
        unit: { code: `unit-${unit}`, name: `Unit ${unit}`, kind: 'other' },
        instrument: 'ORI-2023',
        period: '2023',
        revision,
        values: ['IN', 'PR', 'OU', 'PG'].map((dimension, index) => ({
          code: dimension,
          value: ((at * 7 + unit * 13 + content * 17 + index * 29) % 1000) / 10,
          basis: 'score',
        })),
      })),
    ),
  );
  return { institutions, submissions };
}

export interface Sending {
  readonly chunk: number;
  readonly beforeChunk?: (chunk: number) => Promise<void>;
  /** How long one chunk is sent again before it counts as lost; default a minute. */
  readonly patienceMs?: number;
  readonly onAccepted?: (items: readonly Submission[]) => void;
  /** Default: straight to ingestion. */
  readonly post?: (body: string) => Promise<Answer>;
}

/** As a province's client does it: the same chunk again until it is accepted. */
export async function sendAll(story: Story, items: readonly Submission[], sending: Sending): Promise<void> {
  const ndjson = { 'content-type': 'application/x-ndjson' };
  const post = sending.post ?? ((body: string) => story.send('ingestion', 'POST', '/v1/submissions', body, ndjson));
  for (let from = 0, chunk = 0; from < items.length; from += sending.chunk, chunk++) {
    await sending.beforeChunk?.(chunk);
    const sent = items.slice(from, from + sending.chunk);
    const body = sent.map((item) => JSON.stringify(item)).join('\n');
    const receipt = await eventually(
      async () => {
        const answer = await post(body);
        return answer.status === 202 && answer.body;
      },
      { timeoutMs: sending.patienceMs ?? 60_000, everyMs: 50 },
    );
    expect([chunk, receipt.rejected]).toEqual([chunk, 0]);
    sending.onAccepted?.(sent);
  }
}

/** What must be equal: all that readers see, without the times at which it was recorded. */
export async function stateOf(story: Story, { institutions }: Workload): Promise<unknown> {
  const scorecards = [];
  for (const code of institutions) {
    const { status, body } = await story.get('scoring', `/v1/scorecards/${code}/ORI-2023/2023`);
    expect([code, status]).toEqual([code, 200]);
    const { recordedAt: _, ...scorecard } = body;
    scorecards.push(scorecard);
  }
  const rows = (table: string) => story.clickhouse(`SELECT * EXCEPT recorded_at FROM ${table} FINAL ORDER BY ALL`);
  return { scorecards, institutions: await rows('institution_result_current_v1'), units: await rows('unit_result_current_v1') };
}
