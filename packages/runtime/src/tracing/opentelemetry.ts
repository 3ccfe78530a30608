import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, DiagLogLevel, diag, ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { AppError } from '@pantau/contracts';
import type { Log } from '../log.ts';
import type { TracingConfig } from './config.ts';
import type { OpenSpan, SpanDescription, Tracing } from './spans.ts';

export interface RunningTracing extends Tracing {
  /** Sends what is left. */
  shutdown(): Promise<void>;
}

const KINDS = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const;

/**
 * Spans over the OpenTelemetry SDK, sent by OTLP over HTTP. Nothing is registered globally and no library is patched: the
 * spans are the ones that the code names.
 */
export function openTelemetry(
  config: TracingConfig,
  service: string,
  log: Log,
  exporter: SpanExporter = new OTLPTraceExporter(),
): RunningTracing {
  reportTo(log);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.namespace': 'pantau', 'service.name': service }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    sampler: samplerOf(config),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: 1_000 })],
  });
  const tracer = provider.getTracer('pantau');
  const contexts = new AsyncLocalStorage<Context>();

  return {
    inSpan(description, work) {
      const { parent, links } = origin(description, contexts.getStore());
      const { name, kind, attributes = {} } = description;
      const span = tracer.startSpan(name, { kind: KINDS[kind], attributes, links }, parent);
      const open: OpenSpan = {
        set: (key, value) => void span.setAttribute(key, value),
        fail: (code) => void span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR }),
      };
      return contexts.run(trace.setSpan(parent, span), async () => {
        try {
          return await work(open);
        } catch (error) {
          open.fail(error instanceof AppError ? error.code : error instanceof Error ? error.name : 'unknown');
          throw error;
        } finally {
          span.end();
        }
      });
    },
    traceparent() {
      const span = trace.getSpanContext(contexts.getStore() ?? ROOT_CONTEXT);
      if (span === undefined || (span.traceFlags & TraceFlags.SAMPLED) === 0) return undefined;
      return `00-${span.traceId}-${span.spanId}-01`;
    },
    shutdown: () => provider.shutdown(),
  };
}

/**
 * Child of the first context, so that a batch is kept whenever a trace that led to it is; the others are links. A message
 * that nobody traced begins a trace of its own.
 */
function origin({ from }: SpanDescription, here: Context = ROOT_CONTEXT) {
  if (from === undefined) return { parent: here, links: [] };
  const [first, ...others] = from.flatMap((text) => parseTraceParent(text) ?? []);
  return {
    parent: first === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...first, isRemote: true }),
    links: others.map((context) => ({ context })),
  };
}

function samplerOf({ sampler, ratio }: TracingConfig): Sampler {
  const root = sampler.endsWith('always_on')
    ? new AlwaysOnSampler()
    : sampler.endsWith('always_off')
      ? new AlwaysOffSampler()
      : new TraceIdRatioBasedSampler(ratio);
  return sampler.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root;
}

/** A collector that is away is worth a warning, and nothing else: the service works without it. */
function reportTo(log: Log): void {
  const warn = (message: string) => log.warn({ detail: message.slice(0, 300) }, 'traces could not be sent');
  const silent = () => {};
  diag.setLogger(
    { error: warn, warn, info: silent, debug: silent, verbose: silent },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
}
