import { describe, expect, it, test } from 'vitest';
import { streamOf, weighted } from './random.ts';
import { type Deed, type StoryCase, storyOf } from './story.ts';
import { arrivals, isOnDuty, worldOf } from './world.ts';

const unit = { institution: '18', unit: 'dinas-bmbk', silent: 0.1, hours: [3, 60] as const };
const filed: StoryCase = { id: 'SIM-1', state: 'diterima', category: 'jalan-rusak', operator: 'op-1' };

function told(seed: string): Deed[] {
  const story = storyOf(filed, streamOf(seed), { unit, paceOf: () => 'normal' });
  const deeds: Deed[] = [];
  for (let next = story.next(); next.done !== true; next = story.next(filed)) deeds.push(next.value);
  return deeds;
}

describe('a story', () => {
  it('is the same from the same seed', () => expect(told('a')).toEqual(told('a')));

  it('is many different ones: silent offices, holds, cases that are not ours, reopened ones', () => {
    const actions = new Set(
      Array.from({ length: 500 }, (_, i) => told(String(i))).flatMap((deeds) => deeds.map(({ command }) => command.action)),
    );
    for (const action of [
      'bukan_wewenang',
      'arsipkan',
      'tunda',
      'lengkapi',
      'kembalikan_tugas',
      'tolak_selesai',
      'nilai',
      'buka_kembali',
    ]) {
      expect(actions).toContain(action);
    }
  });

  it('goes on and never back', () => {
    for (let i = 0; i < 200; i++) for (const { after } of told(String(i))) expect(after).toBeGreaterThanOrEqual(0);
  });
});

describe('a world', () => {
  const rules = {
    categories: [],
    routes: [{ category: 'jalan-rusak', institution: '18', unit: { code: 'dinas-bmbk' } }],
    fallback: { institution: '18', unit: { code: 'kominfo' } },
  };
  const monday = Date.parse('2026-01-05T00:00:00Z');
  const world = worldOf('1', 99, monday, 7, rules);

  it('has somebody on duty in every hour of the week', () => {
    for (let hour = 0; hour < 168; hour++) {
      expect(world.operators.filter((each) => isOnDuty(each, monday + hour * 3_600_000)).length).toBeGreaterThan(3);
    }
  });

  it('knows the office of a category, and one for all others', () => {
    expect(world.unitFor('jalan-rusak')?.unit).toBe('dinas-bmbk');
    expect(world.unitFor('lainnya')?.unit).toBe('kominfo');
  });

  it('lets about as many come in as were asked for', () => {
    let count = 0;
    for (let tick = 0; tick < 1_008; tick++) count += arrivals(streamOf('1', tick), Math.floor(tick / 6) % 24, 1 / 6, 700);
    expect(Math.abs(count - 4_900)).toBeLessThan(150);
  });
});

test('what is chosen by weight comes up so often', () => {
  const random = streamOf('weights');
  const counts = { a: 0, b: 0 };
  for (let i = 0; i < 10_000; i++) {
    counts[
      weighted(random, [
        ['a', 3],
        ['b', 1],
      ] as const)
    ]++;
  }
  expect(Math.abs(counts.a - 7_500)).toBeLessThan(200);
});
