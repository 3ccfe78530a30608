import { existedIn, provinceAt, regions } from '@pantau/rulebook';
import { mayActFor, type Principal, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { type Borders, movesFor, yearOf } from '../domain/borders.ts';
import { OFFICIAL_MEASURES } from '../domain/official-counts.ts';
import type { FamilyRow } from '../queries/family-results.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { familyOf, type KnownScorecard, ofResults, provinceOf } from './family.ts';
import { figuresOf } from './figures.ts';
import { madeOf, madeWith } from './made.ts';
import { official, officialOfKinds, officialView } from './official-view.ts';
import { borders, period } from './schemas.ts';
import { requireFamily, shareText } from './views.ts';

const counts = z.object({
  institutionsExpected: z
    .number()
    .int()
    .describe('The government of the province and of its regencies and cities, as far as they existed in the period'),
  institutionsKnown: z.number().int().describe('With anything published or computed'),
  scored: z.number().int().describe('With a score'),
  withRoster: z.number().int().describe('With a roster, whether anything else is known or not'),
  unitsExpected: z.number().int().describe('On these rosters'),
  unitsReceived: z.number().int().nullable().describe('Of them, with a score; null where results of older builds do not say'),
  share: z.string().nullable().describe('unitsReceived of unitsExpected, "0.85", rounded down; null without a roster'),
});

export function completenessRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/completeness',
    summary: 'How much is known of a family and period, by province',
    description:
      'Institutions that are known against those that existed, and units received against rosters. Whoever may see some regions only is told of those alone. Provinces that did not exist in the period are left out.',
    query: z.object({ family: z.string().min(1), period, borders }),
    reply: {
      borders: borders.unwrap(),
      items: z.array(z.object({ province: z.object({ code: z.string(), name: z.string() }), ...counts.shape })),
      totals: counts,
      official: z
        .array(official)
        .describe('How many the authority says it assessed in the period, by kind; whoever sees some regions only is given none'),
    },
    about: ({ family, period: of }) => [ofResults(family, of), 'observations'],
    async answer(question) {
      const { query, principal } = question;
      const { family, period: asked, borders: by } = query;
      requireFamily(family);
      const [{ scorecards }, said] = await Promise.all([
        familyOf(question, family, [ofResults(family, asked)]),
        figuresOf(question, OFFICIAL_MEASURES),
      ]);
      const known = scorecards.filter(({ row }) => row.basis !== '' || hasRoster(row));
      const counted = officialOfKinds(
        family,
        said.filter((each) => each.period === asked),
        [],
      );
      const moves = movesFor(by);
      const found = Map.groupBy(known, (scorecard) => provinceOf(scorecard, moves));
      const expected = expectedIn(principal, yearOf(asked), by);
      const items = regions()
        .filter(({ kind, code }) => kind === 'province' && (expected.has(code) || found.has(code)))
        .map(({ code, name }) => ({
          province: { code, name: name.replace(/^Provinsi /, '') },
          ...countsOf(expected.get(code) ?? 0, found.get(code) ?? []),
        }));
      const institutions = [...expected.values()].reduce((sum, n) => sum + n, 0);
      return {
        body: { borders: by, items, totals: countsOf(institutions, known), official: counted.map(officialView) },
        made: madeWith(
          madeOf(known.map(({ row }) => row)),
          counted.map(({ source }) => source.publisher),
        ),
      };
    },
  });
}

/** By province, how many institutions that the one who asks may see existed in the year. */
function expectedIn(principal: Principal, year: string, by: Borders): ReadonlyMap<string, number> {
  const existing = regions().filter(({ code }) => existedIn(code, year) && mayActFor(principal, code));
  const provinces = Map.groupBy(existing, ({ code, provinceCode }) => (by === 'today' ? provinceCode : provinceAt(code, year)));
  return new Map([...provinces].flatMap(([code, all]) => (code === undefined ? [] : [[code, all.length] as const])));
}

function countsOf(institutionsExpected: number, scorecards: readonly KnownScorecard[]) {
  const rows = scorecards.map(({ row }) => row);
  const institutions = (all: readonly FamilyRow[]) => new Set(all.map(({ institution }) => institution)).size;
  const withRoster = rows.filter(hasRoster);
  const unitsExpected = withRoster.reduce((sum, { expected_units: units }) => sum + (units ?? 0), 0);
  // Rosters of builds that did not say how many of their units came.
  const isSaid = withRoster.every(({ received_units: units }) => units !== null);
  const unitsReceived = isSaid ? withRoster.reduce((sum, { received_units: units }) => sum + (units ?? 0), 0) : null;
  const percent = unitsExpected === 0 || unitsReceived === null ? null : Math.floor((unitsReceived * 100) / unitsExpected);
  return {
    institutionsExpected,
    institutionsKnown: institutions(rows.filter(({ basis }) => basis !== '')),
    scored: institutions(rows.filter(({ score }) => score !== null)),
    withRoster: institutions(withRoster),
    ...{ unitsExpected, unitsReceived, share: shareText(percent) },
  };
}

function hasRoster({ expected_units: units }: FamilyRow): boolean {
  return units !== null && units > 0;
}
