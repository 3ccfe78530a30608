export { type Clock, systemClock } from './clock.ts';
export {
  type ConfigOf,
  type ConfigSections,
  type Environment,
  grpcConfig,
  type HttpConfig,
  httpConfig,
  loadConfig,
  readConfig,
  redactConfig,
  wholeNumber,
} from './config.ts';
export { DEFAULT_GRPC_LIMITS, type GrpcApp, type GrpcLimits, grpcServer, type RunningGrpcServer } from './grpc/server.ts';
export {
  type CallContext,
  type GrpcService,
  type MessageStream,
  type StreamMessage,
  type StreamMethod,
  serverStreamMethod,
  streamMethod,
  type UnaryMethod,
  unaryMethod,
} from './grpc/service.ts';
export { createHealth, type Health, type ServiceHealth } from './health.ts';
export { etagOf, ifMatchOf } from './http/etag.ts';
export type { Mount } from './http/mount.ts';
export { openApiDocument } from './http/openapi.ts';
export { type ProblemDetails, type ProblemItem, problemBody, problemItems, toAppError } from './http/problem.ts';
export {
  type BodySpec,
  type BytesBodySpec,
  defineRoute,
  type FormBodySpec,
  type JsonBodySpec,
  type JsonOrNdjson,
  type JsonOrNdjsonBodySpec,
  type NdjsonItem,
  type Reply,
  type ReplySpec,
  type RequestContext,
  type Route,
} from './http/route.ts';
export { type HttpApp, httpServer, type RunningHttpServer } from './http/server.ts';
export { jsonPointer, problemsOfZod } from './http/zod-problems.ts';
export { endWithStarter } from './job.ts';
export { createLog, describeError, type Log, type LogConfig, type LogOptions, logConfig } from './log.ts';
export { createMetrics } from './metrics.ts';
export { mayActFor, type Principal } from './principal.ts';
export { type RetryPolicy, retry } from './retry.ts';
export { buildScope, type Component, createScope, type RootScope, type Scope, type Started } from './scope.ts';
export { runService, type ServiceContext } from './service.ts';
export { validTraceparent } from './traceparent.ts';
export { type TracingConfig, tracingConfig } from './tracing/config.ts';
export { currentTraceparent, inSpan, isTracing, type OpenSpan, type SpanDescription } from './tracing/spans.ts';
