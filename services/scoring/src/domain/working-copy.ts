/**
 * Gives a map that may be written in place of one that may not: a copy of it. Scorecards are values; whoever makes the next of one
 * asks for its maps here.
 */
export type WorkingCopy = <K, V>(map: ReadonlyMap<K, V>) => Map<K, V>;

export const everyTime: WorkingCopy = (map) => new Map(map);

/**
 * Copies a map once and goes on with that copy. For a batch, which shows only the last of a scorecard's states: a copy for each of
 * its inputs was a tenth of what folding costs.
 */
export function oncePerBatch(): WorkingCopy {
  const copies = new WeakSet<object>();
  return <K, V>(map: ReadonlyMap<K, V>) => {
    // Only maps made below are among the copies.
    if (copies.has(map)) return map as Map<K, V>;
    const copy = new Map(map);
    copies.add(copy);
    return copy;
  };
}
