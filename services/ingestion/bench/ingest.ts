/**
 * What each door of ingestion takes flat out, one service process, beside what kafkajs alone does with the same bytes in
 * the same run: only the ratio travels from machine to machine. `npm run bench -w services/ingestion [-- seconds]`.
 * Starts a broker of its own and ends it; nothing leaves this machine. Run it while nothing else runs.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SUBMISSIONS, TOPICS } from '@pantau/contracts';
import { freePort, startEngines } from '@pantau/engines';
import { type KafkaConfig, kafkaAdmin } from '@pantau/kafka';
import { randomPrefix, rawProduceRate } from '@pantau/kafka/testing';
import { createLog } from '@pantau/runtime';
import { linesRate, type Rate, singleRate, streamRate } from './doors.ts';
import { logMessage, streamMessage, submission } from './work.ts';

const seconds = Number(process.argv[2] ?? 8);
const dataDir = mkdtempSync(join(tmpdir(), 'pantau-bench-'));
const engines = await startEngines({ dataDir, only: ['kafka'] });
const kafka: KafkaConfig = {
  brokers: engines.kafkaBrokers.split(','),
  clientId: 'bench',
  topicPrefix: randomPrefix(),
  sessionTimeoutMs: 10_000,
};
let service: ChildProcess | undefined;
async function stop(): Promise<void> {
  service?.kill('SIGTERM');
  await engines.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(1)));
try {
  const admin = await kafkaAdmin(kafka, createLog({ service: 'bench', level: 'silent' })).start();
  await admin.value.provision(TOPICS, []);
  await admin.stop();
  const [port, grpcPort] = [await freePort(), await freePort()];
  service = await startService(port, grpcPort);
  const url = `http://127.0.0.1:${port}`;
  const address = `127.0.0.1:${grpcPort}`;

  const messages = Array.from({ length: 2_000 }, (_, n) => logMessage(n));
  print(
    `${cpus().length} CPUs, Node ${process.version}, ${seconds} s a row, submission of ${messages[0]?.value.length} B protobuf, `,
  );
  print(
    `${JSON.stringify(submission(1)).length} B JSON, ${streamMessage(1, 1).length} B as a stream message; one send in flight, no compression\n\n`,
  );

  const raw = await rawProduceRate(kafka, SUBMISSIONS.name, { messages, batch: 500, seconds });
  print(`${'kafkajs alone, batches of 500'.padEnd(48)} ${Math.round(raw).toString().padStart(7)}/s\n`);
  const measure = async (name: string, run: (seconds: number) => Promise<Rate>) => {
    await run(Math.min(3, seconds));
    const before = await cpuSeconds(url);
    const began = performance.now();
    const { perSecond, p50, p99 } = await run(seconds);
    const cpu = (100 * ((await cpuSeconds(url)) - before)) / ((performance.now() - began) / 1_000);
    const figures = `${Math.round(perSecond).toString().padStart(7)}/s  ${(perSecond / raw).toFixed(2)} of kafkajs`;
    print(`${name.padEnd(48)} ${figures}  p50 ${p50.toFixed(0)} ms  p99 ${p99.toFixed(0)} ms  server ${cpu.toFixed(0)} %\n`);
  };
  const stream = (streams: number, perMessage: number, window: number) => (s: number) =>
    streamRate(address, { streams, perMessage, window, seconds: s });
  await measure('gRPC stream, 1 client, 1 item a message', stream(1, 1, 2_000));
  await measure('gRPC stream, 1 client, 50 items a message', stream(1, 50, 2_000));
  await measure('gRPC stream, 16 clients, 1 item a message', stream(16, 1, 250));
  await measure('gRPC stream, 16 clients, 50 items a message', stream(16, 50, 250));
  for (const connections of [1, 4]) {
    const name = `REST, NDJSON of 500 lines, ${connections} connection${connections > 1 ? 's' : ''}`;
    await measure(name, (s) => linesRate(url, { connections, lines: 500, seconds: s }));
  }
  await measure('REST, one a request, 64 connections', (s) => singleRate(url, { connections: 64, seconds: s }));
} finally {
  await stop();
}

async function startService(port: number, grpcPort: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../src/main.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...{ PORT: String(port), GRPC_PORT: String(grpcPort), LOG_LEVEL: 'error' },
      ...{ KAFKA_BROKERS: engines.kafkaBrokers, KAFKA_TOPIC_PREFIX: kafka.topicPrefix },
    },
  });
  for (let tries = 0; tries < 300; tries++) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (ready?.ok) return child;
    await delay(100);
  }
  child.kill();
  throw new Error('The service did not become ready within 30 s.');
}

async function cpuSeconds(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_cpu_seconds_total\S* (\S+)/m.exec(text)?.[1] ?? 0);
}

function print(text: string): void {
  process.stdout.write(text);
}
