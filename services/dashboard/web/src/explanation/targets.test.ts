import { instrument } from '@pantau/rulebook';
import { expect, test } from 'vitest';
import { targetsAbove } from './targets.ts';

test.each([
  ['ORI-2023', 541_100, ['B', 'A']],
  ['ORI-2023', 300_000, ['B', 'D', 'C', 'A']],
  ['ORI-2023', 900_000, []],
  ['PEKPPP-2022', 34_000, ['B', 'A-', 'A']],
  ['ORI-2013', 8_200_000, []],
])('%s: from %d the bands to aim at are %j', (id, score, categories) => {
  const known = instrument(id);
  expect(known && targetsAbove(known, score).map(({ category }) => category)).toEqual(categories);
});
