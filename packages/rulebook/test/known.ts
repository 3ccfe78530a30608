import { type Instrument, instrument } from '../src/index.ts';

/** An instrument that a test knows to exist. */
export function known(id: string): Instrument {
  const found = instrument(id);
  if (found === undefined) throw new Error(`no instrument ${id}`);
  return found;
}
