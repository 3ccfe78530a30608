import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Postgres refuses to run as root. Undefined when this process is not root: then it runs as the caller. As root it runs
 * as the owner of the data folder, else as `postgres` where the machine has that account, else as `nobody`: no account is
 * created on anybody's machine.
 */
export function accountFor(dataDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(dataDir)) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  const accounts = readFileSync('/etc/passwd', 'utf8');
  return findAccount(accounts, 'postgres') ?? findAccount(accounts, 'nobody');
}

/** The account of that name in the text of /etc/passwd (name:password:uid:gid:...). */
export function findAccount(passwd: string, name: string): Account | undefined {
  const fields = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .find((candidate) => candidate[0] === name);
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : undefined;
}

/**
 * The command run as that account. A clone under /root or in a folder of mode 700 cannot be entered by another account;
 * `setpriv` then leaves it the one capability that overrides this, and nothing else of root.
 */
export function runAs(
  account: Account | undefined,
  command: string,
  paths: readonly string[],
): { command: string; prefix: string[] } & Partial<Account> {
  if (!account) return { command, prefix: [] };
  if (paths.every(isOpenToAll)) return { command, prefix: [], ...account };
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  // Postgres asks access(2) whether it may run its own programs, which without this bit ignores capabilities (man 2 access).
  const capability = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  return { command: 'setpriv', prefix: [...identity, ...capability, '--', command] };
}

/** Every folder above the path may be entered by anybody. */
function isOpenToAll(path: string): boolean {
  const parent = dirname(path);
  if (parent === path) return true;
  return (statSync(parent).mode & 0o001) !== 0 && isOpenToAll(parent);
}
