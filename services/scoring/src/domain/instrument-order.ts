import type { Instrument } from '@pantau/rulebook';
import type { Value } from './input.ts';

type Part = Instrument['dimensions'][number];

const ORDERS = new WeakMap<Instrument, ReadonlyMap<string, number>>();

/**
 * Values in the instrument's order, a level before what is below it: whoever stores them as an array finds the same level
 * at the same place. A code that is no level, as TOTAL, comes first.
 */
export function inOrder(instrument: Instrument, values: readonly Value[]): readonly Value[] {
  const order = orderOf(instrument);
  const place = ({ code }: Value) => order.get(code) ?? -1;
  // Most senders send them so.
  if (values.every((value, index) => index === 0 || place(values[index - 1] ?? value) <= place(value))) return values;
  return [...values].sort((a, b) => place(a) - place(b));
}

/** The place of each code. Made once per instrument. */
function orderOf(instrument: Instrument): ReadonlyMap<string, number> {
  const known = ORDERS.get(instrument);
  if (known !== undefined) return known;
  const codes = instrument.dimensions.flatMap(codesOf);
  const order = new Map(codes.map((code, index) => [code, index]));
  ORDERS.set(instrument, order);
  return order;
}

function codesOf(part: Part): string[] {
  return [part.code, ...part.parts.flatMap(codesOf)];
}
