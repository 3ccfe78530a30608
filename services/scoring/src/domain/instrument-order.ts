import type { Instrument } from '@pantau/rulebook';

type Part = Instrument['dimensions'][number];

const ORDERS = new WeakMap<Instrument, ReadonlyMap<string, number>>();

/** The place of each code in the instrument, a level before what is below it. Made once per instrument. */
export function orderOf(instrument: Instrument): ReadonlyMap<string, number> {
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
