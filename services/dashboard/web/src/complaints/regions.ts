export interface Regency {
  readonly code: string;
  readonly name: string;
}

/** Written in at build from the rulebook; with the pages of complaints alone. */
export const REGENCIES: readonly Regency[] = __REGENCIES__;

const NAMES = new Map(REGENCIES.map(({ code, name }) => [code, name]));

export function regencyName(code: string): string {
  return NAMES.get(code) ?? code;
}

export function regenciesOf(province: string): readonly Regency[] {
  return REGENCIES.filter(({ code }) => code.startsWith(`${province}.`));
}
