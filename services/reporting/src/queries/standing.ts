/** In which province a result counts, as SQL; `provinceOf` of http/family.ts is the same over rows. */
import { z } from 'zod';
import type { Moves } from '../domain/borders.ts';

/** The province that the institution was in when the period was assessed; `moves` empty: by today's borders. */
export const PROVINCE_SQL = `if(
  has({movedCodes: Array(String)}, institution)
    AND toUInt32OrZero(substring(period, 1, 4)) < {movedIn: Array(UInt32)}[indexOf({movedCodes: Array(String)}, institution)],
  {movedFrom: Array(String)}[indexOf({movedCodes: Array(String)}, institution)],
  province)`;

/** Spread into the params of a query that uses PROVINCE_SQL. */
export const moveParams = {
  movedCodes: z.array(z.string()),
  movedIn: z.array(z.number().int()),
  movedFrom: z.array(z.string()),
};

export function movesAsParams(moves: Moves) {
  return {
    movedCodes: moves.map(({ code }) => code),
    movedIn: moves.map(({ year }) => year),
    movedFrom: moves.map(({ from }) => from),
  };
}
