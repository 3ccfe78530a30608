/** With real processes: what is proved is that the right one is ended, and only that one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { processIdentity } from '../src/process-identity.ts';
import { endLeftovers, openRunRecord } from '../src/run-record.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-record-'));
  file = join(folder, 'run.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a process that an ended run left behind is ended', async () => {
  const left = await sleeper();
  const record = openRunRecord(file);
  record.add('kafka', left.pid ?? 0);
  ownerDied();
  expect(await endLeftovers(file)).toEqual({ kind: 'ended', names: ['kafka'] });
  expect(processIdentity(left.pid ?? 0)).toBeUndefined();
  expect(existsSync(file)).toBe(false);
});

test('another process that has got the same number since is left alone', async () => {
  const innocent = await sleeper();
  const record = openRunRecord(file);
  record.add('kafka', innocent.pid ?? 0);
  ownerDied();
  const recorded = JSON.parse(readFileSync(file, 'utf8'));
  recorded.children[0].identity = 'started at another time';
  writeFileSync(file, JSON.stringify(recorded));
  expect(await endLeftovers(file)).toEqual({ kind: 'ended', names: [] });
  expect(processIdentity(innocent.pid ?? 0)).toBeDefined();
  innocent.kill('SIGKILL');
});

test('while the run that wrote the record lives, nothing is touched', async () => {
  const owner = await sleeper();
  const child = await sleeper();
  const record = openRunRecord(file);
  record.add('kafka', child.pid ?? 0);
  rewriteOwner(owner.pid ?? 0, processIdentity(owner.pid ?? 0) ?? '');
  expect(await endLeftovers(file)).toEqual({ kind: 'running', pid: owner.pid });
  expect(processIdentity(child.pid ?? 0)).toBeDefined();
  owner.kill('SIGKILL');
  child.kill('SIGKILL');
});

test('a record cut short by a crash, or none, proves nothing', async () => {
  expect(await endLeftovers(file)).toEqual({ kind: 'none' });
  writeFileSync(file, '{"owner":{"pid":1');
  expect(await endLeftovers(file)).toEqual({ kind: 'none' });
});

async function sleeper() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(child, 'spawn');
  return child;
}

function ownerDied(): void {
  rewriteOwner(process.pid, 'a run of long ago');
}

function rewriteOwner(pid: number, identity: string): void {
  const recorded = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...recorded, owner: { name: 'owner', pid, identity } }));
}
