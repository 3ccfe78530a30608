/** A whole stack of its own for one story: real services as processes, real engines, names that nobody else has. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OBSERVATIONS, SCORES, SUBMISSIONS } from '@pantau/contracts';
import { type CopyCounts, type CopyName, type EngineUrls, type ServiceName, type Stack, startStack } from '@pantau/engines';
import { engineUrls } from '@pantau/engines/testing';
import { kafkaAdmin } from '@pantau/kafka';
import { createScope } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';

export interface Story {
  readonly stack: Stack;
  /** Of a service's first copy, or of the copy named. */
  get(service: CopyName, path: string): Promise<Answer>;
  send(service: CopyName, method: 'POST' | 'PUT', path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Resolves when scoring has judged every submission and reporting has written every result and figure. */
  caughtUp(timeoutMs?: number): Promise<void>;
  /** Messages that scoring has not judged yet. */
  scoringLag(): Promise<number>;
  /** What ClickHouse answers, as rows of JSON. */
  clickhouse(sql: string): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a story reads what it expects and fails where it is not.
  readonly body: any;
}

export async function startStory(
  options: {
    readonly services?: readonly ServiceName[];
    readonly copies?: CopyCounts;
    readonly env?: Record<string, string>;
    /** Default: those of the test run. */
    readonly engines?: EngineUrls;
    readonly onEnded?: (name: CopyName, how: string) => void;
  } = {},
): Promise<Story> {
  const engines = options.engines ?? engineUrls();
  const logDir = mkdtempSync(join(tmpdir(), 'pantau-story-'));
  const stack = await startStack({
    engines,
    logDir,
    isolation: 'random',
    ...(options.services === undefined ? {} : { services: options.services }),
    ...(options.copies === undefined ? {} : { copies: options.copies }),
    ...(options.onEnded === undefined ? {} : { onEnded: options.onEnded }),
    // The shortest session that a broker allows: a killed member blocks its group that long.
    env: { KAFKA_SESSION_TIMEOUT_MS: '6000', ...options.env },
  });
  const scope = createScope();
  const { topicPrefix, clickhouseDatabase } = stack.facts;
  const kafka = { brokers: engines.kafkaBrokers.split(','), clientId: 'story', topicPrefix, sessionTimeoutMs: 6000 };
  const admin = await scope.start(kafkaAdmin(kafka, capturedLog('error').log));

  const lagOf = async (group: string, topic: string) => {
    const committed = new Map((await admin.groupOffsets(group, topic)).map(({ partition, offset }) => [partition, offset]));
    const ends = await admin.endOffsets(topic);
    return ends.reduce((lag, { partition, low, high }) => lag + high - (committed.get(partition) ?? low), 0);
  };

  return {
    stack,
    get: async (service, path) => answer(await fetch(`${stack.url(service)}${path}`)),
    send: async (service, method, path, body, headers = {}) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return answer(
        await fetch(`${stack.url(service)}${path}`, {
          method,
          body: text,
          headers: { 'content-type': 'application/json', ...headers },
        }),
      );
    },
    caughtUp: async (timeoutMs = 60_000) => {
      // In this order: what scoring has not judged yet is not in `scores` either.
      const steps: [string, string][] = [
        ['scoring', SUBMISSIONS.name],
        ['reporting', SCORES.name],
        ['reporting', SUBMISSIONS.name],
        ['reporting', OBSERVATIONS.name],
      ];
      for (const [group, topic] of steps)
        await eventually(async () => (await lagOf(group, topic)) === 0, { timeoutMs, everyMs: 100 });
    },
    scoringLag: () => lagOf('scoring', SUBMISSIONS.name),
    clickhouse: async (sql) => {
      const url = `${engines.clickhouseUrl}/?database=${clickhouseDatabase}&default_format=JSONEachRow`;
      const response = await fetch(url, { method: 'POST', body: sql });
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
    },
    stop: async () => {
      await scope.stop();
      await stack.stop();
      rmSync(logDir, { recursive: true, force: true });
    },
  };
}

async function answer(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, body: isJson ? JSON.parse(text) : text };
}
