/** How many steps a colour scale has: as many as an eye tells apart without help, and an odd middle. */
const STEPS = 7;
/** The widths that a step may have: round numbers, so that a legend can be read. */
const ROUND = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200];

export interface HeatScale {
  /** The lower limit of each step, rising, and the upper one of the last. */
  readonly limits: readonly number[];
  /** The step of a value, from 0; one beyond an end lies in the end's step. */
  step(value: number): number;
}

/**
 * A scale of equal, round steps over the values there are: seven or fewer. Over the instrument's whole scale nearly all provinces would
 * have one colour, since most scores lie between 50 and 95. Undefined without values.
 */
export function heatScale(values: readonly number[]): HeatScale | undefined {
  if (values.length === 0) return undefined;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const width = ROUND.find((each) => steps(low, high, each) <= STEPS) ?? (high - low) / STEPS;
  const first = Math.floor(low / width);
  const size = steps(low, high, width);
  const limits = Array.from({ length: size + 1 }, (_, index) => rounded((first + index) * width));
  return {
    limits,
    step: (value) => Math.max(0, Math.min(size - 1, Math.floor(value / width + 1e-9) - first)),
  };
}

/**
 * Which of the seven colours a step is drawn in: fewer steps are spread over all of them, so that the highest step always has the
 * strongest colour.
 */
export function toneOf(step: number, size: number): number {
  return size <= 1 ? Math.ceil(STEPS / 2) : 1 + Math.round((step * (STEPS - 1)) / (size - 1));
}

function steps(low: number, high: number, width: number): number {
  return Math.floor(high / width + 1e-9) - Math.floor(low / width) + 1;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
