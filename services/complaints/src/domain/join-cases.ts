/** Two reports of one thing: the double ends, the main case gains a supporter and the older of both beginnings. */
import type { Case } from './case.ts';
import { addStep, type Change, changeOf, draftOf, type Rules } from './change.ts';
import { isTicking, ruleOf, timed } from './clocks.ts';
import { fireUntil } from './fire-due.ts';

/** The main case's half. The citizen's clock never begins later because of a double: it counts from whoever reported first. */
export function gainSupporter(main: Case, double: Case, actor: string, now: number, rules: Rules): Change {
  const draft = draftOf(main, rules, now);
  fireUntil(draft, now);
  draft.case.supporters += 1 + double.supporters;
  draft.case.clocks = draft.case.clocks.map((clock) => {
    const isCitizens = ruleOf(rules, clock)?.resumesOnReopen ?? false;
    if (!isCitizens || !isTicking(clock) || clock.startedAt <= double.receivedAt) return clock;
    return timed(rules, { ...clock, startedAt: double.receivedAt }, main.place?.regency);
  });
  addStep(draft, {
    action: 'dukungan',
    role: 'operator',
    actor,
    at: now,
    open: true,
    facts: { from: double.id, supporters: draft.case.supporters },
  });
  return changeOf(draft);
}
