import { randomBytes } from 'node:crypto';
import { engineUrls } from '@pantau/engines/testing';
import type { KafkaConfig } from '../config.ts';

/** A prefix of its own for a test's topics and groups, so that tests share a broker and never meet. */
export function randomPrefix(): string {
  return `t${randomBytes(6).toString('hex')}.`;
}

/** The test run's broker, with the shortest session that it allows. Only in the tiers that have engines. */
export function testKafka(change: Partial<KafkaConfig> = {}): KafkaConfig {
  return {
    brokers: engineUrls().kafkaBrokers.split(','),
    clientId: 'test',
    topicPrefix: randomPrefix(),
    sessionTimeoutMs: 6_000,
    ...change,
  };
}
