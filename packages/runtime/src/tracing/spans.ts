/** Spans as the rest of the code sees them. Nothing here knows of OpenTelemetry, which is loaded only when tracing is on. */

export type SpanValue = string | number | boolean;

export interface SpanDescription {
  /** Few different ones: a route, a topic, a query's name. Never an id or a value. */
  readonly name: string;
  readonly kind: 'server' | 'client' | 'producer' | 'consumer';
  readonly attributes?: Readonly<Record<string, SpanValue>>;
  /** Trace contexts that came from outside: child of the first, linked to the others. Left out: child of the span open here. */
  readonly from?: readonly string[];
}

export interface OpenSpan {
  set(name: string, value: SpanValue): void;
  /** Marks the span as failed by a code, never by a message: messages may quote what somebody sent. */
  fail(code: string): void;
}

export interface Tracing {
  inSpan<T>(description: SpanDescription, work: (span: OpenSpan) => Promise<T>): Promise<T>;
  traceparent(): string | undefined;
}

/** One for the process, as the trace context is: it follows the work through code that knows nothing of it. */
let tracing: Tracing | undefined;

/** Only for the component that turns tracing on, and off again. */
export function setTracing(next: Tracing | undefined): void {
  tracing = next;
}

export function isTracing(): boolean {
  return tracing !== undefined;
}

/**
 * Runs `work` inside a span: one for a request, a batch, a statement, never for an event (4 µs each). While tracing is off
 * it is a call of `work` and nothing else; `describe` is not called.
 */
export function inSpan<T>(describe: () => SpanDescription, work: (span: OpenSpan | undefined) => Promise<T>): Promise<T> {
  return tracing === undefined ? work(undefined) : tracing.inSpan(describe(), work);
}

/** The trace context of the span that is open here, for those whom we call; undefined when off, or when the trace is not kept. */
export function currentTraceparent(): string | undefined {
  return tracing?.traceparent();
}
