import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { CORRECTED_FIELDS, CORRECTION_CAUSES, type Correction, correctionsOf, type Version } from '../domain/corrections.ts';
import { type PublishedVersion, publishedVersions } from '../queries/published-versions.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { derivedFrom } from './derived.ts';
import { seenBy } from './family.ts';
import { madeOf } from './made.ts';
import { instant, institution, limit, next, source } from './schemas.ts';
import { institutionView, invalidQuery, requireFamily, requireInstitution, scoreText, sourcesView, timestamp } from './views.ts';

const item = z.object({
  at: instant.describe('When the input that changed it was on the log'),
  institution,
  family: z.string(),
  instrument: z.string(),
  period: z.string(),
  cause: z
    .enum(CORRECTION_CAUSES)
    .describe(
      'source: a source corrected itself, or another one is shown; withdrawn: no published figure stands any more; rule: read by a corrected rule, or by a rebuild',
    ),
  changes: z
    .array(
      z.object({
        field: z.enum(CORRECTED_FIELDS),
        before: z.string().nullable(),
        after: z.string().nullable().describe('null: not known any more'),
      }),
    )
    .describe('Figures as shown: scores with two decimals, ranks as "8/416 national"'),
  sources: z.array(source).describe('Of the figures that stand since; empty where none stands'),
  inputEventId: z.string().describe('The input that changed it'),
});

const LIMIT = 100;
/** Of the last correction of a page. */
const pageStart = z.tuple([z.number(), z.string(), z.string(), z.string(), z.number(), z.number()]);

export function correctionsRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/corrections',
    summary: 'The public changelog: every change of a published figure, the newest first',
    description:
      'One item per change of a result that a source had published: what stood before, what stands since, why, and by which input. A first publication is no correction. What a rebuild made different is told once, as of the input that it read otherwise. Nothing is ever taken out of this list. With asOf: the changes until then; a vintage has none of its own.',
    query: z.object({
      family: z.string().optional(),
      institution: z.string().optional(),
      from: z.iso.datetime({ offset: true }).optional(),
      to: z.iso.datetime({ offset: true }).optional(),
      limit: limit(LIMIT),
      cursor: z.string().optional(),
    }),
    reply: { items: z.array(item), next },
    about: ['results'],
    async answer({ query, principal, moment, keep, cursors }) {
      if (query.family !== undefined) requireFamily(query.family);
      if (query.institution !== undefined) requireInstitution(query.institution);
      if (moment.kind === 'vintage') throw invalidQuery('vintage', 'vintage_without_corrections');
      const start = cursors.read(pageStart, query.cursor);
      const versions = await keep(publishedVersions, {}, 'results', () => ports.db.run(publishedVersions, {}));
      const all = derivedFrom(versions, 'corrections', () => newestFirst(versions));
      const from = query.from === undefined ? 0 : Date.parse(query.from);
      const until = Math.min(
        query.to === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(query.to),
        moment.kind === 'then' ? moment.asOf : Number.MAX_SAFE_INTEGER,
      );
      const isSeen = seenBy(principal);
      const asked = all.filter((correction) => {
        const { row, recordedAt } = correction.at;
        if (recordedAt < from || recordedAt > until || !isSeen(row)) return false;
        if (query.family !== undefined && row.family !== query.family) return false;
        if (query.institution !== undefined && row.institution !== query.institution) return false;
        return start === undefined || isAfter(keyOf(correction), start);
      });
      const page = asked.slice(0, query.limit);
      const last = page.at(-1);
      return {
        made: madeOf(page.map(({ at }) => at.row)),
        body: {
          items: page.map(correctionView),
          next: last !== undefined && asked.length > page.length ? cursors.write(keyOf(last)) : null,
        },
      };
    },
  });
}

interface ReadVersion extends Version {
  readonly row: PublishedVersion;
}
type Shown = Correction<ReadVersion>;
type Key = z.output<typeof pageStart>;

function newestFirst(rows: readonly PublishedVersion[]): readonly Shown[] {
  const scorecards = Map.groupBy(rows, ({ family, period, instrument, institution: code }) =>
    [family, period, instrument, code].join(' '),
  );
  return [...scorecards.values()]
    .flatMap((same) => correctionsOf(same.map(readVersion)))
    .sort((a, b) => (isAfter(keyOf(a), keyOf(b)) ? 1 : -1));
}

function readVersion(row: PublishedVersion): ReadVersion {
  const { generation, version, basis, rule_version: ruleVersion, zone, category, predicate, rank } = row;
  const score = row.score_text === '' ? '' : (scoreText(row.score_text) ?? '');
  const figures = { score, zone, category, predicate, rank };
  return { generation, version, recordedAt: row.recorded_at_ms, basis, ruleVersion, figures, row };
}

function keyOf({ at: { recordedAt, generation, version, row } }: Pick<Shown, 'at'>): Key {
  return [recordedAt, row.institution, row.instrument, row.period, generation, version];
}

/** Whether it comes later in the list: it is older, or of the same moment and comes before in every other order. */
function isAfter(key: Key, start: Key): boolean {
  for (const [index, part] of key.entries()) {
    const other = start[index];
    if (part !== other && other !== undefined) return part < other;
  }
  return false;
}

function correctionView({ at: { row, recordedAt }, cause, changes }: Shown) {
  return {
    at: timestamp(recordedAt),
    institution: institutionView(row.institution, row.kind, row.province),
    ...{ family: row.family, instrument: row.instrument, period: row.period, cause, changes },
    ...{ sources: sourcesView(row), inputEventId: row.input_event_id },
  };
}
