import {
  type handleBidiStreamingCall,
  type handleUnaryCall,
  Server,
  ServerCredentials,
  type ServiceDefinition,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { messageText } from '@pantau/contracts';
import { HealthImplementation } from 'grpc-health-check';
import { Gauge, Histogram, type Registry } from 'prom-client';
import type { HttpConfig } from '../config.ts';
import { developmentPrincipal } from '../http/development-principal.ts';
import type { Log } from '../log.ts';
import type { Principal } from '../principal.ts';
import type { Component } from '../scope.ts';
import { type Caller, type Serving, streamHandler, unaryHandler } from './calls.ts';
import { createGate } from './gate.ts';
import { Intake } from './intake.ts';
import { addReflection, type DescriptorJson } from './reflection.ts';
import type { GrpcService } from './service.ts';

export interface GrpcLimits {
  /** A submission of 500 values with 500 documents has some 60 kB. */
  readonly maxMessageBytes: number;
  /** Calls at the same time over all connections, streams included. */
  readonly maxCalls: number;
  /** A call may be silent for as long as it likes, until another needs its place. */
  readonly silentMs: number;
  /** Messages of one call in memory that its handler has not let go. One more message is read as long as this is not reached. */
  readonly maxHeldBytesPerCall: number;
}

/**
 * Whatever callers do, a call costs at most its share, one whole and one half message, and an HTTP/2 window of 64 KiB:
 * 600 × 384 KiB is 225 MB when all of them are hostile. 600, because there are 552 provinces, regencies and cities.
 */
export const DEFAULT_GRPC_LIMITS: GrpcLimits = {
  maxMessageBytes: 128 * 1024,
  maxCalls: 600,
  silentMs: 10_000,
  maxHeldBytesPerCall: 64 * 1024,
};

export interface GrpcApp {
  readonly services: readonly GrpcService[];
  /** What reflection tells. */
  readonly descriptor: DescriptorJson;
  readonly log: Log;
  readonly metrics: Registry;
  readonly limits?: Partial<GrpcLimits>;
  /** Default: the development principal, for this machine and `config.trusted` only. */
  readonly principal?: (caller: Caller) => Principal;
}

export interface RunningGrpcServer {
  readonly port: number;
  /** host:port */
  readonly address: string;
}

/** How long calls under way may take after the stop began; the service's own deadline is ten seconds. */
const FINISH_MS = 4_000;

/**
 * Serves gRPC in clear text, with grpc.health.v1 and reflection (v1 and v1alpha). Throws when the port is taken. Stopping
 * tells handlers so, refuses new connections, waits for the calls under way, and cuts what is left after four seconds.
 */
export function grpcServer(config: HttpConfig, app: GrpcApp): Component<RunningGrpcServer> {
  return {
    async start() {
      const limits = { ...DEFAULT_GRPC_LIMITS, ...app.limits };
      const intake = new Intake(limits.maxHeldBytesPerCall);
      const gate = createGate(intake, limits, () => messageText('too_many_calls', 'id'));
      const stopping = new AbortController();
      const server = new Server({ ...transport(limits), interceptors: [gate.interceptor] });
      const serving: Serving = {
        log: app.log,
        duration: watch(app.metrics, intake, gate.openCalls),
        releases: gate.releases,
        stopping: stopping.signal,
        principal: app.principal ?? principalOf(config),
      };
      for (const service of app.services) server.addService(definitionOf(service), implementationOf(service, serving));
      const names = app.services.map(({ name }) => name);
      const health = new HealthImplementation(Object.fromEntries(['', ...names].map((name) => [name, 'SERVING'])));
      health.addToServer(server);
      addReflection(server, app.descriptor, names);

      const port = await bind(server, config);
      const host = config.host.includes(':') ? `[${config.host}]` : config.host;
      return {
        value: { port, address: `${host}:${port}` },
        async stop() {
          for (const name of ['', ...names]) health.setStatus(name, 'NOT_SERVING');
          stopping.abort();
          await shutDown(server);
        },
      };
    },
  };
}

function transport(limits: GrpcLimits) {
  return {
    'grpc.max_receive_message_length': limits.maxMessageBytes,
    'grpc.max_concurrent_streams': 100,
    // A caller that vanished without a word is found within 40 s; its calls end, and what they held is let go.
    'grpc.keepalive_time_ms': 30_000,
    'grpc.keepalive_timeout_ms': 10_000,
    'grpc.max_connection_idle_ms': 300_000,
    // Statistics of every connection and call, kept for a service that is not served here.
    'grpc.enable_channelz': 0,
  };
}

function definitionOf({ name, methods }: GrpcService): ServiceDefinition {
  return Object.fromEntries(
    methods.map((method) => [
      method.name,
      {
        path: `/${name}/${method.name}`,
        requestStream: method.kind === 'stream',
        responseStream: method.kind === 'stream',
        // Decoded by the handler: bytes have a size that can be held to account, and a message that does not decode gets an answer of ours.
        requestSerialize: (bytes: Buffer) => bytes,
        requestDeserialize: (bytes: Buffer) => bytes,
        responseSerialize: (message: object) => asBuffer(method.response.encode(message).finish()),
        responseDeserialize: (bytes: Buffer) => method.response.decode(bytes),
      },
    ]),
  );
}

function implementationOf({ methods }: GrpcService, serving: Serving): UntypedServiceImplementation {
  const handlers: Record<string, handleUnaryCall<Uint8Array, object> | handleBidiStreamingCall<Uint8Array, object>> = {};
  for (const method of methods) {
    handlers[method.name] = method.kind === 'unary' ? unaryHandler(method, serving) : streamHandler(method, serving);
  }
  return handlers;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function principalOf(config: HttpConfig): (caller: Caller) => Principal {
  const principal = developmentPrincipal(config.trusted);
  return ({ peer, authority }) =>
    principal({ socket: { remoteAddress: peer.replace(/:\d+$/, '') }, headers: { host: authority } });
}

function watch(registry: Registry, intake: Intake, openCalls: () => number): Serving['duration'] {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge('pantau_grpc_open_calls', 'Calls under way, streams included.', openCalls);
  gauge('pantau_grpc_held_bytes', 'Bytes of messages that were received and are not done with.', () => intake.heldBytes);
  return new Histogram({
    name: 'pantau_grpc_call_seconds',
    help: 'Time from the start of a call to its status; for streams their whole life.',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 600, 3600],
    registers: [registry],
  });
}

function bind(server: Server, config: HttpConfig): Promise<number> {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return new Promise((resolve, reject) => {
    server.bindAsync(`${host}:${config.port}`, ServerCredentials.createInsecure(), (error, port) => {
      if (error === null) resolve(port);
      else reject(error);
    });
  });
}

async function shutDown(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const hurry = setTimeout(() => server.forceShutdown(), FINISH_MS);
    server.tryShutdown(() => {
      clearTimeout(hurry);
      resolve();
    });
  });
}
