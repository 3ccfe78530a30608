import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { AppError } from '@pantau/contracts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFixture } from '../../test/http-fixture.ts';
import { readConfig } from '../config.ts';
import { capturedLog } from '../testing/index.ts';
import { type TracingConfig, tracingConfig } from './config.ts';
import { openTelemetry } from './opentelemetry.ts';
import { currentTraceparent, inSpan, isTracing, type SpanDescription, setTracing } from './spans.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = `00-${TRACE}-b7ad6b7169203331-01`;
const OTHER = '00-1bf7651916cd43dd8448eb211c80319c-c7ad6b7169203331-01';
const span = (name: string, from?: readonly string[]): (() => SpanDescription) => {
  return () => ({ name, kind: 'consumer', ...(from === undefined ? {} : { from }) });
};

afterEach(() => setTracing(undefined));

test('while off the work is done and nothing else: not even the description is made', async () => {
  const described = () => {
    throw new Error('described');
  };
  expect(await inSpan(described, async (open) => open)).toBeUndefined();
  expect(isTracing()).toBe(false);
  expect(currentTraceparent()).toBeUndefined();
});

describe('on', () => {
  let sent: () => Promise<ReadableSpan[]>;
  const trace = (change: Partial<TracingConfig> = {}) => {
    const exporter = new InMemorySpanExporter();
    const config: TracingConfig = { enabled: true, sampler: 'parentbased_always_on', ratio: 1, ...change };
    const running = openTelemetry(config, 'fixture', capturedLog().log, exporter);
    setTracing(running);
    sent = async () => {
      // A processor's shutdown empties this exporter, so the spans are taken as they are handed over.
      const spans: ReadableSpan[] = [];
      const keep = exporter.export.bind(exporter);
      exporter.export = (batch, done) => {
        spans.push(...batch);
        keep(batch, done);
      };
      await running.shutdown();
      return spans;
    };
  };
  beforeEach(() => trace());

  test('a span is a child of the first context it comes from, and linked to the others', async () => {
    await inSpan(span('batch', [CALLER, OTHER]), async () => {});
    const [batch] = await sent();
    expect(batch?.spanContext().traceId).toBe(TRACE);
    expect(batch?.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
    expect(batch?.links.map(({ context }) => context.traceId)).toEqual([OTHER.slice(3, 35)]);
    expect(batch?.resource.attributes).toMatchObject({ 'service.name': 'fixture', 'service.namespace': 'pantau' });
  });

  test('inside another it is its child, also after a wait and beside a neighbour', async () => {
    const work = (name: string, from: string) =>
      inSpan(span(name, [from]), async () => {
        await new Promise((resolve) => setImmediate(resolve));
        await inSpan(span(`${name} inner`), async () => {});
      });
    await Promise.all([work('one', CALLER), work('two', OTHER)]);
    const spans = await sent();
    const named = (name: string) => spans.find((each) => each.name === name);
    for (const name of ['one', 'two'])
      expect(named(`${name} inner`)?.parentSpanContext?.spanId).toBe(named(name)?.spanContext().spanId);
    expect(named('two inner')?.spanContext().traceId).toBe(OTHER.slice(3, 35));
  });

  test('without a context to come from it begins a trace, whatever is open around it', async () => {
    await inSpan(span('outer'), () => inSpan(span('batch', []), async () => {}));
    const spans = await sent();
    expect(new Set(spans.map((each) => each.spanContext().traceId)).size).toBe(2);
  });

  test('an error marks it by its code, never by its words', async () => {
    const failed = inSpan(span('batch'), async () => {
      throw new AppError('unavailable', 'unavailable', 'row ("Budi", 77.87) refused');
    });
    await expect(failed).rejects.toThrow('Budi');
    const [batch] = await sent();
    expect(batch).toMatchObject({ status: { code: 2 }, attributes: { 'error.type': 'unavailable' } });
    expect(JSON.stringify([batch?.attributes, batch?.events, batch?.status])).not.toContain('Budi');
  });

  test('a trace that is not kept is not passed on; one that the caller keeps is', async () => {
    trace({ sampler: 'parentbased_traceidratio', ratio: 0 });
    expect(await inSpan(span('own', []), async () => currentTraceparent())).toBeUndefined();
    expect(await inSpan(span('theirs', [CALLER]), async () => currentTraceparent())).toMatch(`00-${TRACE}-`);
    expect((await sent()).map(({ name }) => name)).toEqual(['theirs']);
  });

  test('a request’s span goes on from the caller’s, and its handler passes it on', async () => {
    const server = await startFixture();
    const reply = await fetch(`${server.url}/v1/units/u1`, {
      method: 'POST',
      body: '{"amount":1}',
      headers: { 'content-type': 'application/json', traceparent: CALLER },
    });
    const { traceparent } = (await reply.json()) as { traceparent: string };
    await server.stop();
    const [request] = await sent();
    expect(request).toMatchObject({
      name: 'POST /v1/units/{unit}',
      attributes: { 'http.route': '/v1/units/{unit}', 'http.response.status_code': 202 },
    });
    expect(traceparent).toBe(`00-${TRACE}-${request?.spanContext().spanId}-01`);
  });
});

describe('the environment', () => {
  const read = (env: Record<string, string>) => readConfig({ tracing: tracingConfig }, env);

  test('without an endpoint it is off, with one on, with OTEL_SDK_DISABLED off again', () => {
    const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };
    expect(read({})).toMatchObject({ config: { tracing: { enabled: false } } });
    expect(read(endpoint)).toMatchObject({ config: { tracing: { enabled: true, sampler: 'parentbased_always_on', ratio: 1 } } });
    expect(read({ ...endpoint, OTEL_SDK_DISABLED: 'true' })).toMatchObject({ config: { tracing: { enabled: false } } });
  });

  test.each([
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
    { OTEL_TRACES_SAMPLER: 'sometimes' },
    { OTEL_TRACES_SAMPLER_ARG: '1.5' },
  ])('%o stops the start', (env) => {
    expect(read(env)).toMatchObject({ ok: false });
  });
});
