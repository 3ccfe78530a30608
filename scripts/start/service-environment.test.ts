import { expect, test } from 'vitest';
import { serviceEnvironment } from './service-environment.ts';

test('services are told what an operator sets for them, and nothing else of the shell', () => {
  const told = { KAFKA_ACCEPT_REJECTS: 'a:0:1', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', LOG_LEVEL: 'debug' };
  expect(serviceEnvironment({ ...told, HOME: '/', OTEL_SERVICE_NAME: 'one', PORT: '1', KAFKA_COMPRESSION: '' })).toEqual(told);
});
