/**
 * Unit results of 60 values that wait in the topic are written by one copy of the sink. Beside it, in the same run: ClickHouse
 * inserting the very rows from outside, ClickHouse's own Kafka engine reading the same topic into the same tables, and kafkajs
 * reading the topic.
 */
import { SCORES } from '@pantau/contracts';
import { startStack } from '@pantau/engines';
import { kafkaAdmin, kafkaProducer } from '@pantau/kafka';
import { kafkaOf, printTable, quiet, WITH_SIXTY_VALUES, whileWorkedOff, withEngines } from '../../../scripts/bench/harness.ts';
import { count, kafkaEngine, rawInsert } from '../../../scripts/bench/raw/clickhouse.ts';
import { rawConsume } from '../../../scripts/bench/raw/kafka.ts';
import { benchSubmission } from '../../../scripts/bench/submissions.ts';
import { asUnitScored } from '../../../scripts/bench/unit-results.ts';

const CHUNK = 2_000;

export function benchSink(total: number): Promise<void> {
  return withEngines(['kafka', 'clickhouse', 'postgres'], async ({ engines, scope, dir }) => {
    let pid = 0;
    const stack = await startStack({
      engines,
      logDir: dir,
      services: ['reporting'],
      isolation: 'random',
      env: WITH_SIXTY_VALUES,
      onChild: (_name, child) => {
        pid = child;
      },
    });
    try {
      const kafka = kafkaOf(stack.facts);
      const topic = `${kafka.topicPrefix}${SCORES.name}`;
      const target = { url: engines.clickhouseUrl, database: stack.facts.clickhouseDatabase };
      const admin = await scope.start(kafkaAdmin(kafka, quiet));
      const producer = await scope.start(kafkaProducer(kafka, quiet));
      await stack.kill('reporting', 'SIGTERM');
      for (let from = 0; from < total; from += CHUNK) {
        const length = Math.min(CHUNK, total - from);
        await producer.publish(Array.from({ length }, (_, index) => asUnitScored(benchSubmission(from + index))));
      }
      await stack.restart('reporting');
      const done = async () =>
        (await admin.groupOffsets('reporting', SCORES.name)).reduce((sum, { offset = 0 }) => sum + offset, 0);
      const ours = await whileWorkedOff(total, done, pid);
      await stack.kill('reporting', 'SIGTERM');
      const written = await count(target, 'unit_result_history_v1 FINAL');
      if (written !== total) throw new Error(`${written} rows of ${total}`);

      const inserted = await rawInsert(target, total);
      const consumed = await rawConsume(engines.kafkaBrokers, topic, total);
      const peer = await kafkaEngine(target, { brokers: engines.kafkaBrokers, topic, total, dir }).catch((error: Error) => {
        console.log(`ClickHouse's Kafka engine did not run: ${error.message}`);
        return undefined;
      });
      printTable(`Sink: ${total} unit results of 60 values, one copy`, 'results', [
        { what: 'sink: broker, decode, rows and steps, ClickHouse', ...ours, ours: true },
        { what: 'raw: ClickHouse insert of the same rows, 2,000 a request', ...inserted },
        ...(peer === undefined ? [] : [{ what: 'peer: Kafka table engine, same topic and tables', ...peer }]),
        { what: 'raw: kafkajs consume of the same results', ...consumed },
      ]);
    } finally {
      await stack.stop().catch(() => undefined);
    }
  });
}
