import { describe, expect, test } from 'vitest';
import { CASES, CATALOGUE, deadLetterTopic, TOPICS } from './index.ts';

test('types are unique', () => {
  const types = CATALOGUE.map((event) => event.type);
  expect(new Set(types).size).toBe(types.length);
});

test('topics are unique, of twelve partitions, and each carries some event', () => {
  const names = TOPICS.map((topic) => topic.name);
  expect(new Set(names).size).toBe(names.length);
  for (const topic of TOPICS) {
    expect(topic.partitions).toBe(12);
    expect(CATALOGUE.some((event) => event.topic === topic)).toBe(true);
  }
});

describe.each(CATALOGUE.map((event) => [event.type, event] as const))('%s', (type, event) => {
  test('is named after a message of its package', () => {
    expect(type).toMatch(/^pantau\.[a-z]+\.v\d+\.[a-z]+(-[a-z]+)+$/);
  });

  test('goes to a topic of the list', () => {
    expect(TOPICS).toContain(event.topic);
  });

  test('is keyed by whose history it is, an institution’s or a case’s, so that it stays in order', () => {
    const data = event.codec.decode(event.codec.encode({ institution: '18.72', caseId: 'LPG-2026-000123' }).finish());
    expect(event.key(data)).toBe(event.topic === CASES ? 'LPG-2026-000123' : '18.72');
  });
});

test('dead letters go beside the topic, apart per group', () => {
  expect(deadLetterTopic('pantau.scores.v1', 'reporting')).toBe('pantau.scores.v1.reporting.dlq');
});
