/**
 * The smallest whole consumer: its store is a file of ids, written before the offset moves. Files beside it are how the
 * stories reach into the process: `down`, `slow`, `die-after-write`.
 */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError, submissionWithdrawn } from '@pantau/contracts';
import { type Batch, kafkaConfig, kafkaConsumer } from '@pantau/kafka';
import { createMetrics, loadConfig, logConfig, runService } from '@pantau/runtime';

const folder = process.env.STORE ?? '';
const file = (name: string) => join(folder, name);

async function handle(batch: Batch): Promise<void> {
  appendFileSync(file('begun'), `${batch.partition}\n`);
  if (existsSync(file('slow'))) await delay(Number(readFileSync(file('slow'), 'utf8')));
  if (existsSync(file('down'))) throw new AppError('unavailable', 'unavailable', 'the store is away');
  // What is there already is left alone, as by keys that replace: without it a message that comes twice counts twice.
  const known = new Set(existsSync(file('effects')) ? readFileSync(file('effects'), 'utf8').split('\n') : []);
  const fresh = new Set(batch.events.map(({ meta }) => meta.id).filter((id) => !known.has(id)));
  appendFileSync(file('effects'), [...fresh].map((id) => `${id}\n`).join(''));
  if (existsSync(file('die-after-write'))) {
    rmSync(file('die-after-write'));
    process.kill(process.pid, 'SIGKILL');
    await delay(60_000);
  }
}

const config = loadConfig({ kafka: kafkaConfig, log: logConfig }, process.env);
await runService('counting', config, async (scope, { log, fatal }) => {
  const options = { group: 'counting', subscriptions: [submissionWithdrawn], handler: handle, fatal, maxWaitMs: 100 };
  const consumer = await scope.start(kafkaConsumer(config.kafka, options, log, createMetrics('counting')));
  while (!consumer.isHealthy()) await delay(20);
  process.send?.('in the group');
});
