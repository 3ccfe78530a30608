import { encodeRows } from '@pantau/clickhouse/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseVersion } from '../../test/case-events.ts';
import { decided, scorecard, unit } from '../../test/events.ts';
import { caseRow, caseStepRows, isStorableCase } from '../domain/case-rows.ts';
import { institutionRow, isStorable, unitRow } from '../domain/result-rows.ts';
import { isWholeDecision, rejectionRow } from '../domain/track-rows.ts';
import { clickhouseResultStore } from './clickhouse-result-store.ts';

const PLACE = { kind: 'city', province: '18' };

/** Every row through the encoder of its table, which throws at the first value that a column cannot hold. */
const store = clickhouseResultStore({
  async insert(table, rows) {
    for (const _ of encodeRows(table, rows));
  },
});

const scoreE4 = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 1_000_000 }));
const count = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const time = fc.oneof(
  fc.double(),
  fc.double({ min: 0, max: 9e15, noNaN: true }),
  fc.integer({ min: 0, max: 9_300_000_000_000 }),
  fc.constantFrom(1.5, -0, 9_214_646_400_000, 9_214_646_400_001, Number.MAX_SAFE_INTEGER + 1),
);
const sum = fc.oneof(
  fc.string({ maxLength: 24 }),
  fc.stringMatching(/^-?\d{1,16}(\.\d{1,6})?$/),
  fc.constantFrom('', '-', '1.', '.5', '1e3', '+1', ' 1', '1\n', '99999999999999.9999', '-99999999999999.9999'),
);

test('whatever is called storable can be encoded: a row that could not would stop its partition', async () => {
  let stored = 0;
  await fc.assert(
    fc.asyncProperty(scoreE4, scoreE4, scoreE4, count, sum, time, async (a, b, differenceE4, n, sum, recordedAtMs) => {
      const card = institutionRow(
        scorecard({
          ...{ institution: '18.72', version: n, generation: n, expectedUnits: n, differenceE4, recordedAtMs },
          published: { scoreE4: a, ranks: [{ rank: n, of: n }, { rank: n }] },
          computed: { scoreE4: b, unitCount: n, sums: [{ code: 'IN', n, sum }] },
        }).data,
        PLACE,
      );
      const result = unitRow(
        unit({ institution: '18.72', scoreE4: a, revision: n, recordedAtMs, values: [{ code: 'IN', valueE4: b, basis: 1 }] })
          .data,
        PLACE,
      );
      const decision = decided({ inputEventId: 'event-1', outcome: 5, revision: n, recordedAtMs }).data;
      if (isStorable(card)) await store.addInstitutions([card]);
      if (isStorable(result)) await store.addUnits([result]);
      const rejection = isWholeDecision(decision) ? rejectionRow(decision, '18', 1) : undefined;
      if (rejection) await store.addRejections([rejection]);
      stored += isStorable(card) && isStorable(result) && rejection !== undefined ? 1 : 0;
    }),
    { numRuns: 500 },
  );
  expect(stored).toBeGreaterThan(0);
});

test('whatever is called a storable case can be encoded', async () => {
  let stored = 0;
  const degrees = fc.oneof(fc.double(), fc.double({ min: -180, max: 180, noNaN: true }));
  await fc.assert(
    fc.asyncProperty(count, time, time, degrees, async (n, atMs, dueAtMs, lat) => {
      const { data } = caseVersion({
        ...{
          caseId: 'LPG-2026-000001',
          version: n,
          receivedAtMs: atMs,
          closedAtMs: dueAtMs,
          place: { lat, lon: lat },
          rating: n,
        },
        ...{ forwards: n, reopens: n, supporters: n },
        steps: [{ number: n, atMs, recordedAtMs: dueAtMs, task: n, clockNumber: n }],
        tasks: [{ number: n, openedAtMs: atMs, closedAtMs: dueAtMs }],
        clocks: [{ number: n, limit: n, startedAtMs: atMs, dueAtMs }],
        breaches: [{ number: n, dueAtMs: atMs, recordedAtMs: dueAtMs }],
      });
      const [row, steps] = [caseRow(data, 7, '18', 1), caseStepRows(data, 1)];
      if (!isStorableCase(row, steps)) return;
      await store.addCases([row]);
      await store.addCaseSteps(steps);
      stored += 1;
    }),
    {
      numRuns: 2_000,
      examples: [
        [5, 1, 2, 105.26],
        [0, 0, 1, 0],
      ],
    },
  );
  expect(stored).toBeGreaterThan(0);
});
