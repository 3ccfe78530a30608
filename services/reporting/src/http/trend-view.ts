/** A point of an institution's series as its answer shows it. */
import type { Principal } from '@pantau/runtime';
import { markBorders, movesFor, seesWholeProvince } from '../domain/borders.ts';
import { movementOf } from '../domain/movement.ts';
import { laddersOf, placesOf } from '../domain/ranking.ts';
import { previousAssessment, type SeriesMarks } from '../domain/series.ts';
import { derivedFrom } from './derived.ts';
import { type Family, provinceOf, type Result } from './family.ts';
import { movementView, resultView } from './views.ts';

/** `family`: everything that whoever asks may see, in which the institution has its place in every period. */
export function trendView(results: readonly Result[], marks: readonly SeriesMarks[], family: Family, of: Asked) {
  const borders = markBorders(
    of.code,
    results.map(({ period }) => period),
  );
  return results.map((result, index) => {
    const mark = marks[index];
    const land = borders[index];
    if (mark === undefined || land === undefined) throw new Error(`no marks for the row of ${result.period}`);
    const movement = movementIn(family, result, of);
    return {
      ...resultView(result.row),
      ...mark,
      ...land,
      ranks: result.unranked === null ? ranksOf(family, result, of) : [],
      unranked: result.unranked,
      // The roster that is told from here may be older than the assessment before.
      movement: movementView(movement, mark.scopeChange?.since === movement.against ? mark.scopeChange : null),
    };
  });
}

interface Asked {
  readonly family: string;
  readonly code: string;
  readonly principal: Principal;
}

function movementIn(family: Family, result: Result, { family: name, code, principal }: Asked) {
  const { kind, period } = result;
  const { before, ladders } = derivedFrom(family, `movements ${period} ${kind}`, () => {
    const earlier = peersIn(family, previousAssessment(name, period)?.period, kind);
    const before = new Map(earlier.map((each) => [each.institution, each]));
    return { before, ladders: laddersOf(peersIn(family, period, kind), earlier) };
  });
  const then = before.get(code);
  const at = { family: name, instrument: result.instrument, period };
  return movementOf(at, result, then && { ...then, ladder: ladders.get(code) ?? null }, principal.regions !== 'all');
}

function peersIn(family: Family, period: string | undefined, kind: string): readonly Result[] {
  return family.in(period).filter((each) => each.kind === kind);
}

/** Places among the few that a principal may see would be told as if they were places in the country. */
function ranksOf(family: Family, result: Result, { principal: { regions } }: Asked) {
  const then = movesFor('then');
  const province = provinceOf(result, then);
  const { kind, period } = result;
  const all = derivedFrom(family, `places ${period} ${kind}`, () => placesOf(peersIn(family, period, kind)));
  const inProvince = derivedFrom(family, `places ${period} ${kind} ${province}`, () =>
    placesOf(peersIn(family, period, kind).filter((peer) => provinceOf(peer, then) === province)),
  );
  const national = { scope: 'national' as const, province: null, ...all.get(result) };
  const provincial = { scope: 'province' as const, province, ...inProvince.get(result) };
  return [
    ...(regions === 'all' ? [national] : []),
    ...(result.kind !== 'province' && seesWholeProvince(regions, province, result.period, 'then') ? [provincial] : []),
  ].flatMap(({ rank, of, tiedWith, ...where }) =>
    rank === undefined || of === undefined || tiedWith === undefined
      ? []
      : [{ ...where, rank, of, tiedWith, peerClass: result.kind }],
  );
}
