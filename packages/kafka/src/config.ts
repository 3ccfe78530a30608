import type { Socket } from 'node:net';
import { wholeNumber } from '@pantau/runtime';
import { z } from 'zod';

export interface KafkaConfig {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** '' in production; random in tests, so that runs on one broker never meet. Groups carry it too. */
  readonly topicPrefix: string;
  /** How long a member that was killed blocks its group. */
  readonly sessionTimeoutMs: number;
  /** Default 'none'; README says why. */
  readonly compression?: 'none' | 'gzip';
  /** Rejects that an operator has seen and accepts; see `AcceptedRejects`. */
  readonly acceptRejects?: readonly AcceptedRejects[];
  /** A request without an answer for so long has failed, and is sent again. Default 8 s. */
  readonly requestTimeoutMs?: number;
  /** How a broker is reached; a plain TCP connection when left out. Tests cut the wire here. */
  readonly connect?: (host: string, port: number, onConnect: () => void) => Socket;
}

/** In this partition, unreadable messages up to and including this offset do not count towards the limit of rejects. */
export interface AcceptedRejects {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

const acceptRejects = z
  .string()
  .regex(/^([A-Za-z0-9._-]+:\d+:\d+(,[A-Za-z0-9._-]+:\d+:\d+)*)?$/)
  .default('')
  .transform((text): readonly AcceptedRejects[] =>
    text
      .split(',')
      .filter((each) => each !== '')
      .map((each) => {
        const [topic = '', partition, offset] = each.split(':');
        return { topic, partition: Number(partition), offset: Number(offset) };
      }),
  );

/**
 * KAFKA_BROKERS (host:port, several with commas), KAFKA_CLIENT_ID, KAFKA_TOPIC_PREFIX, KAFKA_SESSION_TIMEOUT_MS,
 * KAFKA_COMPRESSION (none, gzip), KAFKA_REQUEST_TIMEOUT_MS, KAFKA_ACCEPT_REJECTS (topic:partition:offset, several with
 * commas).
 */
export const kafkaConfig = z
  .object({
    KAFKA_BROKERS: z
      .string()
      .regex(/^[^\s:,]+:\d+(,[^\s:,]+:\d+)*$/)
      .default('127.0.0.1:9092'),
    KAFKA_CLIENT_ID: z.string().min(1).default('pantau'),
    KAFKA_TOPIC_PREFIX: z
      .string()
      .regex(/^[A-Za-z0-9._-]*$/)
      .default(''),
    // A broker refuses sessions shorter than its group.min.session.timeout.ms, 6 s unless set otherwise.
    KAFKA_SESSION_TIMEOUT_MS: wholeNumber(6_000, 300_000).default(10_000),
    KAFKA_COMPRESSION: z.enum(['none', 'gzip']).default('none'),
    // Above the 10 s of a publisher's caller a lost answer leaves no time for a second try.
    KAFKA_REQUEST_TIMEOUT_MS: wholeNumber(100, 60_000).default(8_000),
    KAFKA_ACCEPT_REJECTS: acceptRejects,
  })
  .transform(
    (env): KafkaConfig => ({
      brokers: env.KAFKA_BROKERS.split(','),
      clientId: env.KAFKA_CLIENT_ID,
      topicPrefix: env.KAFKA_TOPIC_PREFIX,
      sessionTimeoutMs: env.KAFKA_SESSION_TIMEOUT_MS,
      compression: env.KAFKA_COMPRESSION,
      requestTimeoutMs: env.KAFKA_REQUEST_TIMEOUT_MS,
      acceptRejects: env.KAFKA_ACCEPT_REJECTS,
    }),
  );
