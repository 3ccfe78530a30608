import { expect, test } from 'vitest';
import { at, filed, lampung } from '../../test/cases.ts';
import { forget } from './forget.ts';

test('leaves nothing of the reporter in the case, one step that says no more than who and when, and every clock as it was', () => {
  const own = { id: '0b0e', sha256: 'ab', bytes: 3, step: 1, byReporter: true };
  const proof = { ...own, id: 'proof-1', byReporter: false };
  const attachments = [own, proof];
  const stored = filed({ nameHashes: ['hash-of-siti'], attachments });
  const now = at('2026-02-02T02:00:00Z');
  const change = forget(stored, { role: 'verifikator', actor: 'periksa-1' }, now, lampung());
  expect(JSON.stringify(change)).not.toMatch(/hash-of-siti|0b0e/);
  expect(change.steps).toMatchObject([
    {
      ...{ number: 2, action: 'identitas_dihapus', role: 'verifikator', actor: 'periksa-1', at: now },
      ...{ from: 'diterima', to: 'diterima', note: null, reason: null, open: false, facts: {} },
    },
  ]);
  expect(change.case).toEqual({ ...stored, version: 2, updatedAt: now, nameHashes: [], attachments: [proof] });
});
