/** A case as its officers read it. */

import type { Language } from '@pantau/contracts';
import type { Limit } from '@pantau/rulebook';
import type { Breach, Case, CaseClock, Holder, Step } from '../../domain/case.ts';
import type { Rules } from '../../domain/change.ts';
import { holderOf, ruleOf } from '../../domain/clocks.ts';
import { legalActions } from '../../domain/moves.ts';
import { routeOf } from '../../domain/route.ts';
import type { SimilarCase } from '../../usecases/find-similar.ts';

/** RFC 3339 in UTC, without milliseconds where there are none. */
export function instant(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

export function instantOrNull(ms: number | null): string | null {
  return ms === null ? null : instant(ms);
}

export function caseView(shown: Case, roles: readonly string[], rules: Rules, language: Language) {
  return {
    id: shown.id,
    tenant: shown.tenant,
    simulated: shown.simulated,
    class: shown.class,
    category: shown.category,
    tags: shown.tags,
    state: shown.state,
    title: shown.title,
    description: shown.description,
    channel: shown.channel,
    externalNumber: shown.externalNumber,
    anonymous: shown.anonymous,
    confidential: shown.confidential,
    place: shown.place,
    receivedAt: instant(shown.receivedAt),
    filedAt: instant(shown.filedAt),
    closedAt: instantOrNull(shown.closedAt),
    operator: shown.operator,
    clocks: shown.clocks.map((clock) => clockView(clock, rules, language)),
    tasks: shown.tasks.map(({ openedAt, followedUpAt, closedAt, ...task }) => ({
      ...task,
      openedAt: instant(openedAt),
      followedUpAt: instantOrNull(followedUpAt),
      closedAt: instantOrNull(closedAt),
    })),
    breaches: shown.breaches.map(breachView),
    forwards: shown.forwards,
    forwardedTo: shown.forwardedTo,
    reopens: shown.reopens,
    rating: shown.rating,
    maladministration: shown.maladministration,
    archiveReason: shown.archiveReason,
    duplicateOf: shown.duplicateOf,
    supporters: shown.supporters,
    attachments: shown.attachments,
    policy: shown.policy,
    route: routeOf(shown, rules.policy),
    ...legalActions(shown.state, roles),
    version: shown.version,
  };
}

export function clockView(clock: CaseClock, rules: Rules, language: Language) {
  const holder = holderOf(clock);
  return {
    name: clock.name,
    label: ruleOf(rules, clock)?.label[language] ?? clock.name,
    number: clock.number,
    kind: clock.limit.kind,
    limit: limitView(clock.limit),
    startedAt: instant(clock.startedAt),
    dueAt: instantOrNull(clock.dueAt),
    state: clock.state,
    stoppedAt: instantOrNull(clock.stoppedAt),
    holder: holder.role,
    holderId: holder.id,
    holders: clock.holders.map(holderView),
    rule: clock.rule,
  };
}

/** Hours as an ISO 8601 duration, working days as a number. */
function limitView(limit: Limit): string | number {
  return limit.kind === 'clock-hours' ? `PT${limit.hours}H` : limit.days;
}

function holderView({ role, id, from }: Holder) {
  return { role, id, from: instant(from) };
}

export function breachView({ holder, dueAt, recordedAt, ...rest }: Breach) {
  return { ...rest, holder: { role: holder.role, id: holder.id }, dueAt: instant(dueAt), recordedAt: instant(recordedAt) };
}

export function similarView({ id, distanceM, score, case: { state, title, receivedAt, supporters } }: SimilarCase) {
  return { id, distanceM, score, state, title, receivedAt: instant(receivedAt), supporters };
}

export function stepView({ at, recordedAt, open: _, ...step }: Step) {
  return { ...step, at: instant(at), recordedAt: instant(recordedAt) };
}

/** What the reporter and the public may see: no officer by name or number, no point finer than the regency, nothing confidential. */
export function publicView(shown: Case, steps: readonly Step[], now: number, rules: Rules, language: Language) {
  const { actions, otherActions } = legalActions(shown.state, ['pelapor']);
  return {
    id: shown.id,
    tenant: shown.tenant,
    simulated: shown.simulated,
    state: shown.state,
    class: shown.class,
    category: shown.category,
    title: shown.confidential ? null : shown.title,
    description: shown.confidential ? null : shown.description,
    place: shown.place && { regency: shown.place.regency, province: shown.place.province },
    receivedAt: instant(shown.receivedAt),
    closedAt: instantOrNull(shown.closedAt),
    supporters: shown.supporters,
    rating: shown.rating,
    units: [...new Set(shown.tasks.map(({ institution, unit }) => `${institution}/${unit}`))],
    clocks: shown.clocks
      .filter(({ state }) => state !== 'ended')
      .map((clock) => {
        const { holderId: _id, holders: _holders, ...view } = clockView(clock, rules, language);
        return { ...view, overdue: clock.dueAt !== null && (clock.stoppedAt ?? now) > clock.dueAt };
      }),
    steps: steps
      .filter(({ open, role }) => open || role === 'pelapor')
      .map(({ action, role, at, from, to, reason, note }) => ({
        action,
        role,
        at: instant(at),
        from,
        to,
        reason,
        note: shown.confidential && role !== 'pelapor' ? null : note,
      })),
    actions: [...actions, ...otherActions],
    version: shown.version,
  };
}
