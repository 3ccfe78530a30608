import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { developmentPrincipal } from './development-principal.ts';

function asked(address: string, host: string, subject?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: address });
  const request = new IncomingMessage(socket);
  request.headers.host = host;
  if (subject !== undefined) request.headers['x-pantau-subject'] = subject;
  return request;
}

const compose = { networks: ['172.30.84.0/24', 'fd00:84::/64'], names: ['scoring', 'Pantau.example'] };

test.each([
  ['127.0.0.1', 'localhost:8081'],
  ['127.9.9.9', '127.0.0.1:8081'],
  ['::1', '[::1]:8081'],
  ['::ffff:127.0.0.1', 'LOCALHOST'],
])('by default this machine is let in: %s as %s', (address, host) => {
  expect(developmentPrincipal()(asked(address, host))).toMatchObject({ subject: 'development' });
});

test.each([
  ['172.30.84.1', 'localhost:8081'],
  ['127.0.0.1', 'evil.example'],
  ['127.0.0.1', 'localhost.evil.example:80'],
  ['127.0.0.1', ''],
  ['', 'localhost'],
  ['::ffff:10.0.0.1', 'localhost'],
])('and nobody else: %s as %s', (address, host) => {
  expect(() => developmentPrincipal()(asked(address, host))).toThrow(expect.objectContaining({ code: 'loopback_only' }));
});

test.each([
  ['172.30.84.7', 'scoring:8082'],
  ['::ffff:172.30.84.7', 'pantau.example'],
  ['fd00:84::9', 'scoring'],
  ['172.30.84.1', 'localhost:8080'],
  ['127.0.0.1', '127.0.0.1:8080'],
])('a network and names that the installation trusts are let in too: %s as %s', (address, host) => {
  expect(developmentPrincipal(compose)(asked(address, host))).toMatchObject({ subject: 'development' });
});

test.each([
  ['172.30.85.7', 'scoring:8082'],
  ['172.30.84.7', 'evil.example'],
  ['fd00:85::9', 'scoring'],
])('trust in one network is not trust in another, nor in any name: %s as %s', (address, host) => {
  expect(() => developmentPrincipal(compose)(asked(address, host))).toThrow(expect.objectContaining({ code: 'loopback_only' }));
});

test.each([
  ['sari', 'sari'],
  ['budi.s@example.go.id', 'budi.s@example.go.id'],
  ['A-1', 'a-1'],
])('on this machine callers may be told apart, however they write their name: %s', (written, subject) => {
  expect(developmentPrincipal()(asked('127.0.0.1', 'localhost', written))).toMatchObject({
    subject,
    roles: expect.arrayContaining(['operator', 'pemutus']),
  });
});

test.each(['', ' ', '-x', 'a b', 'sari, budi', 'x'.repeat(65), 'a\nb'])('a subject is a bounded word: %j', (subject) => {
  const asking = () => developmentPrincipal()(asked('127.0.0.1', 'localhost', subject));
  expect(asking).toThrow(expect.objectContaining({ code: 'bad_subject', http: 400 }));
});

test('a trusted network is not believed who somebody is', () => {
  const asking = () => developmentPrincipal(compose)(asked('172.30.84.7', 'scoring', 'sari'));
  expect(asking).toThrow(expect.objectContaining({ code: 'subject_loopback_only', http: 403 }));
});
