import { measure, measures, readPeriod } from '@pantau/rulebook';
import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { NATION } from '../domain/observation-rows.ts';
import { type Standing, standingOf } from '../domain/standing-statements.ts';
import { type ObservationAnswer, observations } from '../queries/observations.ts';
import { regionScope } from '../queries/scope.ts';
import { type Statement, statements } from '../queries/statements.ts';
import { answerRoute, type Question } from './answer.ts';
import type { AnsweringPorts, ReportingPorts } from './context.ts';
import { derivedFrom } from './derived.ts';
import { madeOfGroups } from './made.ts';
import { figure, figureView, observation, observationView } from './observation-view.ts';
import { limit, next } from './schemas.ts';
import { invalidQuery, requireInstitution } from './views.ts';

const period = z.string().max(10).optional();
/** What periods may be of: see the rulebook's grains. */
const EVER = { from: '1970-01-01', to: '2100-12-31' };

const EVERY_MEASURE = measures().map(({ code }) => code);
const EVIDENCE_MEASURES = EVERY_MEASURE.filter((code) => code.startsWith('lapor.'));

export function observationsRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/observations',
    summary: 'Figures of any measure, by measure, institution and period',
    description: 'One item per figure, with what every source says of it. "00" is the whole country.',
    query: z.object({
      measure: z.string().optional(),
      institution: z.string().optional(),
      channel: z.string().max(32).optional(),
      from: period.describe('The first period of any grain: figures of periods that lie wholly after its first day'),
      to: period.describe('The last period of any grain: figures of periods that end by its last day'),
      limit: limit(200),
      cursor: z.string().optional(),
    }),
    reply: { items: z.array(observation), next },
    about: ['observations'],
    async answer({ query, principal, read, cursors }) {
      const { institution = '', measure: asked } = query;
      if (institution !== '' && institution !== NATION) requireInstitution(institution);
      if (asked !== undefined && measure(asked) === undefined) {
        const known = measures().map(({ code }) => code);
        throw invalidQuery('measure', 'unknown_measure', { measure: asked, known: known.join(', ') });
      }
      const rows = await read(
        observations,
        {
          ...{ measures: asked === undefined ? EVERY_MEASURE : [asked], institution, channel: query.channel ?? '' },
          ...{ from: dayOf('from', query.from), to: dayOf('to', query.to) },
          ...regionScope(principal),
          after: cursors.read(z.array(z.string()).length(5), query.cursor) ?? [],
          limit: query.limit + 1,
        },
        'observations',
      );
      const page = rows.slice(0, query.limit);
      const last = rows.length > page.length ? page.at(-1) : undefined;
      return {
        made: madeOfGroups(
          page.map(({ publishers }) => ({ rule_versions: [], publishers })),
          page.length,
        ),
        body: {
          items: page.map(observationView),
          next:
            last === undefined
              ? null
              : cursors.write([last.measure, last.institution, last.channel, last.unit_code, last.period]),
        },
      };
    },
  });
}

/** Said with the figures, so that nobody takes them for a part of a score. PEKPPP weighs the aspect with 10 percent. */
export const complaintEvidenceShape = z.object({
  aspect: z.literal('pengaduan').describe('The aspect of a score that these figures stand beside'),
  theme: z.literal('SP.pengaduan'),
  inScore: z.literal(false).describe('They are part of no score'),
  items: z.array(figure),
});

/** Published complaint figures of the institution as a whole, by year and half-year, the newest period first. */
export async function complaintEvidenceOf(
  { db }: Pick<ReportingPorts, 'db'>,
  institution: string,
  { principal, keep }: Pick<Question<unknown, unknown>, 'principal' | 'keep'>,
) {
  const asked = { measures: EVIDENCE_MEASURES, ...regionScope(principal) };
  const everybody = await keep(statements, asked, 'observations', () => db.run(statements, asked));
  const said =
    derivedFrom(everybody, 'by institution', () => Map.groupBy(everybody, (each) => each.institution)).get(institution) ?? [];
  const figures = Map.groupBy(said, ({ measure: of, channel, period: when }) => [of, channel, when].join(' '));
  const items = [...figures.values()].flatMap((same) => answerOf(standingOf(same)) ?? []);
  const newest = items.sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
  return { aspect: 'pengaduan', theme: 'SP.pengaduan', inScore: false, items: newest.map(figureView) } as const;
}

/** As the list of observations has a figure; undefined where nothing stands. */
function answerOf(standing: readonly Standing<Statement>[]): ObservationAnswer | undefined {
  const [first] = standing;
  if (first === undefined) return undefined;
  const { measure: of, institution, channel, unit_code, period: when, grain: grain_code, unit_name } = first.statement;
  const each = <T>(take: (statement: Statement) => T) => standing.map(({ statement }) => take(statement));
  return {
    ...{ measure: of, institution, channel, unit_code, period: when, grain_code, unit_name_text: unit_name },
    value_text: each(({ value_text }) => value_text),
    note_codes: each(({ note_code }) => note_code),
    notes: each(({ note }) => note),
    publishers: each(({ source_publisher }) => source_publisher),
    dates: each(({ source_date }) => source_date),
    urls: each(({ source_url }) => source_url),
    titles: each(({ source_title }) => source_title),
    revisions: each(({ revision }) => revision),
    statement_counts: standing.map(({ values }) => values),
    recorded_ms: each(({ recorded_ms }) => recorded_ms),
  };
}

function dayOf(side: 'from' | 'to', text: string | undefined): string {
  if (text === undefined) return EVER[side];
  const read = readPeriod(text);
  if (read === undefined) throw invalidQuery(side, 'bad_format', { expected: '2022, 2022-H1, 2022-Q3, 2022-07, 2022-07-05' });
  return read[side];
}
