/** Forgetting who reported: what the tables, and the file of the keys, still hold. */
import { eventually } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../src/domain/act.ts';
import { type Harness, person, startHarness } from './harness.ts';

const CHECKER: Actor = { subject: 'periksa-1', roles: ['verifikator'], unit: null };
const REASON = 'Permintaan pelapor, surat 12/2026';
const by = { subject: 'periksa-1', reason: REASON, at: 0 };
let h: Harness;
beforeAll(async () => {
  h = await startHarness();
});
afterAll(() => h.stop());

const file = () =>
  h.complaints.file(
    {
      tenant: '18',
      description: 'Saya Aminah, hubungi 0812-3456-7890. Jalan berlubang di depan pasar.',
      reporter: { name: 'Aminah', phone: '0812-3456-7890' },
    },
    person('loket-1'),
  );
const wrappedKey = async (id: string) => {
  const [row] = await h.db.query<{ wrapped: Buffer | null }>('SELECT wrapped FROM vault.case_key WHERE case_id = $1', [id]);
  return row?.wrapped ?? undefined;
};
/** Any eight bytes of the key's own thirty-two, which stand at the end of what is wrapped. */
const holdsPartOf = (bytes: Buffer, wrapped: Buffer) =>
  Array.from({ length: 25 }, (_, i) => wrapped.subarray(wrapped.length - 32 + i).subarray(0, 8)).some((part) =>
    bytes.includes(part),
  );
/** The table as it is on the disk, dead rows and the free parts of pages among it. */
const tableFile = async () => {
  await h.db.execute('CHECKPOINT');
  const text = `SELECT pg_read_binary_file(pg_relation_filepath('vault.case_key')) AS bytes`;
  return (await h.db.query<{ bytes: Buffer }>(text))[0]?.bytes ?? Buffer.alloc(0);
};

test('destroys the key in the table and in its file, and leaves a step that is published', async () => {
  const { case: other } = await file();
  const { case: filed } = await file();
  await h.complaints.act(filed.id, { action: 'catat', note: 'Bu Aminah dihubungi di 0812-3456-7890.' }, person('op-1'));
  expect((await h.store.steps(filed.id)).at(-1)?.note).toBe('Bu [nama] dihubungi di [telepon].');
  const key = await wrappedKey(filed.id);
  if (key === undefined) throw new Error('no key');
  expect(holdsPartOf(await tableFile(), key)).toBe(true);

  expect(await h.complaints.forget(filed.id, { actor: CHECKER, reason: REASON })).toBe(true);

  expect(await wrappedKey(filed.id)).toBeUndefined();
  // A transaction that was open meanwhile, of a vacuum's own perhaps, may have kept the dead row: so it is done again later.
  await eventually(async () => {
    await h.vault.wipe(0);
    expect(holdsPartOf(await tableFile(), key)).toBe(false);
  });
  expect((await tableFile()).includes((await wrappedKey(other.id)) ?? Buffer.from('none'))).toBe(true);
  expect(await h.vault.open(filed.id, by)).toBeUndefined();
  expect(await h.db.query('SELECT FROM vault.sealed WHERE case_id = $1', [filed.id])).toEqual([]);
  expect((await h.store.read(filed.id))?.nameHashes).toEqual([]);
  await h.relay();
  const event = h.events().findLast(({ caseId }) => caseId === filed.id);
  expect(event?.steps).toMatchObject([{ action: 'identitas_dihapus', role: 'verifikator', actor: 'periksa-1', noteHash: '' }]);
  // The others' are as they were.
  expect((await h.vault.open(other.id, by))?.find(({ field }) => field === 'identity')?.text).toContain('Aminah');
});

test('leaves nothing of a key in the free part of its page', async () => {
  for (let i = 0; i < 150; i++) {
    const { wrappedKey: wrapped } = await h.vault.seal(`UJI-2026-${i}`, []);
    await h.db.execute('INSERT INTO vault.case_key (case_id, wrapped) VALUES ($1, $2)', [`UJI-2026-${i}`, wrapped]);
  }
  // The one nearest to the free part of a full page: nothing moves over it when a vacuum has removed it.
  const text = `SELECT case_id AS id, wrapped FROM vault.case_key WHERE ctid < '(1,0)'::tid ORDER BY ctid DESC LIMIT 1`;
  const [last] = await h.db.query<{ id: string; wrapped: Buffer }>(text);
  if (last === undefined) throw new Error('no key');
  expect(holdsPartOf(await tableFile(), last.wrapped)).toBe(true);
  await h.vault.erase(last.id, by);
  await eventually(async () => {
    await h.vault.wipe(0);
    expect(holdsPartOf(await tableFile(), last.wrapped)).toBe(false);
  });
});

test('is done once however often it is asked for, and what is missing is done the next time', async () => {
  const { case: filed } = await file();
  // As by somebody who was killed when the key was gone and nothing else done.
  await h.vault.erase(filed.id, by);
  expect(await h.complaints.forget(filed.id, { actor: CHECKER, reason: REASON })).toBe(true);
  expect(await h.complaints.forget(filed.id, { actor: CHECKER, reason: REASON })).toBe(false);
  const asked = await Promise.all([1, 2, 3].map(() => h.complaints.forget(filed.id, { actor: CHECKER, reason: REASON })));
  expect(asked).toEqual([false, false, false]);
  const steps = await h.store.steps(filed.id);
  expect(steps.map(({ action }) => action)).toEqual(['ajukan', 'identitas_dihapus']);
});

test('what is written afterwards is masked as far as it can be, and no original is kept', async () => {
  const { case: filed } = await file();
  await h.complaints.forget(filed.id, { actor: CHECKER, reason: REASON });
  await h.complaints.act(filed.id, { action: 'catat', note: 'Aminah, 0812-3456-7890, datang lagi.' }, person('op-1'));
  expect((await h.store.steps(filed.id)).at(-1)?.note).toBe('Aminah, [telepon], datang lagi.');
  expect(await h.db.query('SELECT FROM vault.sealed WHERE case_id = $1', [filed.id])).toEqual([]);
});

test('why it was asked for is in the log, without the name', async () => {
  const { case: filed } = await file();
  await h.complaints.forget(filed.id, { actor: CHECKER, reason: 'Diminta oleh Aminah sendiri' });
  expect(await h.vault.log(filed.id)).toMatchObject([
    { action: 'erase', subject: 'periksa-1', reason: 'Diminta oleh [nama] sendiri' },
  ]);
});
