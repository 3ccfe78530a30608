import { messageText } from '@pantau/contracts';
import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test.each([
  ['', { kind: 'start', copies: {}, simulate: false }],
  [
    '--scoring 3 --reporting=2 --ingestion 12',
    { kind: 'start', copies: { scoring: 3, reporting: 2, ingestion: 12 }, simulate: false },
  ],
  ['--complaints 2', { kind: 'start', copies: { complaints: 2 }, simulate: false }],
  ['--simulate', { kind: 'start', copies: {}, simulate: true }],
  ['--add scoring', { kind: 'add', service: 'scoring' }],
  ['--help', { kind: 'help' }],
  ['-h', { kind: 'help' }],
  ['--scoring 2 --help', { kind: 'help' }],
])('npm start -- %s', (typed, expected) => {
  expect(readArguments(words(typed))).toEqual(expected);
});

test.each([
  ['--scoring 0', 'start_bad_copies', '--scoring "0"'],
  ['--scoring 13', 'start_bad_copies', '12'],
  ['--scoring two', 'start_bad_copies', '"two"'],
  ['--scoring', 'start_bad_copies', '--scoring ""'],
  ['--scoring -1', 'start_bad_copies', '--scoring'],
  ['--dashboard 2', 'start_bad_argument', '--dashboard'],
  ['3', 'start_bad_argument', '"3"'],
  ['--add', 'start_bad_service', 'ingestion, scoring, complaints, reporting'],
  ['--add dashboard', 'start_bad_service', '"dashboard"'],
  ['--add scoring --simulate', 'start_bad_argument', '--simulate'],
  ['--add scoring --reporting 2', 'start_bad_argument', '--reporting'],
])('npm start -- %s is refused in one sentence', (typed, code, says) => {
  const read = readArguments(words(typed));
  if (read.kind !== 'wrong') throw new Error(`read as ${read.kind}`);
  expect(read.code).toBe(code);
  for (const language of ['id', 'en'] as const) expect(messageText(read.code, language, read.params)).toContain(says);
});

function words(typed: string): string[] {
  return typed.split(' ').filter((word) => word !== '');
}
