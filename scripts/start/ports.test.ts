import { createServer } from 'node:net';
import { messageText } from '@pantau/contracts';
import { expect, test } from 'vitest';
import { busyPorts, readPorts } from './ports.ts';

test('the documented ports, unless a variable says otherwise', () => {
  const { ports, problems } = readPorts({ PANTAU_PORT_DASHBOARD: '18080' });
  expect(problems).toEqual([]);
  expect(Object.fromEntries(ports)).toEqual({
    kafka: 9092,
    clickhouse: 8123,
    postgres: 5432,
    dashboard: 18080,
    ingestion: 8081,
    scoring: 8082,
    complaints: 8083,
    reporting: 8084,
    ingestion_grpc: 9081,
    scoring_grpc: 9082,
  });
});

test('an engine that runs elsewhere needs no port here', () => {
  const { ports } = readPorts({ KAFKA_BROKERS: 'kafka.example:9092' });
  expect(ports.has('kafka')).toBe(false);
  expect(ports.has('postgres')).toBe(true);
});

test('all unusable settings are told together', () => {
  const { problems } = readPorts({ PANTAU_PORT_KAFKA: 'abc', PANTAU_PORT_SCORING: '70000', PANTAU_PORT_REPORTING: '8081' });
  expect(problems.map(({ code, params }) => [code, params.variable])).toEqual([
    ['start_bad_port', 'PANTAU_PORT_KAFKA'],
    ['start_bad_port', 'PANTAU_PORT_SCORING'],
    ['start_port_twice', 'PANTAU_PORT_REPORTING'],
  ]);
});

test('a busy port is named, with who wants it and the variable that changes it', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const [problem, ...more] = await busyPorts(new Map([['scoring', port]]));
  expect(more).toEqual([]);
  expect(problem && messageText(problem.code, 'en', problem.params)).toBe(
    `Port ${port} (scoring) is in use by another program. Stop that program, or choose another port with PANTAU_PORT_SCORING.`,
  );
  await new Promise((resolve) => other.close(resolve));
});
