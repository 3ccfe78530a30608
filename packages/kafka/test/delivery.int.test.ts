import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveId, encodeEvent, pantau, SUBMISSIONS, submissionWithdrawn } from '@pantau/contracts';
import { createLog, createScope } from '@pantau/runtime';
import { kafkaAdmin } from '../src/index.ts';
import { type Copy, copyOf, deliveryStories, type Subject, testKafka } from '../src/testing/index.ts';

const GROUP = 'counting';

async function createSubject(): Promise<Subject> {
  const config = testKafka();
  const folder = mkdtempSync(join(tmpdir(), 'pantau-kafka-'));
  const file = (name: string) => join(folder, name);
  const lines = (name: string) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8').split('\n').slice(0, -1) : []);
  const children: ChildProcess[] = [];

  const scope = createScope();
  const admin = await scope.start(kafkaAdmin(config, createLog({ service: 'test', level: 'silent' })));
  await admin.provision([SUBMISSIONS], [GROUP]);
  await scope.stop();

  return {
    config,
    group: GROUP,
    topic: SUBMISSIONS.name,
    input(key, n) {
      const data = pantau.assessment.v1.SubmissionWithdrawn.create({ institution: key, submissionId: `s-${n}`, revision: 2 });
      const id = deriveId(submissionWithdrawn.type, key, String(n));
      const time = '2026-01-01T00:00:00.000Z';
      return encodeEvent(submissionWithdrawn, data, { id, source: '/pantau/test', time, actor: 'test', onBehalfOf: key });
    },
    async start(env = {}) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'counting-consumer.ts')], {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: {
          ...process.env,
          KAFKA_BROKERS: config.brokers.join(','),
          KAFKA_TOPIC_PREFIX: config.topicPrefix,
          KAFKA_SESSION_TIMEOUT_MS: String(config.sessionTimeoutMs),
          LOG_LEVEL: 'debug',
          STORE: folder,
          ...env,
        },
      });
      children.push(child);
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => appendFileSync(file('log'), bytes));
      return joined(child);
    },
    effects: async () =>
      lines('effects').reduce((counts, id) => counts.set(id, (counts.get(id) ?? 0) + 1), new Map<string, number>()),
    takeStoreAway: async () => writeFileSync(file('down'), ''),
    giveStoreBack: async () => rmSync(file('down')),
    dieAfterNextWrite: async () => writeFileSync(file('die-after-write'), ''),
    slowDown: async (ms) => writeFileSync(file('slow'), String(ms)),
    batchesBegun: async () => lines('begun').length,
    async close() {
      await Promise.all(children.map((child) => ended(child, 'SIGKILL')));
      rmSync(folder, { recursive: true });
    },
  };
}

/** Resolves when the copy is in the group, or gone: some stories end it as soon as it reads. */
async function joined(child: ChildProcess): Promise<Copy> {
  const copy = copyOf(child);
  await Promise.race([new Promise((resolve) => child.once('message', resolve)), copy.exited]);
  return copy;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await exit;
}

deliveryStories('a consumer that counts', createSubject, { publishes: false, hasRulebook: false });
