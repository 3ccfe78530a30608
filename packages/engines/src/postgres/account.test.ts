import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findAccount, runAs } from './account.ts';

test('reads uid and gid of an account, and only of that one', () => {
  const passwd = 'root:x:0:0::/root:/bin/sh\npostgres-exporter:x:7:7::/:/bin/false\npostgres:x:101:104::/:/bin/sh\n';
  expect(findAccount(passwd, 'postgres')).toEqual({ uid: 101, gid: 104 });
  expect(findAccount(passwd, 'nobody')).toBeUndefined();
});

test('without another account the command runs as it is', () => {
  expect(runAs(undefined, '/bin/postgres', ['/root/x'])).toEqual({ command: '/bin/postgres', prefix: [] });
});

test('a folder that others may not enter costs one capability, an open one none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-account-'));
  const inner = join(folder, 'data');
  mkdirSync(inner);
  const account = { uid: 101, gid: 104 };
  chmodSync(folder, 0o711);
  expect(runAs(account, 'postgres', [inner])).toEqual({ command: 'postgres', prefix: [], ...account });
  chmodSync(folder, 0o700);
  const closed = runAs(account, 'postgres', [inner]);
  expect(closed.command).toBe('setpriv');
  expect(closed.prefix).toContain('--reuid=101');
  expect(closed.prefix.at(-1)).toBe('postgres');
  rmSync(folder, { recursive: true });
});
