/** A day became free, or is none any more: the terms that are running are counted anew. */
import type { Case } from './case.ts';
import { addStep, type Change, changeOf, draftOf, type Rules } from './change.ts';
import { isTicking, timed } from './clocks.ts';

/** One step for each clock whose due time moved: the trace of it. Undefined when none did. */
export function retime(stored: Case, calendarChange: number, now: number, rules: Rules): Change | undefined {
  const draft = draftOf(stored, rules, now);
  draft.case.clocks = stored.clocks.map((clock) => {
    if (!isTicking(clock) || clock.limit.kind !== 'working-days') return clock;
    const after = timed(rules, clock, stored.place?.regency);
    if (after.dueAt === clock.dueAt && after.nextAt === clock.nextAt) return clock;
    const facts = { clock: clock.name, clockNumber: clock.number, dueBefore: clock.dueAt, dueAfter: after.dueAt, calendarChange };
    addStep(draft, { action: 'tenggat_dihitung_ulang', role: 'system', at: now, facts });
    return after;
  });
  return draft.steps.length === 0 ? undefined : changeOf(draft);
}
