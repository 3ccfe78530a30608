import { formatQuantity, formatScore } from '@pantau/rulebook';
import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { movesFor, yearOf } from '../domain/borders.ts';
import { shareOf } from '../domain/elapsed.ts';
import { FINDINGS, findingOf, JUDGED_FLOOR, RULE, shareOfPercent } from '../domain/mismatch-rule.ts';
import { type PublishedRecord, publishedRecord, RECORD_MEASURES } from '../domain/published-record.ts';
import { per10k, RESIDENTS, residentsNear } from '../domain/report-rate.ts';
import { isOfWholePeriod, type KnownFigure, type SaidFigure } from '../domain/said-figure.ts';
import { type CaseRecord, caseRecords } from '../queries/case-records.ts';
import { regionScope } from '../queries/scope.ts';
import { answerRoute, type Question } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { derivedFrom } from './derived.ts';
import { familyOf, ofResults, provinceOf, type Result } from './family.ts';
import { figuresOf } from './figures.ts';
import { madeOf, madeWith } from './made.ts';
import { borders, commaList, institution, KINDS, period, score, source } from './schemas.ts';
import { institutionView, orNull, requireFamily, requireProvince } from './views.ts';

const share = z.string().nullable();

const complaints = z.object({
  kind: z.enum(['cases', 'published']).describe(`Own cases where at least ${JUDGED_FLOOR} were judged, else published figures`),
  period: z.string(),
  channel: z.string().nullable().describe('Of published figures: "sp4n-lapor"; null for own cases'),
  judged: z.number().int().nullable().describe('Own cases that are settled or whose term has passed'),
  inTermShare: share.describe('Own cases settled in term, of the judged'),
  resolvedShare: share.describe('As published; or settled of reported, where one source gives both counts'),
  averageDays: z.string().nullable(),
  reports: z.number().int().nullable(),
  reportsPer10k: z.string().nullable(),
  residentsPeriod: z.string().nullable().describe('The year of the count of residents that reportsPer10k is of'),
  noteCode: z.string().nullable().describe('Of the published figure that judges: "part-of-period", "rounded"'),
  source: source.nullable().describe('Where the figure that judges was published; null for own cases'),
});

const item = z.object({
  ...{ institution, score, zone: z.string().nullable(), category: z.string().nullable(), complaints },
  finding: z.enum(FINDINGS).nullable().describe('null: score and record agree, or say too little'),
});

const rule = z.object({
  greenZones: z.array(z.string()),
  poorZones: z.array(z.string()),
  badBelow: z.string().describe('A record is bad below this share settled (in term for own cases), and good from it on'),
  badDaysAbove: z.string().describe('A published average of more days is bad'),
  goodDaysUpTo: z.string().describe('A published average of at most so many days is good; between the two nothing follows'),
  judgedFloor: z.number().int().describe('Fewer judged cases are no record'),
  badRateAbove: z.null().describe('The number of reports condemns nobody: it also tells how easy the channel is to find'),
  basis: z.literal('own_default').describe('No authority sets these thresholds'),
});

export function mismatchRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/mismatch',
    summary: 'Scores and complaint records that say opposite things',
    description:
      'Each result that a complaint record of the same year is known of: good zones with a bad record first, then poor zones with a good one, then the others. The two are never made into one figure. A vintage holds no cases: there records are the published ones alone.',
    query: z.object({
      family: z.string().min(1),
      period,
      province: z.string().optional(),
      borders,
      kind: commaList(KINDS).optional(),
    }),
    reply: { rule, items: z.array(item), without: z.number().int().describe('Results without any complaint figure') },
    about: ({ family, period: of }) => [ofResults(family, of), 'observations', 'cases'],
    async answer(question) {
      const { query } = question;
      requireFamily(query.family);
      if (query.province !== undefined) requireProvince(query.province);
      const year = yearOf(query.period);
      const [family, said, cases] = await Promise.all([
        familyOf(question, query.family, [ofResults(query.family, query.period)]),
        figuresOf(question, [...RECORD_MEASURES, RESIDENTS]),
        caseRecordsAt(ports, question, year),
      ]);
      const moves = movesFor(query.borders);
      const results = family
        .in(query.period)
        .filter(
          (result) =>
            (query.province === undefined || provinceOf(result, moves) === query.province) &&
            (query.kind === undefined || query.kind.some((kind) => kind === result.kind)),
        );
      const byInstitution = derivedFrom(said, `published ${year}`, () => publishedIn(year, said));
      const casesOf = new Map(cases.map((row) => [row.answering, row]));
      const items = results.flatMap((result) => {
        const record = recordOf(year, byInstitution.get(result.institution), casesOf.get(result.institution));
        return record === undefined ? [] : [itemView(result, record)];
      });
      const made = madeOf(results.map(({ row }) => row));
      const publishers = items.flatMap(({ complaints: { source: from } }) => from?.publisher ?? []);
      return {
        made: madeWith(made, publishers),
        body: {
          rule: RULE,
          items: [...FINDINGS, null].flatMap((finding) => items.filter((each) => each.finding === finding)),
          without: results.length - items.length,
        },
      };
    },
  });
}

/** Cases are not frozen: those of today beside a vintage would change an answer that must not. */
async function caseRecordsAt(
  { db }: AnsweringPorts,
  { moment, principal, keep }: Pick<Question<unknown, unknown>, 'moment' | 'principal' | 'keep'>,
  year: string,
) {
  if (moment.kind === 'vintage') return [];
  const asked = {
    ...{ from: `${year}-01-01`, to: `${year}-12-31`, asOf: moment.kind === 'then' ? moment.asOf : 0 },
    ...{ tenant: '', simulated: false, ...regionScope(principal) },
  };
  return keep(caseRecords, asked, 'cases', () => db.run(caseRecords, asked));
}

interface Published {
  readonly residents: KnownFigure | undefined;
  readonly record: PublishedRecord | undefined;
}

function publishedIn(year: string, said: readonly SaidFigure[]): ReadonlyMap<string, Published> {
  return new Map(
    [...Map.groupBy(said, ({ institution: code }) => code)].map(([code, own]) => [
      code,
      { residents: residentsNear(year, own), record: publishedRecord(year, own) },
    ]),
  );
}

interface Found {
  readonly judges: Parameters<typeof findingOf>[1];
  readonly view: z.input<typeof complaints>;
}

function recordOf(year: string, said: Published | undefined, own: CaseRecord | undefined): Found | undefined {
  const residents = said?.residents;
  if (own !== undefined && own.judged >= JUDGED_FLOOR) {
    const { received, judged, settled_in_term: inTerm } = own;
    return {
      judges: { cases: { judged, inTerm }, percentE4: null, daysE4: null },
      view: {
        ...{ kind: 'cases', period: year, channel: null, judged, inTermShare: shareOf(inTerm, judged) },
        ...{ resolvedShare: null, averageDays: null, noteCode: null, source: null, ...rateView(received, residents) },
      },
    };
  }
  if (said?.record === undefined) return undefined;
  const { channel, reports, percentE4, days, from } = said.record;
  return {
    judges: { cases: null, percentE4, daysE4: days?.value ?? null },
    view: {
      ...{ kind: 'published', period: year, channel, judged: null, inTermShare: null },
      ...{ resolvedShare: shareOfPercent(percentE4), averageDays: formatQuantity(days?.value ?? null) },
      ...rateView(
        reports === undefined ? null : reports.value / 10_000,
        reports && isOfWholePeriod(reports) ? residents : undefined,
      ),
      noteCode: orNull(from.noteCode),
      source: sourceView(from),
    },
  };
}

function sourceView({ source: { publisher, date, url } }: KnownFigure) {
  return { publisher, date: orNull(date ?? ''), url: orNull(url ?? '') };
}

function rateView(reports: number | null, residents: KnownFigure | undefined) {
  const rate = per10k(reports, residents);
  return { reports, reportsPer10k: rate, residentsPeriod: rate === null ? null : (residents?.period ?? null) };
}

function itemView({ institution: code, kind, province, score: shown, row }: Result, { judges, view }: Found) {
  return {
    institution: institutionView(code, kind, province),
    ...{ score: formatScore(shown), zone: orNull(row.zone), category: orNull(row.category), complaints: view },
    finding: findingOf(row.zone, judges),
  };
}
