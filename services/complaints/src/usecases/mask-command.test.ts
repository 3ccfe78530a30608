import { expect, test } from 'vitest';
import { maskCommand } from './mask-command.ts';

const vault = { hash: (id: string, text: string) => `${id} ${text}` };
const stored = { id: 'LPG-2026-000001', nameHashes: ['LPG-2026-000001 aminah'] };
const PHOTO = '0b0e0000-1111-4222-8333-444455556666';

test('masks every text of an action, and keeps the originals of those that lost something', () => {
  const { masked, originals } = maskCommand(vault, stored, {
    action: 'ubah',
    note: 'Bu Aminah sudah ditelepon.',
    target: 'Dinas Sosial, 0812-3456-7890',
    proof: ['BA-12/2026', PHOTO, 'KTP 1871014107900001', 'surat Aminah'],
    changes: { title: 'Bansos Aminah', class: 'aspirasi' },
  });
  expect(masked).toEqual({
    action: 'ubah',
    note: 'Bu [nama] sudah ditelepon.',
    target: 'Dinas Sosial, [telepon]',
    proof: ['BA-12/2026', PHOTO, 'KTP [NIK]', 'surat [nama]'],
    changes: { title: 'Bansos [nama]', class: 'aspirasi' },
  });
  expect(originals).toEqual([
    { field: 'proof', text: 'KTP 1871014107900001\nsurat Aminah' },
    { field: 'note', text: 'Bu Aminah sudah ditelepon.' },
    { field: 'target', text: 'Dinas Sosial, 0812-3456-7890' },
    { field: 'title', text: 'Bansos Aminah' },
  ]);
});

test('adds nothing that was not given', () => {
  expect(maskCommand(vault, stored, { action: 'verifikasi' })).toEqual({ masked: { action: 'verifikasi' }, originals: [] });
});
