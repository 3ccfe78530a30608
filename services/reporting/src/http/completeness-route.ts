import { existedIn, provinceAt, regions } from '@pantau/rulebook';
import { mayActFor, type Principal, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { type Borders, movesFor, yearOf } from '../domain/borders.ts';
import { OFFICIAL_MEASURES } from '../domain/official-counts.ts';
import { type CompletenessRow, completeness } from '../queries/completeness.ts';
import { regionScope } from '../queries/scope.ts';
import { movesAsParams } from '../queries/standing.ts';
import { answerRoute, madeOfGroups, madeWith } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { ofResults } from './family.ts';
import { figuresOf } from './figures.ts';
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
    async answer({ query: { family, period: asked, borders: by }, principal, read }) {
      requireFamily(family);
      const [rows, said] = await Promise.all([
        read(completeness, {
          ...{ family, period: asked },
          ...movesAsParams(movesFor(by)),
          ...regionScope(principal),
        }),
        figuresOf({ read, principal }, OFFICIAL_MEASURES),
      ]);
      const counted = officialOfKinds(
        family,
        said.filter((each) => each.period === asked),
        [],
      );
      const found = new Map(rows.map((row) => [row.province_then, row]));
      const expected = expectedIn(principal, yearOf(asked), by);
      const items = regions()
        .filter(({ kind, code }) => kind === 'province' && (expected.has(code) || found.has(code)))
        .map(({ code, name }) => ({
          province: { code, name: name.replace(/^Provinsi /, '') },
          ...countsOf(expected.get(code) ?? 0, found.get(code) ?? NOTHING),
        }));
      const known = madeOfGroups(
        rows,
        rows.reduce((sum, { stored }) => sum + stored, 0),
      );
      const institutions = [...expected.values()].reduce((sum, n) => sum + n, 0);
      return {
        body: { borders: by, items, totals: countsOf(institutions, totalOf(rows)), official: counted.map(officialView) },
        made: madeWith(
          known,
          counted.map(({ source }) => source.publisher),
        ),
      };
    },
  });
}

type Counted = Pick<
  CompletenessRow,
  'known' | 'scored' | 'with_roster' | 'units_expected' | 'units_received' | 'received_unsaid'
>;
const NOTHING: Counted = { known: 0, scored: 0, with_roster: 0, units_expected: 0, units_received: 0, received_unsaid: 0 };

/** By province, how many institutions that the one who asks may see existed in the year. */
function expectedIn(principal: Principal, year: string, by: Borders): ReadonlyMap<string, number> {
  const existing = regions().filter(({ code }) => existedIn(code, year) && mayActFor(principal, code));
  const provinces = Map.groupBy(existing, ({ code, provinceCode }) => (by === 'today' ? provinceCode : provinceAt(code, year)));
  return new Map([...provinces].flatMap(([code, all]) => (code === undefined ? [] : [[code, all.length] as const])));
}

function totalOf(rows: readonly Counted[]): Counted {
  const sum = (of: (row: Counted) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    ...{ known: sum(({ known }) => known), scored: sum(({ scored }) => scored), with_roster: sum((row) => row.with_roster) },
    ...{ units_expected: sum((row) => row.units_expected), units_received: sum((row) => row.units_received) },
    received_unsaid: sum((row) => row.received_unsaid),
  };
}

function countsOf(institutionsExpected: number, row: Counted) {
  const { known: institutionsKnown, scored, with_roster: withRoster, units_expected: unitsExpected } = row;
  const unitsReceived = row.received_unsaid > 0 ? null : row.units_received;
  const percent = unitsExpected === 0 || unitsReceived === null ? null : Math.floor((unitsReceived * 100) / unitsExpected);
  return {
    ...{ institutionsExpected, institutionsKnown, scored, withRoster, unitsExpected, unitsReceived },
    share: shareText(percent),
  };
}
