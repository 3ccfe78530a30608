import { describe, expect, test } from 'vitest';
import { commandOf, fieldsOf } from './command-of.ts';

describe('a command', () => {
  test('holds what was filled in and nothing else', () => {
    expect(commandOf('verifikasi', { note: '   ' })).toEqual({ action: 'verifikasi' });
    expect(commandOf('disposisi', { unit: '18/dinas-bmbk', replaces: '2', note: ' Segera ' })).toEqual({
      action: 'disposisi',
      note: 'Segera',
      task: { institution: '18', unit: 'dinas-bmbk', replaces: 2 },
    });
    expect(commandOf('nilai', { rating: '5' })).toEqual({ action: 'nilai', rating: 5 });
  });

  test('proves by photos, by a letter, or by both', () => {
    expect(commandOf('ajukan_selesai', { note: 'x', photos: ['a'], proof: 'Surat 12/2026' }).proof).toEqual([
      'a',
      'Surat 12/2026',
    ]);
    expect(commandOf('ajukan_selesai', { note: 'x' })).not.toHaveProperty('proof');
  });

  test('changes what is named; "no" is a change, an empty choice is none', () => {
    expect(commandOf('ubah', { title: '', confidential: 'false' }).changes).toEqual({ confidential: false });
    expect(commandOf('gabung', { duplicateOf: ' lpg-2026-000001 ' }).duplicateOf).toBe('LPG-2026-000001');
  });
});

describe('the fields of a form', () => {
  test('are those that the action needs, the note last', () => {
    expect(fieldsOf('disposisi', ['task'], 0)).toEqual(['unit', 'note']);
    expect(fieldsOf('keputusan', ['sanction', 'note', 'effect'], 0)).toEqual(['sanction', 'effect', 'note']);
    expect(fieldsOf('ajukan_selesai', ['note', 'proof'], 1)).toEqual(['proof', 'photos', 'note']);
  });

  test('ask which task only where there are several', () => {
    expect(fieldsOf('tindak_lanjut', ['note'], 2)[0]).toBe('task');
    expect(fieldsOf('tindak_lanjut', ['note'], 1)).not.toContain('task');
    expect(fieldsOf('disposisi', ['task'], 1)).toContain('replaces');
  });
});
