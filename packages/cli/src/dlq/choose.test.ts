import type { Letter, LetterState } from '@pantau/kafka';
import { expect, it } from 'vitest';
import { choose } from './choose.ts';
import { readLetterName } from './letter-id.ts';

const letter = (offset: number, state: LetterState = { kind: 'open' }): Letter => ({
  ...{ topic: 'a.b.dlq', offset, reason: 'undecodable', step: 'decode', at: '', type: undefined, state },
  origin: { topic: 'a', partition: 0, offset },
});
const REPLAYED: LetterState = { kind: 'replayed', at: '2026-01-05T02:00:00.000Z' };
const LETTERS = [letter(0), letter(1, REPLAYED), letter(3)];
const offsets = (letters: readonly Letter[]) => letters.map(({ offset }) => offset);

it('takes all that are open when none is named', () => {
  expect(offsets(choose(LETTERS, [], true, false).chosen)).toEqual([0, 3]);
  expect(offsets(choose(LETTERS, [], true, true).chosen)).toEqual([0, 3]);
});

it('leaves a settled letter alone unless it is asked for again, and says what is not there', () => {
  const { chosen, missing, settled } = choose(LETTERS, [1, 3, 9], false, false);
  expect([offsets(chosen), missing, offsets(settled)]).toEqual([[3], [9], [1]]);
  expect(offsets(choose(LETTERS, [1], false, true).chosen)).toEqual([1]);
});

it('takes all that are open and those that are named when a topic is given by itself and by letter', () => {
  expect(offsets(choose(LETTERS, [1, 3], true, true).chosen)).toEqual([0, 1, 3]);
  expect(offsets(choose(LETTERS, [3], true, false).chosen)).toEqual([0, 3]);
});

it.each([
  ['pantau.scores.v1.reporting.dlq', { topic: 'pantau.scores.v1.reporting.dlq', offset: undefined }],
  ['pantau.scores.v1.reporting.dlq:12', { topic: 'pantau.scores.v1.reporting.dlq', offset: 12 }],
  ['pantau.scores.v1', undefined],
  ['a.dlq:-1', undefined],
])('reads %s', (text, expected) => expect(readLetterName(text)).toEqual(expected));
