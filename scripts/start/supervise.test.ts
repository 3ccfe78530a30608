import { expect, test } from 'vitest';
import { superviseBy } from './supervise.ts';

function observed() {
  const log: string[] = [];
  let now = 0;
  const supervisor = superviseBy<'scoring' | 'kafka'>({
    restart: async (name) => void log.push(`restart ${name}`),
    onEnded: (name) => log.push(`ended ${name}`),
    onGivenUp: (name) => log.push(`gave up ${name}`),
    now: () => now,
    pause: async () => {},
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { log, supervisor, settle, at: (time: number) => (now = time) };
}

test('what ends by itself is started again', async () => {
  const { log, supervisor, settle } = observed();
  supervisor.ended('scoring', 'exit code 1');
  await settle();
  expect(log).toEqual(['ended scoring', 'restart scoring']);
});

test('a start that fails is one more end, and is tried again', async () => {
  const log: string[] = [];
  const supervisor = superviseBy<'scoring'>({
    restart: async () => {
      log.push('restart');
      if (log.filter((line) => line === 'restart').length < 3) throw new Error('Kafka is not there yet');
    },
    onEnded: (_name, how) => log.push(how),
    onGivenUp: () => log.push('gave up'),
    pause: async () => {},
  });
  supervisor.ended('scoring', 'exit code 1');
  await new Promise((resolve) => setImmediate(resolve));
  const missing = 'Kafka is not there yet';
  expect(log).toEqual(['exit code 1', 'restart', missing, 'restart', missing, 'restart']);
});

test('what ends five times within a minute is given up, and only that', async () => {
  const { log, supervisor, settle, at } = observed();
  for (let second = 0; second < 5; second++) {
    at(second * 10_000);
    supervisor.ended('scoring', 'exit code 1');
  }
  supervisor.ended('kafka', 'signal SIGKILL');
  await settle();
  expect(log.filter((line) => line === 'restart scoring')).toHaveLength(4);
  expect(log).toContain('gave up scoring');
  expect(log).toContain('restart kafka');
});

test('five ends spread over hours are five restarts', async () => {
  const { log, supervisor, settle, at } = observed();
  for (let hour = 0; hour < 5; hour++) {
    at(hour * 3_600_000);
    supervisor.ended('scoring', 'exit code 1');
  }
  await settle();
  expect(log).not.toContain('gave up scoring');
});

test('once closed, nothing is started again', async () => {
  const { log, supervisor, settle } = observed();
  supervisor.ended('scoring', 'signal SIGTERM');
  supervisor.close();
  supervisor.ended('kafka', 'signal SIGTERM');
  await settle();
  expect(log).toEqual(['ended scoring']);
});
