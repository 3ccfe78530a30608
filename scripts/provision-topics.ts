/**
 * Creates the topics of the catalogue and their dead-letter topics, once before the services start. Idempotent, and safe
 * to run from many places at once. Reads KAFKA_BROKERS and KAFKA_TOPIC_PREFIX; exit code 0 when all of them are there.
 */
import { TOPICS } from '@pantau/contracts';
import { kafkaAdmin, kafkaConfig } from '@pantau/kafka';
import { createLog, createScope, loadConfig, logConfig } from '@pantau/runtime';

/** The consumer groups: each has a dead-letter topic beside every topic. */
const GROUPS = ['scoring', 'reporting'];

const config = loadConfig({ kafka: kafkaConfig, log: logConfig }, process.env);
const scope = createScope();
const admin = await scope.start(kafkaAdmin(config.kafka, createLog({ service: 'topics', level: config.log.level })));
await admin.provision(TOPICS, GROUPS);
await scope.stop();
