import type { E4 } from './numbers.ts';

/** What can rise from `value` by up to `room`, in whole steps. */
interface Rising {
  readonly value: E4;
  readonly room: E4;
}

/**
 * Shares `steps` over what can rise, lifting the lowest first to a common level: the values after the rise. Which of
 * them rise makes no difference to the score; this way nobody is left behind. Never more than there is room for.
 */
export function spread(all: readonly Rising[], steps: number, step: E4): readonly E4[] {
  const stepsTo = (level: E4) => all.map(({ value, room }) => Math.floor(Math.min(room, Math.max(0, level - value)) / step));
  const total = (taken: readonly number[]) => taken.reduce((sum, each) => sum + each, 0);

  // The highest common level that does not take too many steps, found by halving.
  let low = Math.min(...all.map(({ value }) => value));
  let high = Math.max(...all.map(({ value, room }) => value + room));
  while (low < high) {
    const level = Math.ceil((low + high) / 2);
    if (total(stepsTo(level)) <= steps) low = level;
    else high = level - 1;
  }
  const taken = [...stepsTo(low)];
  const after = () => all.map(({ value }, index) => value + (taken[index] ?? 0) * step);
  let left = steps - total(taken);
  // Fewer than there are values: one ten-thousandth higher would have been too many. The lowest, then the earlier, get one more.
  const lowestFirst = after()
    .map((value, index) => ({ value, index }))
    .sort((a, b) => a.value - b.value);
  for (const { index } of lowestFirst) {
    const [count, lever] = [taken[index] ?? 0, all[index]];
    if (left === 0) break;
    if (lever === undefined || (count + 1) * step > lever.room) continue;
    taken[index] = count + 1;
    left -= 1;
  }
  return after();
}
