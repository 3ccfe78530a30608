/** Cases to test with: Lampung-In's rules, a calendar without holidays unless some are given, and people. */
import { type CalendarDay, policyFor, workingCalendar } from '@pantau/rulebook';
import type { Actor, Command } from '../src/domain/act.ts';
import type { Case } from '../src/domain/case.ts';
import type { Rules } from '../src/domain/change.ts';
import { type Filing, fileCase } from '../src/domain/file-case.ts';

export const at = (time: string) => Date.parse(time);

export function lampung(days: readonly CalendarDay[] = []): Rules {
  const policy = policyFor('18', at('2026-01-05T00:00:00Z'));
  if (policy === undefined) throw new Error('no policy of Lampung');
  return { policy, calendar: workingCalendar(days) };
}

export const OPERATOR: Actor = { subject: 'op-17', roles: ['operator'], unit: null };
export const OTHER_OPERATOR: Actor = { subject: 'op-18', roles: ['operator'], unit: null };
export const ROADS: Actor = { subject: 'bmbk-1', roles: ['opd'], unit: { institution: '18', unit: 'dinas-bmbk' } };
export const REPORTER: Actor = { subject: 'pelapor', roles: ['pelapor'], unit: null };
export const SEKDA: Actor = { subject: 'sekda', roles: ['pemutus'], unit: null };
export const TO_ROADS = { institution: '18', unit: 'dinas-bmbk' } as const;

export function filing(over: Partial<Filing> = {}): Filing {
  return {
    ...{ id: 'LPG-2026-000123', tenant: '18', simulated: false, class: 'pengaduan', category: 'jalan-rusak', tags: [] },
    ...{ title: 'Jalan berlubang', description: 'Lubang besar di depan pasar.', channel: 'web', externalNumber: null },
    ...{ anonymous: false, confidential: false, attachments: [], nameHashes: [], operator: 'op-17', enteredBy: null },
    place: {
      lat: -5.39,
      lon: 105.26,
      accuracyM: 30,
      address: null,
      province: '18',
      regency: '18.71',
      approximate: true,
      distanceKm: 1.2,
    },
    receivedAt: at('2026-01-05T02:00:00Z'),
    ...over,
  };
}

export function filed(over: Partial<Filing> = {}, rules: Rules = lampung()): Case {
  const given = filing(over);
  return fileCase(given, given.receivedAt, rules).case;
}

/** A command that says all that any action needs. */
export function commandOf(action: string, over: Partial<Command> = {}): Command {
  return { action, note: 'Catatan', reason: action === 'arsipkan' ? 'format' : 'data-kurang', proof: ['surat-1'], ...over };
}
