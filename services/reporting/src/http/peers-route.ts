import { formatScore } from '@pantau/rulebook';
import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { movesFor, seesWholeProvince } from '../domain/borders.ts';
import { distributionOf } from '../domain/distribution.ts';
import { inLeagueOrder, placesOf } from '../domain/ranking.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { familyOf, ofResults, provinceOf } from './family.ts';
import { madeOf } from './made.ts';
import { institution, period, score } from './schemas.ts';
import { institutionView, orNull, requireFamily, requireInstitution } from './views.ts';

/** Above and below; fewer at the ends. */
const NEIGHBOURS = 5;

export function peersRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/institutions/{code}/peers',
    summary: 'Where an institution stands among its peers',
    description:
      'Peers are the ranked institutions of the same kind, in the country or in the province that it was in. Quartile 1 is the best quarter; ties are all in the better one. Nothing is told of a place among peers of which whoever asks sees some only.',
    params: z.object({ code: z.string().min(1) }),
    query: z.object({ family: z.string().min(1), period, scope: z.enum(['national', 'province']).default('national') }),
    reply: {
      institution,
      peerClass: z.string(),
      scope: z.enum(['national', 'province']),
      province: z.string().nullable().describe('The province that it was in; of scope province'),
      of: z
        .number()
        .int()
        .nullable()
        .describe('Peers that are ranked, itself among them where it is; null for whoever sees some of them only'),
      rank: z.number().int().nullable(),
      quartile: z.number().int().nullable(),
      median: score,
      neighbours: z
        .array(z.object({ rank: z.number().int(), institution, score, zone: z.string().nullable(), isSelf: z.boolean() }))
        .describe('Up to five better and five worse, by rank; empty when it is not ranked'),
    },
    about: ({ family, period: of }) => [ofResults(family, of)],
    async answer(question) {
      const { params, query, principal } = question;
      const known = requireInstitution(params.code);
      requireFamily(query.family);
      const then = movesFor('then');
      const results = (await familyOf(question, query.family, [ofResults(query.family, query.period)])).in(query.period);
      const self = results.find((each) => each.institution === params.code);
      const province = provinceOf(self ?? { institution: params.code, period: query.period, province: known.provinceCode }, then);
      const isWhole =
        query.scope === 'national'
          ? principal.regions === 'all'
          : seesWholeProvince(principal.regions, province, query.period, 'then');
      const peers = results.filter(
        (each) =>
          isWhole &&
          each.kind === known.kind &&
          each.unranked === null &&
          (query.scope === 'national' || provinceOf(each, then) === province),
      );
      const places = placesOf(peers);
      const ordered = inLeagueOrder(peers);
      const at = self === undefined ? -1 : ordered.indexOf(self);
      const place = self && places.get(self);
      return {
        made: madeOf(peers.map(({ row }) => row)),
        body: {
          institution: institutionView(params.code),
          ...{
            peerClass: known.kind,
            scope: query.scope,
            province: query.scope === 'province' ? province : null,
            of: isWhole ? peers.length : null,
          },
          rank: place?.rank ?? null,
          quartile: place === undefined ? null : Math.floor(((place.rank - 1) * 4) / place.of) + 1,
          median: formatScore(distributionOf(peers.flatMap(({ score: each }) => each ?? [])).median),
          neighbours: (at === -1 ? [] : ordered.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)).map((each) => ({
            rank: places.get(each)?.rank ?? 0,
            institution: institutionView(each.institution, each.kind, each.province),
            ...{ score: formatScore(each.score), zone: orNull(each.row.zone), isSelf: each === self },
          })),
        },
      };
    },
  });
}
