/**
 * An operator's job: `node src/rebuild.ts [--confirm | --abandon]`, with scoring's own environment. Folds the log again into
 * tables beside the living ones, swaps them and publishes every scorecard in a new generation. Killed at any point, the next run
 * goes on; one run at a time. Exit code: 0 done, 1 failed (run it again). Prints one line of JSON at the end.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { AppError } from '@pantau/contracts';
import { kafkaConsumer, kafkaProducer } from '@pantau/kafka';
import { migratePostgres, postgres, sessionLock } from '@pantau/postgres';
import { createLog, createScope, endWithStarter } from '@pantau/runtime';
import { kafkaHandler } from './adapters/kafka-handler.ts';
import { postgresStore } from './adapters/postgres-store.ts';
import { SUBSCRIPTIONS } from './adapters/read-input.ts';
import { postgresRebuildStore } from './adapters/rebuild-store.ts';
import { readJobConfig } from './config.ts';
import { createDrainOutbox } from './usecases/drain-outbox.ts';
import { createFoldBatch } from './usecases/fold-batch.ts';
import { followLive } from './usecases/follow.ts';
import { abandon, confirm, type RebuildPorts, rebuild } from './usecases/rebuild.ts';

const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));
const POLL_MS = 200;

const config = readJobConfig();
const log = createLog({ service: 'scoring-rebuild', level: config.log.level });
const kafka = { ...config.kafka, clientId: 'scoring-rebuild' };
const say = (result: object) => void process.stdout.write(`${JSON.stringify(result)}\n`);
const fatal = (error: unknown) => {
  log.fatal({ err: error }, 'cannot go on');
  process.exit(1);
};
endWithStarter();
const scope = createScope();
await migratePostgres(config.postgres, MIGRATIONS, log);
// Two runs would fold into the same tables and empty each other's.
try {
  await scope.start(sessionLock(config.postgres, 'scoring.rebuild', fatal));
} catch (error) {
  if (!(error instanceof AppError) || error.code !== 'already_running') throw error;
  say({ kind: 'already-running' });
  process.exit(1);
}
const db = await scope.start(postgres(config.postgres, log));
const live = postgresStore(db);
const inNext = new URL(config.postgres.url);
inNext.searchParams.set('options', '-c search_path=next');
const store = postgresRebuildStore(db, () => migratePostgres(config.postgres, MIGRATIONS, log, 'next'));

const ports: RebuildPorts = {
  ...store,
  log,
  async fold({ id }, isEnough) {
    const part = createScope();
    const next = postgresStore(await part.start(postgres({ ...config.postgres, url: inNext.href }, log)));
    // Nothing is told before the swap: what the next outbox holds is what the living one held once.
    const nobody = { publish: async () => {} };
    const foldBatch = createFoldBatch(next, nobody, createDrainOutbox(next, nobody));
    const options = {
      group: `scoring.rebuild.${id}`,
      subscriptions: SUBSCRIPTIONS,
      handler: kafkaHandler(followLive(foldBatch, live), log),
      startOffset: async (topic: string, partition: number) => (await next.nextOffset(topic, partition)) ?? 0,
      fatal,
      replay: true,
    };
    await part.start(kafkaConsumer(kafka, options, log));
    while (!(await isEnough())) await delay(POLL_MS);
    await part.stop();
  },
  async publish(current) {
    const part = createScope();
    const publisher = await part.start(kafkaProducer(kafka, log));
    let published = 0;
    for await (const messages of store.messages(current, live)) {
      await publisher.publish(messages);
      published += messages.length;
    }
    await part.stop();
    return published;
  },
};

if (process.argv.includes('--confirm')) say({ kind: (await confirm(ports)) ? 'confirmed' : 'nothing-to-confirm' });
else if (process.argv.includes('--abandon')) say({ kind: (await abandon(ports)) ? 'abandoned' : 'nothing-to-abandon' });
else say(await rebuild(ports));
await scope.stop();
