/** A small made-up channel for a demonstration, by the same command that a person types. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY } from '@pantau/engines';

/** Some 400 complaints and 2,000 actions: a minute or two, and breaches of every kind. */
const SIZE = ['--operators', '12', '--days', '7', '--rate', '60'];
const WEEK_MS = 7 * 86_400_000;
const WIB_MS = 7 * 3_600_000;

/** The seven days before today, so that what is due today is due. Answers the command's exit code; null: it was killed. */
export async function simulateWeek(complaintsUrl: string, today: Date): Promise<number | null> {
  const start = new Date(today.getTime() + WIB_MS - WEEK_MS).toISOString().slice(0, 10);
  const cli = join(REPOSITORY, 'packages/cli/src/main.ts');
  const args = ['simulate', 'lampung-in', ...SIZE, '--seed', start, '--start', start, '--url', complaintsUrl];
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => child.once('exit', resolve));
}
