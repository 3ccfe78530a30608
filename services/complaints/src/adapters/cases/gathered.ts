/**
 * While statements are under way, what comes in waits and goes together in the next one: a lone request waits for nothing, and
 * under load one round trip and one commit serve many. Two for the same key never share a statement.
 */
export function gathered<T, R>(options: {
  /** What it must not share a statement over. */
  readonly keysOf?: (item: T) => readonly string[];
  /** Results in the order of the items; a throw is every caller's. */
  readonly run: (items: readonly T[]) => Promise<readonly R[]>;
  /** Statements at a time. */
  readonly lanes?: number;
  readonly most?: number;
}): (item: T) => Promise<R> {
  const { keysOf = () => [], run, lanes = 2, most = 64 } = options;
  let waiting: { readonly item: T; readonly resolve: (value: R) => void; readonly reject: (error: unknown) => void }[] = [];
  let running = 0;

  const next = () => {
    if (running >= lanes || waiting.length === 0) return;
    const keys = new Set<string>();
    const taken: typeof waiting = [];
    waiting = waiting.filter((each) => {
      const own = keysOf(each.item);
      if (taken.length === most || own.some((key) => keys.has(key))) return true;
      for (const key of own) keys.add(key);
      taken.push(each);
      return false;
    });
    running++;
    run(taken.map(({ item }) => item))
      .then(
        (values) => {
          // One result an item, in their order: that is what `run` promises.
          for (const [i, { resolve }] of taken.entries()) resolve(values[i] as R);
        },
        (error) => {
          for (const { reject } of taken) reject(error);
        },
      )
      .finally(() => {
        running--;
        next();
      });
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      next();
    });
}
