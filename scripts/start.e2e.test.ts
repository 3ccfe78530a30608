/** `npm start` as a person meets it: from nothing, stopped by Ctrl-C, killed, and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, REPOSITORY } from '@pantau/engines';
import { eventually } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

const OWNERS = [
  'KAFKA',
  'CLICKHOUSE',
  'POSTGRES',
  'DASHBOARD',
  'INGESTION',
  'INGESTION_GRPC',
  'SCORING',
  'SCORING_GRPC',
  'COMPLAINTS',
  'REPORTING',
];

let home: string;
let ports: Record<string, string>;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'pantau-start-'));
  const free = new Set<number>();
  while (free.size < OWNERS.length) free.add(await freePort());
  ports = Object.fromEntries([...free].map((port, at) => [`PANTAU_PORT_${OWNERS[at]}`, String(port)]));
});
afterAll(() => {
  for (const pid of recordedPids()) kill(pid);
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

test('comes up with the data loaded, stops in order, and finds the data again, also after kill -9 of everything', async () => {
  const first = start();
  await first.says('Pantau siap');
  expect(first.output()).toMatch(/✔ Kafka \d.*127\.0\.0\.1:\d+ +\d+,\d s/);
  expect(first.output()).toMatch(/0 ditolak/);
  const league = await lampung();
  expect(league).toHaveLength(15);
  expect(league[0]).toMatchObject({ rank: 1, score: '77.87' });
  expect(league[14]).toMatchObject({ rank: 15, score: '54.30' });

  const again = start();
  expect(await again.ended).toBe(1);
  expect(again.output()).toContain(`proses ${first.pid}`);

  first.signal('SIGINT');
  expect(await first.ended).toBe(0);
  expect(first.output()).toContain('semua data tersimpan');

  const second = start();
  await second.says('Pantau siap');
  expect(second.output()).not.toContain('baris dibaca');
  expect(await lampung()).toEqual(league);

  const copy = start('--add', 'scoring');
  await copy.says('ikut bekerja');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(copy.output())?.[0] ?? '';
  const answeredByCopy = async () => {
    const instruments = await fetch(`${dashboard()}/api/scoring/v1/instruments`);
    if (instruments.status !== 200) throw new Error(`${instruments.status}`);
    return /^pantau_http_request_seconds_count\{.*route="\/v1\/instruments"/m.test(await (await fetch(`${url}/metrics`)).text());
  };
  await eventually(answeredByCopy);
  copy.signal('SIGINT');
  expect(await copy.ended).toBe(0);
  expect(readdirSync(join(home, 'copies')).sort()).toEqual(
    ['complaints', 'dashboard', 'ingestion', 'reporting', 'scoring'].map(
      (name) => `${name}@${ports[`PANTAU_PORT_${name.toUpperCase()}`]}`,
    ),
  );

  for (const pid of [second.pid, ...recordedPids()]) kill(pid);
  await second.ended;

  const third = start();
  await third.says('Pantau siap');
  expect(await lampung()).toEqual(league);

  // Killed alone, the parent leaves Java and Postgres behind; the next start ends them.
  kill(third.pid);
  await third.ended;
  const fourth = start();
  await fourth.says('Pantau siap');
  expect(fourth.output()).toMatch(/Sisa dari proses .*kafka/);
  expect(await lampung()).toEqual(league);
  fourth.signal('SIGTERM');
  expect(await fourth.ended).toBe(0);
});

function start(...args: string[]) {
  const urls = { KAFKA_BROKERS: '', CLICKHOUSE_URL: '', DATABASE_URL: '' };
  const env = { ...process.env, ...urls, ...ports, PANTAU_HOME: home };
  const child: ChildProcess = spawn(process.execPath, [join(REPOSITORY, 'scripts/start.ts'), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += String(chunk);
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    pid: child.pid ?? 0,
    ended,
    output: () => said,
    signal: (name: NodeJS.Signals) => child.kill(name),
    says: (words: string) =>
      new Promise<void>((resolve, reject) => {
        const check = () => said.includes(words) && resolve();
        listeners.add(check);
        check();
        void ended.then((code) => reject(new Error(`Ended with ${code} before it said "${words}":\n${said}`)));
      }),
  };
}

function dashboard(): string {
  return `http://127.0.0.1:${ports.PANTAU_PORT_DASHBOARD}`;
}

async function lampung(): Promise<unknown[]> {
  const reply = await fetch(`${dashboard()}/api/reporting/v1/league?family=ORI&period=2022&province=18&kind=regency,city`);
  const body: unknown = await reply.json();
  const items = typeof body === 'object' && body !== null && 'items' in body ? body.items : undefined;
  return Array.isArray(items) ? items : [body];
}

function recordedPids(): number[] {
  try {
    return JSON.parse(readFileSync(join(home, 'run.json'), 'utf8')).children.map(({ pid }: { pid: number }) => pid);
  } catch {
    return [];
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
