export interface Wanted {
  readonly folder: string;
  /** A gateway that runs already; else a stack is started for it, with the data. */
  readonly url: string | undefined;
  /** Names of pages, or beginnings of them; none: all. */
  readonly names: readonly string[];
}

/** `[--url http://…] [folder] [page…]` */
export function readArguments(given: readonly string[]): Wanted {
  const at = given.indexOf('--url');
  const url = at < 0 ? undefined : given[at + 1];
  const rest = at < 0 ? given : given.filter((_, index) => index !== at && index !== at + 1);
  const [folder = 'screenshots', ...names] = rest;
  return { folder, url, names };
}
