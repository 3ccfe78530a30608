import { formatScore } from '@pantau/rulebook';
import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { type Movement, movementOf, NO_MOVEMENT } from '../domain/movement.ts';
import { laddersOf } from '../domain/ranking.ts';
import { previousAssessment } from '../domain/series.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { type Family, familyOf, type Result, roundAndBefore } from './family.ts';
import { filtersOfPeriod, passing } from './filters.ts';
import { madeOf } from './made.ts';
import { institution, limit } from './schemas.ts';
import { institutionView, orNull } from './views.ts';

const known = z.string().nullable();

const mover = z.object({
  institution,
  from: z.string().describe('Two decimals'),
  to: z.string(),
  change: z.string().describe('"-1.20"'),
  zoneFrom: known,
  zoneTo: known,
  categoryFrom: known,
  categoryTo: known,
  rankChange: z
    .number()
    .int()
    .nullable()
    .describe(
      'Places gained among the peers that are ranked both times; null where it was not one of them, and for whoever sees some regions only',
    ),
});

export function moversRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/movers',
    summary: "Who rose and who fell since the family's assessment before",
    description:
      'Only what can be compared: nothing over a break in series, nothing where either score is not known or computed of too few of its units. `reasons` counts what is left out and why.',
    query: z.object({ ...filtersOfPeriod, limit: limit(20) }),
    reply: {
      against: z.string().nullable().describe('The period compared with; null for the first assessment of the family'),
      comparable: z.number().int(),
      reasons: z.array(z.object({ reason: z.enum(NO_MOVEMENT), count: z.number().int() })),
      risen: z.number().int(),
      fallen: z.number().int(),
      unchanged: z.number().int(),
      up: z.array(mover).describe('The greatest rise first'),
      down: z.array(mover).describe('The deepest fall first'),
    },
    about: ({ family, period: of }) => roundAndBefore(family, of),
    async answer(question) {
      const { query } = question;
      const passes = passing(query);
      const isPartlySeen = question.principal.regions !== 'all';
      const family = await familyOf(question, query.family, roundAndBefore(query.family, query.period));
      const moved = movementsIn(family, query, passes, isPartlySeen);
      const compared = moved.flatMap(({ movement, ...rest }) =>
        movement.score === null || rest.before === undefined
          ? []
          : [{ ...rest, before: rest.before, change: movement.score, places: movement.rank }],
      );
      const best = compared.toSorted((a, b) => b.change - a.change || compareCodes(a.now, b.now));
      const [risen, fallen] = [best.filter(({ change }) => change > 0), best.filter(({ change }) => change < 0)];
      const left = moved.flatMap(({ movement: { score, reason } }) => (score === null && reason !== null ? [reason] : []));
      return {
        made: madeOf(moved.map(({ now }) => now.row)),
        body: {
          against: previousAssessment(query.family, query.period)?.period ?? null,
          comparable: compared.length,
          reasons: [...Map.groupBy(left, (reason) => reason)].map(([reason, { length: count }]) => ({ reason, count })),
          ...{ risen: risen.length, fallen: fallen.length, unchanged: compared.length - risen.length - fallen.length },
          up: risen.slice(0, query.limit).map(moverView),
          down: fallen
            .toSorted((a, b) => a.change - b.change || compareCodes(a.now, b.now))
            .slice(0, query.limit)
            .map(moverView),
        },
      };
    },
  });
}

interface Moved {
  readonly now: Result;
  readonly before: Result | undefined;
  readonly movement: Movement;
}

/** The same rule as the league's `movement`, for all that the filters let through. */
function movementsIn(
  family: Family,
  { family: name, period }: { readonly family: string; readonly period: string },
  passes: (result: Result) => boolean,
  isPartlySeen: boolean,
): Moved[] {
  const earlier = family.in(previousAssessment(name, period)?.period);
  const before = new Map(earlier.map((result) => [result.institution, result]));
  const results = family.in(period).filter(passes);
  const ladders = laddersOf(results, earlier.filter(passes));
  return results.map((now) => {
    const then = before.get(now.institution);
    const ladder = ladders.get(now.institution) ?? null;
    const at = { family: name, instrument: now.instrument, period };
    return { now, before: then, movement: movementOf(at, now, then && { ...then, ladder }, isPartlySeen) };
  });
}

function moverView({ now, before, change, places }: Compared) {
  return {
    institution: institutionView(now.institution, now.kind, now.province),
    from: formatScore(before.score) ?? '',
    to: formatScore(now.score) ?? '',
    change: formatScore(change) ?? '',
    ...{ zoneFrom: orNull(before.row.zone), zoneTo: orNull(now.row.zone) },
    ...{ categoryFrom: orNull(before.row.category), categoryTo: orNull(now.row.category) },
    rankChange: places,
  };
}

interface Compared {
  readonly now: Result;
  readonly before: Result;
  readonly change: number;
  readonly places: number | null;
}

function compareCodes(a: Result, b: Result): number {
  return a.institution < b.institution ? -1 : 1;
}
