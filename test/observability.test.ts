/** Rules, board and runbooks speak of metrics that exist, in expressions that Prometheus can read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { documentedMetrics } from './support/metrics.ts';

const ROOT = join(import.meta.dirname, '..');
const INFRA = join(ROOT, 'infra/observability');
const RUNBOOKS = join(ROOT, 'docs/runbooks');
const read = (path: string) => readFileSync(path, 'utf8');

/** From node_exporter, Prometheus itself, and prom-client's default metrics. */
const OTHERS = [
  /^up$/,
  /^ALERTS$/,
  /^node_filesystem_(avail|size)_bytes$/,
  /^process_(resident_memory_bytes|cpu_seconds_total)$/,
  /^nodejs_eventloop_lag_p99_seconds$/,
];

const rule = z.union([
  z.strictObject({ record: z.string(), expr: z.string() }),
  z.strictObject({
    alert: z.string().startsWith('Pantau'),
    expr: z.string(),
    for: z.string().optional(),
    labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
    annotations: z.strictObject({ summary: z.string(), runbook: z.string().regex(/^docs\/runbooks\/[a-z-]+\.md$/) }),
  }),
]);
const rules = z
  .object({ groups: z.array(z.object({ rules: z.array(rule) })) })
  .parse(parse(read(join(INFRA, 'prometheus/pantau.rules.yml'))))
  .groups.flatMap((group) => group.rules);
const alerts = rules.flatMap((each) => ('alert' in each ? [each] : []));
const recorded = rules.flatMap((each) => ('record' in each ? [each.record] : []));

const panel = z.object({
  id: z.number(),
  type: z.enum(['row', 'stat', 'timeseries']),
  title: z.string().min(1),
  gridPos: z.object({ h: z.number(), w: z.number(), x: z.number(), y: z.number() }),
  targets: z.array(z.object({ expr: z.string(), refId: z.string() })).optional(),
});
const board = z
  .object({ uid: z.string(), title: z.string(), schemaVersion: z.number(), panels: z.array(panel).min(20) })
  .parse(JSON.parse(read(join(INFRA, 'grafana/dashboards/pantau.json'))));
const charts = board.panels.filter(({ type }) => type !== 'row');

const expressions = [
  ...rules.map((each) => ['alert' in each ? each.alert : each.record, each.expr] as const),
  ...charts.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => [title, expr] as const)),
];

/** The metrics that an expression reads; throws where Prometheus could not parse it. */
function metricsOf(expression: string): string[] {
  const text = expression.replaceAll('$__rate_interval', '1m');
  const found: string[] = [];
  parser.parse(text).iterate({
    enter: ({ name, type, from, to }) => {
      if (type.isError) throw new Error(`${text.slice(0, from)} <<here>> ${text.slice(from)}`);
      // A name alone, not the label of a matcher or grouping.
      if (name === 'Identifier') found.push(text.slice(from, to));
    },
  });
  return found;
}

function isKnown(metric: string): boolean {
  const own = documentedMetrics(read(join(ROOT, 'docs/observability.md')));
  const histogram = metric.replace(/_(bucket|sum|count)$/, '');
  if (own.get(histogram)?.type === 'histogram' && histogram !== metric) return true;
  const type = own.get(metric)?.type;
  return (type !== undefined && type !== 'histogram') || recorded.includes(metric) || OTHERS.some((each) => each.test(metric));
}

it.each(expressions)('%s reads metrics that exist: %s', (_, expression) => {
  const metrics = metricsOf(expression);
  expect(metrics.length).toBeGreaterThan(0);
  expect(metrics.filter((metric) => !isKnown(metric))).toEqual([]);
});

it('an expression that Prometheus cannot read is found, and so is a metric that nobody exposes', () => {
  expect(() => metricsOf('sum by (group) pantau_kafka_lag_messages)')).toThrow('<<here>>');
  expect(metricsOf('rate(pantau_kafka_lags[5m]) > 0').filter((metric) => !isKnown(metric))).toEqual(['pantau_kafka_lags']);
});

it('every chart shows something, in a place of its own', () => {
  for (const { title, targets = [] } of charts) expect([title, targets.length > 0]).toEqual([title, true]);
  expect(new Set(board.panels.map(({ id }) => id)).size).toBe(board.panels.length);
  const places = board.panels.map(({ gridPos: { x, y } }) => `${x},${y}`);
  expect(new Set(places).size).toBe(places.length);
});

it('every alert has its runbook, and every runbook its alert', () => {
  const index = read(join(RUNBOOKS, 'README.md')).replace(/ +/g, ' ');
  for (const { alert, annotations, labels } of alerts) {
    const file = annotations.runbook.replace('docs/runbooks/', '');
    const page = read(join(RUNBOOKS, file));
    expect(page.split('\n')[0]).toBe(`# ${alert}`);
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'What it means',
      'What to look at',
      'What to do',
      'How to know that it is over',
    ]);
    expect(index).toContain(`| ${alert} | ${labels.severity} | [${file.replace('.md', '')}](${file}) |`);
  }
  const pages = readdirSync(RUNBOOKS).filter((file) => file !== 'README.md');
  expect(pages.sort()).toEqual(alerts.map(({ annotations }) => annotations.runbook.replace('docs/runbooks/', '')).sort());
});

it('runbooks and pages name metrics that exist', () => {
  const pages = readdirSync(RUNBOOKS).map((file) => read(join(RUNBOOKS, file)));
  const named = pages.flatMap((page) => page.match(/\bpantau_(?:[a-z]+_)+[a-z]+\b/g) ?? []);
  expect([...new Set(named)].filter((metric) => !isKnown(metric) && !isKnown(`${metric}_count`))).toEqual([]);
});

it('documented names follow the scheme: area, thing, unit', () => {
  for (const [name, { type }] of documentedMetrics(read(join(ROOT, 'docs/observability.md')))) {
    const unit = type === 'counter' ? /_total$/ : /_(seconds|bytes|messages|rows|calls|connections|ready)$/;
    expect(name).toMatch(unit);
    expect(name).toMatch(/^pantau_(service|http|grpc|kafka|ledger|outbox|postgres|clickhouse|reporting)_/);
  }
});

it('the collector’s pipeline names what it has', () => {
  const names = z.record(z.string(), z.unknown());
  const pipeline = z.record(z.enum(['receivers', 'processors', 'exporters']), z.array(z.string()));
  const config = z
    .object({
      receivers: names,
      processors: names,
      exporters: names,
      service: z.object({ pipelines: z.object({ traces: pipeline }) }),
    })
    .parse(parse(read(join(INFRA, 'otel-collector/config.yml'))));
  for (const part of ['receivers', 'processors', 'exporters'] as const)
    expect(config.service.pipelines.traces[part].filter((name) => !(name in config[part]))).toEqual([]);
});

it('what containers are given to read is there', () => {
  const file = z.object({ services: z.record(z.string(), z.looseObject({ volumes: z.array(z.string()).optional() })) });
  const { services } = file.parse(parse(read(join(INFRA, 'compose.yml')), { merge: true }));
  const mounts = Object.values(services).flatMap(({ volumes = [] }) => volumes.filter((volume) => volume.startsWith('./')));
  expect(mounts).toHaveLength(4);
  for (const mount of mounts) expect([mount, existsSync(join(ROOT, mount.split(':')[0] ?? ''))]).toEqual([mount, true]);
});
