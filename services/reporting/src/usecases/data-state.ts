/** The number of the state that the data is in: what ETags, kept answers and live events go by. See ADR 0021. */
import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { CASES, OBSERVATIONS, SCORES, SUBMISSIONS } from '@pantau/contracts';
import type { Clock } from '@pantau/runtime';
import { WAYS, type Way } from '../domain/watermark.ts';
import type { SinkProgress } from '../ports.ts';
import type { FreshnessView } from './freshness.ts';

export interface DataState {
  /** By way, a whole number as text that only rises: every row written before it was read is counted. */
  readonly ways: Readonly<Record<Way, string>>;
  /** Rises when a rebuild changes tables. */
  readonly rebuild: string;
  /**
   * What is known of the results of each family ("ORI") and of each of its rounds ("ORI 2025"), as texts: equal ones are equal results.
   * Results stream in for a round or two; rows of the others stay good. Undefined where nobody says so: then all change together.
   */
  readonly rounds?: ReadonlyMap<string, string> | undefined;
  /** ms; before the number was asked for. */
  readonly readAt: number;
  /**
   * By way, ms, taken before the number: everything sent until then was written then, so it is counted. Taken after it, a watermark
   * would speak of rows that came in between, which an answer kept under the number does not have.
   */
  readonly watermarks: Readonly<Record<Way, number | null>>;
}

export interface DataStates {
  /** At most `maxAgeMs` old, or the last one known while a newer one cannot be had soon. Throws AppError 'unavailable'. */
  read(): Promise<DataState>;
  /** Read now, whatever is known. */
  newest(): Promise<DataState>;
  /** Called with the state now and again and again, the same or another, until the function that it returns is called. */
  watch(listener: (state: DataState) => void): () => void;
}

/** A question that many ask is worked out once a second at most, and a page learns of an event a second late at most. */
const MAX_AGE_MS = 1_000;

const TOPICS_OF: Readonly<Record<Way, readonly string[]>> = {
  results: [SUBMISSIONS.name, SCORES.name],
  observations: [OBSERVATIONS.name],
  cases: [CASES.name],
};

/** A round of assessment and what its results are, as a text. */
export interface Round {
  readonly family: string;
  readonly period: string;
  readonly content: string;
}

/** What a question is about: all that comes by a way, or the results of one family or one of its rounds alone. */
export interface Slice {
  readonly way: Way;
  readonly family?: string | undefined;
  readonly period?: string | undefined;
  /** What is known of it, as a text, where that is not what the state says: of a moment of the past, which later results leave as it is. */
  readonly content?: string | undefined;
}

export interface DataStatePorts {
  readonly progress: Pick<SinkProgress, 'state'>;
  readonly freshness: Pick<FreshnessView, 'watermark'>;
  readonly clock: Clock;
  /** What is known of each round; see `DataState`. Asked after the number was read, and only when results came. */
  readonly rounds?: () => Promise<readonly Round[]>;
  /** Does what has to be there before a state is given out, and gives back what gives it out with it. Never rejects. */
  readonly prepare?: (state: DataState) => Promise<() => void>;
}

/** While a newer one is prepared, the one before is good for those who ask. */
const GOOD_WHILE_PREPARED_MS = 4_000;

/** Nobody waits longer for a newer one (a store that hangs answers nothing for half a minute): what is kept of the last is whole, and says of when it is. */
const PATIENCE_MS = 2_000;

export function createDataStates(ports: DataStatePorts, maxAgeMs = MAX_AGE_MS, patienceMs = PATIENCE_MS): DataStates {
  const { progress, freshness, clock, prepare } = ports;
  let last: DataState | undefined;
  let reading: Promise<DataState> | undefined;
  const listeners = new Set<(state: DataState) => void>();
  let timer: NodeJS.Timeout | undefined;

  const readNow = async (): Promise<DataState> => {
    const readAt = clock.now().getTime();
    const [results, observations, cases] = await Promise.all(WAYS.map((way) => freshness.watermark(way)));
    const watermarks = { results: results ?? null, observations: observations ?? null, cases: cases ?? null };
    const { written, rebuild } = await progress.state();
    const of = (way: Way) => TOPICS_OF[way].reduce((sum, topic) => sum + (written.get(topic) ?? 0n), 0n).toString();
    const ways = { results: of('results'), observations: of('observations'), cases: of('cases') };
    const isAsBefore = last !== undefined && last.ways.results === ways.results && last.rebuild === rebuild;
    const rounds = isAsBefore ? last?.rounds : ports.rounds && contentOf(await ports.rounds());
    return { ways, rebuild, readAt, watermarks, rounds };
  };
  const advance = async (): Promise<DataState> => {
    const found = await readNow();
    const giveOut = last === undefined || stateId(last) === stateId(found) ? undefined : await prepare?.(found);
    giveOut?.();
    last = found;
    return found;
  };
  const readOnce = () => {
    reading ??= advance().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const read = async (): Promise<DataState> => {
    const age = last === undefined ? Number.POSITIVE_INFINITY : clock.now().getTime() - last.readAt;
    if (last !== undefined && age < maxAgeMs) return last;
    const newer = readOnce();
    if (last === undefined) return newer;
    if (prepare === undefined || age >= GOOD_WHILE_PREPARED_MS) return soonOr(last, newer, patienceMs);
    // Who asks first need not wait for what everybody asks. If it fails, whoever asks when this one is too old hears of it.
    newer.catch(() => undefined);
    return last;
  };
  const tell = () => {
    // What fails now is asked again at the next tick; whoever listens hears of it then.
    void readOnce().then(
      (state) => {
        for (const listener of listeners) listener(state);
      },
      () => undefined,
    );
  };
  return {
    read,
    newest: readNow,
    watch(listener) {
      listeners.add(listener);
      // Whatever was read between two ticks: else a tick that comes a moment too early would make the next event a second later.
      timer ??= setInterval(tell, Math.max(maxAgeMs, 50)).unref();
      tell();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}

/** `newer`, and what it throws, or `last` where it takes too long. */
async function soonOr(last: DataState, newer: Promise<DataState>, patienceMs: number): Promise<DataState> {
  const over = new AbortController();
  const late = delay(patienceMs, last, { signal: over.signal });
  late.catch(() => undefined);
  return Promise.race([newer, late]).finally(() => over.abort());
}

/** One text for a state, of some ways or all; equal texts are equal data. */
export function stateId(state: DataState, ways: readonly Way[] = WAYS): string {
  return [state.rebuild, ...ways.map((way) => state.ways[way])].join('-');
}

/** By family and by round. */
function contentOf(rounds: readonly Round[]): ReadonlyMap<string, string> {
  const families = Map.groupBy(rounds, ({ family }) => family);
  return new Map([
    ...rounds.map(({ family, period, content }) => [`${family} ${period}`, content] as const),
    ...[...families].map(([family, all]) => [family, all.map(({ period, content }) => `${period}:${content}`).join()] as const),
  ]);
}

/** The rounds of a family of which anything is known, ascending; undefined where nobody says so. */
export function periodsOf(state: DataState, family: string): readonly string[] | undefined {
  const start = `${family} `;
  return state.rounds && [...state.rounds.keys()].flatMap((name) => (name.startsWith(start) ? name.slice(start.length) : []));
}

/** Under which name rows are kept that a build read of a slice, at one moment or another. */
export function sliceName(build: string, state: DataState, { way, family, period, content: given }: Slice): string {
  const isKnown = way === 'results' && family !== undefined && state.rounds !== undefined;
  if (!isKnown && given === undefined) return versionName(build, state, [way]);
  const content = given ?? state.rounds?.get(period === undefined ? `${family}` : `${family} ${period}`) ?? 'nothing';
  return `${build}.${state.rebuild}.${content}`;
}

/** Under which name something is kept that a build made of some slices. */
export function slicesName(build: string, state: DataState, slices: readonly Slice[]): string {
  const names = slices.map((slice) => sliceName(build, state, slice));
  return createHash('sha256').update(names.join(' ')).digest('base64url').slice(0, 16);
}

/** Under which name something is kept that a build made of the state of some ways. */
function versionName(build: string, state: DataState, ways: readonly Way[]): string {
  return `${build}.${stateId(state, ways)}`;
}
