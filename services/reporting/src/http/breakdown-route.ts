import { formatScore, instrument, type Localized } from '@pantau/rulebook';
import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { levelKey, levelMeans, levelMeansOfMany, partsOf } from '../domain/level-means.ts';
import { unitsOfInstitution } from '../queries/levels.ts';
import { regionScope } from '../queries/scope.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { derivedFrom } from './derived.ts';
import { familyOf, ofResults } from './family.ts';
import { levelsOf } from './levels.ts';
import { madeOf } from './made.ts';
import { institution, period, score } from './schemas.ts';
import { institutionView, orNull, requireFamily, requireInstitution, scoreText } from './views.ts';

const basis = z.enum(['score', 'points']).describe("score: on the part's own scale; points: already weighted");

const level = z.object({
  ...{
    code: z.string(),
    name: z.string(),
    level: z.enum(['dimension', 'variable', 'indicator']),
    parent: z.string().nullable(),
    basis,
  },
  n: z.number().int().describe('Values given, by units or products'),
  mean: score,
  peers: z
    .object({ n: z.number().int().describe('Institutions'), mean: score })
    .describe(
      'The mean of the means of all institutions of the same kind that you may see, by the same instrument: each counts the same',
    ),
});

const unit = z.object({
  ...{ code: z.string(), name: z.string().nullable(), kind: z.string().nullable(), product: z.string().nullable(), score },
  ...{ zone: z.string().nullable(), category: z.string().nullable(), revision: z.number().int() },
  values: z.array(z.object({ code: z.string(), name: z.string(), value: z.string(), basis })),
});

export function breakdownRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/institutions/{code}/breakdown',
    summary: 'What a result is made of: dimensions, indicators and units',
    description:
      'Means of the values that were given, beside those of its peers. Empty for a result that is only published: of it no parts are known here. Scores and points of one part are told apart.',
    params: z.object({ code: z.string().min(1) }),
    query: z.object({
      family: z.string().min(1),
      period,
      units: z.enum(['true', 'false']).default('true').describe('false: without the units, which are most of the work'),
    }),
    reply: {
      institution,
      instrument: z.string().nullable(),
      levels: z.array(level).describe("In the instrument's order, each part below the one that it belongs to"),
      units: z.array(unit),
    },
    // Results of units come by themselves.
    about: ({ family, period: of, units }) => [units === 'true' ? 'results' : ofResults(family, of)],
    async answer(question) {
      const { params, query, principal, language, read } = question;
      const { kind } = requireInstitution(params.code);
      requireFamily(query.family);
      const found = await familyOf(question, query.family, [ofResults(query.family, query.period)]);
      const result = found.in(query.period).find((each) => each.institution === params.code);
      const method = result && instrument(result.instrument);
      const [given, units] = await Promise.all([
        levelsOf(question, query.family, query.period),
        method === undefined || query.units === 'false'
          ? []
          : read(unitsOfInstitution, {
              ...{ instrument: method.id, period: query.period, institution: params.code },
              ...regionScope(principal),
            }),
      ]);
      const all = given.filter((each) => each.instrument === method?.id);
      const parts = method === undefined ? [] : partsOf(method);
      const means = levelMeans(all.filter(({ institution: code }) => code === params.code));
      const peers = derivedFrom(given, `peers ${kind} ${method?.id}`, () =>
        levelMeansOfMany(all.filter((each) => each.kind === kind)),
      );
      const nameOf = new Map<string, Localized>(parts.map(({ code, name }) => [code, name]));
      return {
        made: madeOf(result === undefined ? [] : [result.row]),
        body: {
          institution: institutionView(params.code),
          instrument: method?.id ?? null,
          levels: parts.flatMap((part) =>
            (['score', 'points'] as const).flatMap((by) => {
              const found = means.get(levelKey(part.code, by));
              if (found === undefined) return [];
              const among = peers.get(levelKey(part.code, by));
              return [
                {
                  ...part,
                  ...{ name: part.name[language], basis: by, n: found.n, mean: formatScore(found.mean) },
                  peers: { n: among?.institutions ?? 0, mean: formatScore(among?.mean ?? null) },
                },
              ];
            }),
          ),
          units: units.map((row) => ({
            ...{ code: row.unit_code, name: orNull(row.unit_name), kind: orNull(row.unit_kind) },
            product: orNull(row.product_name) ?? orNull(row.product_code),
            ...{ score: scoreText(row.score), zone: orNull(row.zone), category: orNull(row.category), revision: row.revision },
            values: row.value_code.map((code, index) => ({
              ...{ code, name: nameOf.get(code)?.[language] ?? code, value: scoreText(row.value[index] ?? null) ?? '' },
              basis: row.value_in_points[index] === true ? ('points' as const) : ('score' as const),
            })),
          })),
        },
      };
    },
  });
}
