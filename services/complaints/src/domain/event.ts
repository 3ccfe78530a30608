/** The event of a change: the whole case without a word that a person wrote. */
import type { pantau } from '@pantau/contracts';
import type { Case, CaseClock, Step } from './case.ts';
import type { Change } from './change.ts';
import { holderOf } from './clocks.ts';
import { snapToGrid } from './place.ts';

type CaseChanged = pantau.complaints.v1.CaseChanged;

/** `noteHash`: a keyed hash, so that an outsider cannot try out likely notes. */
export function caseEvent({ case: changed, steps }: Change, noteHash: (note: string) => string): CaseChanged {
  const holding = changed.tasks.findLast(({ state }) => state === 'open' || state === 'followed-up') ?? changed.tasks.at(-1);
  return {
    caseId: changed.id,
    tenant: changed.tenant,
    simulated: changed.simulated,
    version: changed.version,
    steps: steps.map((step) => stepEvent(step, noteHash)),
    class: changed.class,
    category: changed.category,
    state: changed.state,
    channel: changed.channel,
    anonymous: changed.anonymous,
    confidential: changed.confidential,
    ...(changed.place === null ? {} : { place: placeEvent(changed.place) }),
    institution: holding?.institution ?? '',
    unit: holding?.unit ?? '',
    tasks: changed.tasks.map(({ number, institution, unit, state, openedAt, followedUpAt, closedAt }) => ({
      ...{ number, institution, unit, state, openedAtMs: openedAt },
      ...(followedUpAt === null ? {} : { followedUpAtMs: followedUpAt }),
      ...(closedAt === null ? {} : { closedAtMs: closedAt }),
    })),
    clocks: changed.clocks.map(clockEvent),
    breaches: changed.breaches.map(({ id, clock, number, holder, institution, unit, dueAt, recordedAt, stage, rung }) => ({
      ...{ id, clock, number, holderRole: holder.role, holderId: holder.id ?? '', institution, unit },
      ...{ dueAtMs: dueAt, recordedAtMs: recordedAt, stage, rung },
    })),
    receivedAtMs: changed.receivedAt,
    filedAtMs: changed.filedAt,
    ...(changed.closedAt === null ? {} : { closedAtMs: changed.closedAt }),
    forwards: changed.forwards,
    reopens: changed.reopens,
    ...(changed.rating === null ? {} : { rating: changed.rating }),
    maladministration: changed.maladministration ?? '',
    archiveReason: changed.archiveReason ?? '',
    duplicateOf: changed.duplicateOf ?? '',
    supporters: changed.supporters,
    policy: changed.policy,
  };
}

function stepEvent(step: Step, noteHash: (note: string) => string): pantau.complaints.v1.CaseStep {
  const { facts } = step;
  return {
    number: step.number,
    action: step.action,
    role: step.role,
    actor: step.actor ?? '',
    atMs: step.at,
    recordedAtMs: step.recordedAt,
    fromState: step.from ?? '',
    toState: step.to,
    reason: step.reason ?? '',
    noteHash: step.note === null ? '' : noteHash(step.note),
    task: facts.task ?? 0,
    clock: facts.clock ?? '',
    clockNumber: facts.clockNumber ?? 0,
    rung: facts.rung ?? '',
  };
}

/** Never finer than the grid, and never the address. */
function placeEvent(place: NonNullable<Case['place']>): pantau.complaints.v1.Place {
  const { province, regency, approximate, lat, lon } = place;
  const point = lat === null || lon === null ? {} : snapToGrid(lat, lon);
  return { province, regency, approximate, ...point };
}

function clockEvent(clock: CaseClock): pantau.complaints.v1.Clock {
  const holder = holderOf(clock);
  return {
    name: clock.name,
    number: clock.number,
    kind: clock.limit.kind,
    limit: clock.limit.kind === 'clock-hours' ? clock.limit.hours : clock.limit.days,
    startedAtMs: clock.startedAt,
    ...(clock.dueAt === null ? {} : { dueAtMs: clock.dueAt }),
    state: clock.state,
    ...(clock.stoppedAt === null ? {} : { stoppedAtMs: clock.stoppedAt }),
    holderRole: holder.role,
    holderId: holder.id ?? '',
    rule: clock.rule,
  };
}
