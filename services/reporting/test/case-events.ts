/** Events of cases as complaints sends them, with only what a story needs said. */
import { caseChanged, type pantau } from '@pantau/contracts';
import { type Sent, type Some, T0, through } from './events.ts';

type CaseChanged = pantau.complaints.v1.CaseChanged;
export type CaseProperties = Some<CaseChanged>;

export const HOUR = 3_600_000;

/** A version of a case of Lampung's channel. */
export function caseVersion(properties: CaseProperties): Sent<CaseChanged> {
  return through(caseChanged, {
    ...{
      tenant: '18',
      class: 'pengaduan',
      category: 'jalan-rusak',
      state: 'diterima',
      channel: 'web',
      policy: 'lampung-in@2025',
    },
    ...{ receivedAtMs: T0, filedAtMs: properties.receivedAtMs ?? T0, place: { province: '18', regency: '18.71' } },
    ...properties,
  });
}

/** A step, written down when it took effect. */
export function step(number: number, action: string, atMs: number, more: Some<CaseChanged['steps'][number]> = {}) {
  return { number, action, role: 'operator', actor: 'op-1', atMs, recordedAtMs: atMs, ...more };
}

/** An operator's 24 hours from receipt. */
export function forwardClock(startedAtMs: number, holderId: string, more: Some<CaseChanged['clocks'][number]> = {}) {
  return {
    ...{ name: 'operator-forward', number: 1, kind: 'clock-hours', limit: 24, startedAtMs, dueAtMs: startedAtMs + 24 * HOUR },
    ...{ state: 'running', holderRole: 'operator', holderId, rule: 'lampung-in@2025' },
    ...more,
  };
}

/** The term of the whole case. */
export function settleClock(startedAtMs: number, more: Some<CaseChanged['clocks'][number]> = {}) {
  return {
    ...{ name: 'settle', number: 1, kind: 'working-days', limit: 14, startedAtMs, dueAtMs: startedAtMs + 20 * 24 * HOUR },
    ...{ state: 'running', holderRole: 'tenant', holderId: '18', rule: 'permenpanrb-5-2025@1' },
    ...more,
  };
}

export function breachOf(caseId: string, clock: string, dueAtMs: number, more: Some<CaseChanged['breaches'][number]> = {}) {
  return {
    ...{ id: `${caseId}.${clock}.1`, clock, number: 1, holderRole: 'operator', holderId: 'op-2', institution: '18', unit: '' },
    ...{ dueAtMs, recordedAtMs: dueAtMs + 1_000, stage: 'breach', rung: '100' },
    ...more,
  };
}
