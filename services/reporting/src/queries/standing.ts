/** Whether a result is ranked, and in which province it is. */
import { z } from 'zod';
import type { Moves } from '../domain/borders.ts';

/**
 * Needs the param `floor`, whole percent. The sink's rule of completeness (domain/completeness.ts), as SQL. A computed score
 * of which nobody knows how much is missing is not ranked: one unit of a hundred would else take a place in the country.
 */
export const STANDING_SQL = `multiIf(
  isNull(score), 3,
  basis != 'computed', 0,
  isNull(received_units) OR ifNull(expected_units, 0) = 0, 2,
  assumeNotNull(received_units) * 100 < assumeNotNull(expected_units) * {floor: UInt32}, 1,
  0)`;

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
