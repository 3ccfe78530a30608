import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { eventually } from '../src/testing/index.ts';

const SERVICE = fileURLToPath(new URL('service-fixture.ts', import.meta.url));

export interface Child {
  readonly process: ChildProcess;
  readonly errors: () => string;
  messages(): string[];
  lines(): Record<string, unknown>[];
  started(): Promise<void>;
  exit(): Promise<number | null>;
}

export function child(behaviour: string, env: Record<string, string> = {}, options: ForkOptions = {}): Child {
  const running = fork(SERVICE, [behaviour], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, PORT: '0', ...env },
    ...options,
  });
  const exited = once(running, 'exit');
  onTestFinished(() => void running.kill('SIGKILL'));
  let output = '';
  let errors = '';
  running.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  running.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const lines = () =>
    output
      .split('\n')
      .slice(0, -1)
      .map((line): Record<string, unknown> => JSON.parse(line));
  const messages = () => lines().map((line) => String(line.msg));
  return {
    process: running,
    errors: () => errors,
    lines,
    messages,
    started: async () => {
      await eventually(() => messages().includes('started'));
    },
    exit: async () => (await exited)[0],
  };
}
