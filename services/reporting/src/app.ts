/** Reporting as a function of its ports: the sink that fills the store, and the routes that answer from it. */
import { createHash } from 'node:crypto';
import {
  CASES,
  CATALOGUE,
  type EventDefinition,
  OBSERVATIONS,
  SCORES,
  SUBMISSIONS,
  type TopicDefinition,
} from '@pantau/contracts';
import type { ReadingHandler } from '@pantau/kafka';
import { instruments } from '@pantau/rulebook';
import type { Route } from '@pantau/runtime';
import { copyVintage } from './adapters/vintage-tables.ts';
import { breakdownRoute } from './http/breakdown-route.ts';
import { caseBreachesRoute } from './http/case-breaches-route.ts';
import { caseEvidenceRoute } from './http/case-evidence-route.ts';
import { caseRoute } from './http/case-route.ts';
import { caseSummaryRoute } from './http/case-summary-route.ts';
import { comparisonRoute } from './http/comparison-route.ts';
import { completenessRoute } from './http/completeness-route.ts';
import type { AnsweringPorts, ReportingPorts } from './http/context.ts';
import { correctionsRoute } from './http/corrections-route.ts';
import { distributionRoute } from './http/distribution-route.ts';
import { eventsRoute } from './http/events-route.ts';
import { exportsRoute } from './http/exports-route.ts';
import { freshnessRoute } from './http/freshness-route.ts';
import { heatmapRoute } from './http/heatmap-route.ts';
import { indicatorsRoute } from './http/indicators-route.ts';
import { institutionRoutes } from './http/institution-routes.ts';
import { leagueRoute } from './http/league-route.ts';
import { mismatchRoute } from './http/mismatch-route.ts';
import { moversRoute } from './http/movers-route.ts';
import { nationalRoute } from './http/national-route.ts';
import { observationsRoute } from './http/observations-route.ts';
import { peersRoute } from './http/peers-route.ts';
import { periodsRoute } from './http/periods-route.ts';
import { queryCatalogueRoute } from './http/query-catalogue-route.ts';
import { queryRoute } from './http/query-route.ts';
import { rejectionsRoute } from './http/rejections-route.ts';
import { serviceLevelsRoute } from './http/service-levels-route.ts';
import { submissionRoute } from './http/submission-route.ts';
import { themesRoutes } from './http/themes-routes.ts';
import { vintageRoutes } from './http/vintage-routes.ts';
import type { SinkProgress, VintageRegister } from './ports.ts';
import { rounds as roundsQuery } from './queries/rounds.ts';
import { createSink, type EventRows, type SinkPorts } from './usecases/apply-batch.ts';
import { createDataStates, type DataStates, sliceName } from './usecases/data-state.ts';
import { hotRows } from './usecases/hot-rows.ts';
import { kept as keeping } from './usecases/kept.ts';

export const GROUP = 'reporting';
export const READ_TOPICS: readonly TopicDefinition[] = [SUBMISSIONS, SCORES, OBSERVATIONS, CASES];
/**
 * Every event of these topics, also those that become no row (claims, rosters): an event that is not subscribed would
 * count as unknown, and unknown ones mean a build that is behind.
 */
export const SUBSCRIPTIONS: readonly EventDefinition[] = CATALOGUE.filter(({ topic }) => READ_TOPICS.includes(topic));

/**
 * A result of 60 values is 1.9 kB: 4 MB hold some two thousand of them, one insert. A fetch becomes an insert a partition and table (small ones go together),
 * and an insert a part on disk: waiting for 1 MB or a quarter of a second keeps a steady stream from becoming hundreds of them a second,
 * which would cost ClickHouse more than the rows.
 */
export const SINK_FETCH = { maxBytesPerPartition: 4 * 1_048_576, minBytes: 1_048_576, maxWaitMs: 250 };

export interface Reporting {
  readonly handler: ReadingHandler<EventRows>;
  readonly routes: readonly Route[];
}

export interface ReportingWiring extends ReportingPorts, SinkPorts {
  readonly progress: SinkProgress;
  readonly vintages: VintageRegister;
  /** Left out: read by `progress`, at most a second old. */
  readonly states?: DataStates;
}

export function createReporting(ports: ReportingWiring): Reporting {
  const { db, freshness, clock, progress, vintages } = ports;
  const build = buildName();
  const kept = keepers();
  const hot = hotRows(kept.keptRows, clock, (state, slice) => sliceName(build, state, slice));
  const rounds = () => db.run(roundsQuery, {});
  const { states = createDataStates({ progress, freshness, clock, rounds, prepare: hot.prepare }) } = ports;
  const answering: AnsweringPorts = { db, freshness, clock, vintages, states, ...kept, hot, build };
  const routes = [
    leagueRoute(answering),
    ...institutionRoutes(answering),
    nationalRoute(answering),
    mismatchRoute(answering),
    heatmapRoute(answering),
    indicatorsRoute(answering),
    moversRoute(answering),
    distributionRoute(answering),
    comparisonRoute(answering),
    breakdownRoute(answering),
    peersRoute(answering),
    freshnessRoute(ports),
    submissionRoute(ports),
    rejectionsRoute(answering),
    ...themesRoutes(answering),
    observationsRoute(answering),
    caseSummaryRoute(answering),
    caseBreachesRoute(answering),
    serviceLevelsRoute(answering),
    completenessRoute(answering),
    queryRoute(answering),
    queryCatalogueRoute(),
    caseRoute(ports),
    caseEvidenceRoute(answering),
    periodsRoute(answering),
    correctionsRoute(answering),
    ...vintageRoutes({ vintages, freshness, states, copy: (vintage) => copyVintage(db, vintage) }),
    eventsRoute({ states }),
  ];
  return { handler: createSink(ports), routes: [...routes, exportsRoute(answering, routes)] };
}

/** A league of the whole country is 0.6 MB of text. A result in memory takes some two kilobytes; a family has five thousand. */
const MAX_KEPT_CHARACTERS = 32 * 1_048_576;
const MAX_KEPT_ROWS = 80_000;
const MAX_PAST_ROWS = 40_000;

function keepers(): Pick<AnsweringPorts, 'keptAnswers' | 'keptRows' | 'pastRows'> {
  return {
    keptAnswers: keeping<string>(MAX_KEPT_CHARACTERS, ({ length }) => length),
    keptRows: keeping<readonly object[]>(MAX_KEPT_ROWS, weightOf),
    pastRows: keeping<readonly object[]>(MAX_PAST_ROWS, weightOf),
  };
}

/** In rows; one with long lists is as much as several without. The last row may be the total of the others. */
function weightOf(rows: readonly object[]): number {
  const ends = [rows[0], rows.at(-1)].map((row) =>
    Object.values(row ?? {}).flatMap((value) => (Array.isArray(value) ? value.flat(2) : [])),
  );
  const listed = Math.max(...ends.map(({ length }) => length));
  return Math.ceil(rows.length * (1 + listed / 150));
}

/** The rules make answers too: another rulebook, another validator. */
function buildName(): string {
  const rules = instruments().map(({ id, version }) => `${id}@${version}`);
  return createHash('sha256').update(rules.join()).digest('base64url').slice(0, 8);
}
