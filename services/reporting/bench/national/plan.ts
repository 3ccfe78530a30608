/** What a data set of the whole country holds: which rounds were assessed, of whom, and what is counted of each unit. */
import {
  existedIn,
  families,
  type Instrument,
  instrumentFor,
  type Part,
  type Region,
  regions,
  ruleVersion,
} from '@pantau/rulebook';

export const VALUES_PER_UNIT = 60;
const FIRST_YEAR = 2016;
const YEARS = 10;

/** One instrument in one year. ORI had no round in 2020, PEKPPP and SKM begin in 2017: 27 of them. */
export interface Round {
  readonly family: string;
  readonly period: string;
  readonly instrument: Instrument;
  readonly rule: string;
  readonly places: readonly Region[];
  /** Of the sixty values. The instrument's own leaves first; no instrument has sixty, the others are X01 and so on. */
  readonly codes: readonly string[];
  /** Everything that scoring sends a sum of, with the positions in `codes` (from 1) that it is the sum of. */
  readonly levels: readonly { readonly code: string; readonly positions: readonly number[] }[];
}

export interface Plan {
  readonly rounds: readonly Round[];
  readonly unitsPerInstitution: number;
  readonly unitResults: number;
  readonly values: number;
}

/** As many units in each institution and round as it takes to have at least `values` indicator values. */
export function planFor(values: number): Plan {
  const rounds = roundsOf();
  const results = rounds.reduce((sum, { places }) => sum + places.length, 0);
  const unitsPerInstitution = Math.ceil(values / VALUES_PER_UNIT / results);
  const unitResults = results * unitsPerInstitution;
  return { rounds, unitsPerInstitution, unitResults, values: unitResults * VALUES_PER_UNIT };
}

function roundsOf(): Round[] {
  const years = Array.from({ length: YEARS }, (_, index) => String(FIRST_YEAR + index));
  return families().flatMap((family) =>
    years.flatMap((period) => {
      const instrument = instrumentFor(family, period);
      return instrument === undefined ? [] : [roundOf(family, period, instrument)];
    }),
  );
}

function roundOf(family: string, period: string, instrument: Instrument): Round {
  const leaves = instrument.dimensions.flatMap(leavesOf).map(({ code }) => code);
  const padding = Array.from({ length: VALUES_PER_UNIT - leaves.length }, (_, index) => `X${String(index + 1).padStart(2, '0')}`);
  const codes = [...leaves, ...padding];
  const positionOf = (code: string) => codes.indexOf(code) + 1;
  const parts = instrument.dimensions.flatMap(allOf).map((part) => ({
    code: part.code,
    positions: leavesOf(part).map(({ code }) => positionOf(code)),
  }));
  const levels = [...parts, ...padding.map((code) => ({ code, positions: [positionOf(code)] }))];
  const places = regions().filter(({ code }) => existedIn(code, period));
  return { family, period, instrument, rule: ruleVersion(instrument), places, codes, levels };
}

function leavesOf(part: Part): Part[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf);
}

function allOf(part: Part): Part[] {
  return [part, ...part.parts.flatMap(allOf)];
}
