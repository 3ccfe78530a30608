/**
 * `npm run bench -w services/scoring`: submissions of 60 values that wait in the topic are folded by one copy of scoring,
 * from the broker through Postgres to the broker. Beside it, in the same run: kafkajs reading the same topic, Postgres taking
 * the same unit results, kafkajs producing the same bytes of scores; and the three after one another.
 */
import { SCORES, SUBMISSIONS } from '@pantau/contracts';
import { startStack } from '@pantau/engines';
import { kafkaAdmin, kafkaProducer } from '@pantau/kafka';
import { readTopic } from '@pantau/kafka/testing';
import {
  kafkaOf,
  printTable,
  quiet,
  timed,
  WITH_SIXTY_VALUES,
  whileWorkedOff,
  withEngines,
} from '../../../scripts/bench/harness.ts';
import { rawConsume, rawProduce } from '../../../scripts/bench/raw/kafka.ts';
import { rawUpdate } from '../../../scripts/bench/raw/postgres.ts';
import { asMessage, benchSubmission } from '../../../scripts/bench/submissions.ts';

const COUNT = Number(process.argv[2] ?? 40_000);
const CHUNK = 2_000;

await withEngines(['kafka', 'postgres'], async ({ engines, scope, dir }) => {
  let pid = 0;
  const stack = await startStack({
    engines,
    logDir: dir,
    services: ['scoring'],
    isolation: 'random',
    env: WITH_SIXTY_VALUES,
    onChild: (_name, child) => {
      pid = child;
    },
  });
  try {
    const kafka = kafkaOf(stack.facts);
    const admin = await scope.start(kafkaAdmin(kafka, quiet));
    const producer = await scope.start(kafkaProducer(kafka, quiet));
    await stack.kill('scoring', 'SIGTERM');
    const filled = await timed(async () => {
      for (let from = 0; from < COUNT; from += CHUNK) {
        const part = Array.from({ length: Math.min(CHUNK, COUNT - from) }, (_, index) =>
          asMessage(benchSubmission(from + index)),
        );
        await producer.publish(part);
      }
      return COUNT;
    });
    await stack.restart('scoring');
    const done = async () =>
      (await admin.groupOffsets('scoring', SUBMISSIONS.name)).reduce((sum, { offset = 0 }) => sum + offset, 0);
    const ours = await whileWorkedOff(COUNT, done, pid);
    await stack.kill('scoring', 'SIGTERM');

    const scores = (await readTopic(kafka, SCORES.name)).map(({ topic, key, value, headers }) => ({
      topic,
      key,
      value,
      headers,
    }));
    const units = scores.filter(({ headers }) => headers.ce_type?.endsWith('unit-scored'));
    const consumed = await rawConsume(engines.kafkaBrokers, `${kafka.topicPrefix}${SUBMISSIONS.name}`, COUNT);
    const updated = await rawUpdate(
      engines.databaseUrl,
      units.slice(0, 6_000).map(({ value }) => value),
    );
    const produced = await rawProduce(engines.kafkaBrokers, scores);
    // A submission becomes a decision and a unit result, and a share of a scorecard.
    const perUnit = scores.length / COUNT;
    const chain = 1 / (1 / consumed.rate + 1 / updated.rate + perUnit / produced.rate);
    const bytes = scores.reduce((sum, { value }) => sum + value.length, 0);
    printTable(`Scoring through Postgres: ${COUNT} submissions of 60 values, one copy`, 'units', [
      { what: 'scoring: broker, fold, Postgres, outbox, broker', ...ours, ours: true },
      { what: 'raw: kafkajs consume of the same submissions', ...consumed },
      { what: 'raw: Postgres update of the same unit results, 500 a time', ...updated },
      { what: 'raw: kafkajs produce of the same scores', ...produced, rate: produced.rate / perUnit },
      { what: 'raw: those three after one another', rate: chain, seconds: COUNT / chain, cpuMicros: undefined },
    ]);
    console.log(
      `${scores.length} messages out, ${Math.round(bytes / scores.length)} B each; filling the topic: ${Math.round(filled.rate)}/s`,
    );
  } finally {
    await stack.stop().catch(() => undefined);
  }
});
