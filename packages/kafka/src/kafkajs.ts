/**
 * The values of kafkajs by name. It is CommonJS, and Node finds only its first few names for a named import; vitest finds
 * them all, so a test would not notice.
 */
import kafkajs from 'kafkajs';

export const {
  CompressionCodecs,
  CompressionTypes,
  ConfigResourceTypes,
  ConfigSource,
  Kafka,
  KafkaJSNonRetriableError,
  logLevel,
  Partitioners,
} = kafkajs;
