/** The filters that questions about results share. */
import { z } from 'zod';
import { type Borders, movesFor } from '../domain/borders.ts';
import { provinceOf, type Result } from './family.ts';
import { borders, commaList, KINDS, period } from './schemas.ts';
import { requireFamily, requireProvince } from './views.ts';

export const filters = {
  family: z.string().min(1).describe('"ORI", "PEKPPP"'),
  province: z.string().optional().describe('Code of a province: "18"'),
  kind: commaList(KINDS).optional().describe('"regency,city"; without it all kinds'),
  borders,
};

export const filtersOfPeriod = { ...filters, period };

interface Asked {
  readonly family: string;
  readonly province?: string | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly borders: Borders;
}

/** Which results the filters let through. 422 for a family or province that there is not. */
export function passing({ family, province, kind: kinds, borders: by }: Asked): (result: Result) => boolean {
  requireFamily(family);
  if (province !== undefined) requireProvince(province);
  const moves = movesFor(by);
  return (result) =>
    (province === undefined || provinceOf(result, moves) === province) && (kinds === undefined || kinds.includes(result.kind));
}
