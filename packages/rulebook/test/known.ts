import { type Classification, classify, type E4, type Instrument, instrument } from '../src/index.ts';

/** An instrument that a test knows to exist. */
export function known(id: string): Instrument {
  const found = instrument(id);
  if (found === undefined) throw new Error(`no instrument ${id}`);
  return found;
}

/** What a score means in an instrument whose cuts are known. */
export function meaning(of: Instrument, score: E4): Classification {
  const found = classify(of, score);
  if (found === null) throw new Error(`${of.id} has no cuts`);
  return found;
}
