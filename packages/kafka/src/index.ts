export type { Lane } from './accumulator.ts';
export { type KafkaAdmin, kafkaAdmin } from './admin.ts';
export type { TopicPartition } from './assignment.ts';
export { type AcceptedRejects, type KafkaConfig, kafkaConfig } from './config.ts';
export { type ConsumerHandle, type ConsumerOptions, kafkaConsumer } from './consumer.ts';
export type { PartitionLag } from './lag-watch.ts';
export type { DecodedEvent, Outcome, Received } from './partition-batch.ts';
export { type EventPublisher, kafkaProducer } from './producer.ts';
export type { Batch, PartitionHandler } from './run-batch.ts';
