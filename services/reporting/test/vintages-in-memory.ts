import type { Vintage, VintageRegister } from '../src/ports.ts';

/** The names of vintages for a harness without Postgres; their rows are in the real ClickHouse. */
export function vintagesInMemory(): VintageRegister {
  const known = new Map<string, Vintage>();
  return {
    find: async (name) => known.get(name),
    list: async () => [...known.values()].reverse(),
    async begin(vintage) {
      const given = known.get(vintage.name) ?? { ...vintage, createdAt: vintage.asOf, contents: null };
      known.set(vintage.name, given);
      return given;
    },
    alone: (work) => work(),
    async finish(name, contents) {
      const begun = known.get(name);
      if (begun !== undefined) known.set(name, { ...begun, contents });
    },
  };
}
