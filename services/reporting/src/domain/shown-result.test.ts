import { pantau } from '@pantau/contracts';
import { expect, test } from 'vitest';
import { shownResult } from './shown-result.ts';

const { Published, Computed } = pantau.assessment.v1;
const published = new Published({ scoreE4: 778_700, category: 'C', zone: 'kuning' });
const zoneOnly = new Published({ zone: 'kuning' });
const computed = new Computed({ scoreE4: 541_100, category: 'C', zone: 'kuning' });

test.each([
  ['a printed score comes before a computed one', { published, computed }, { score: 778_700, basis: 'published' }],
  [
    'a computed score stands in where only a zone was printed',
    { published: zoneOnly, computed },
    { score: 541_100, basis: 'computed' },
  ],
  [
    'a zone alone is shown without a score',
    { published: zoneOnly },
    { score: null, zone: 'kuning', category: '', basis: 'published' },
  ],
  ['nothing known is nothing shown', {}, { score: null, zone: '', category: '', basis: '' }],
  ['zero is a score', { computed: new Computed({ category: 'E', zone: 'merah' }) }, { score: 0, basis: 'computed' }],
])('%s', (_, scorecard, shown) => {
  expect(shownResult(scorecard)).toMatchObject(shown);
});

test('the score shown has two places, half-up', () => {
  expect(shownResult({ published: new Published({ scoreE4: 778_650 }) }).score).toBe(778_700);
  expect(shownResult({ published: new Published({ scoreE4: 778_649 }) }).score).toBe(778_600);
});
