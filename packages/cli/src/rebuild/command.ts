/**
 * `pantau rebuild`: starts the job that a service brings along, in that service's environment. The command knows no more
 * of it than its name, its options and its last line: a rebuild is made of the service's own tables and fold.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Language, type MessageCode, messageText } from '@pantau/contracts';
import { z } from 'zod';
import { runningEngines, stackDefaults } from './engines.ts';

export const REBUILDABLE = ['reporting', 'scoring'] as const;
export type Rebuildable = (typeof REBUILDABLE)[number];

export interface RebuildOptions {
  readonly lang: Language;
  readonly json: boolean;
  readonly confirm: boolean;
  readonly abandon: boolean;
  readonly acceptDifferences: boolean;
}

const sum = z.object({ table: z.string(), rows: z.string(), checksum: z.string() });
const result = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rebuilt'), generation: z.number().optional(), published: z.number().optional() }),
  z.object({ kind: z.literal('different'), tables: z.array(z.object({ table: z.string(), live: sum, rebuilt: sum })) }),
  z.object({ kind: z.literal('confirmed') }),
  z.object({ kind: z.literal('nothing-to-confirm') }),
  z.object({ kind: z.literal('abandoned') }),
  z.object({ kind: z.literal('nothing-to-abandon') }),
  z.object({ kind: z.literal('already-running') }),
]);

/** A job that is ended goes on when it is started again, so it is not asked to stop in order. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Exit code: the job's own. 0 done, 1 failed (run it again: it goes on), 3 old and new differ, nothing was swapped. */
export async function rebuild(service: Rebuildable, options: RebuildOptions): Promise<number> {
  const say = (code: MessageCode, params: Record<string, string | number> = {}) => messageText(code, options.lang, params);
  const job = fileURLToPath(new URL(`../../../../services/${service}/src/rebuild.ts`, import.meta.url));
  if (!existsSync(job)) {
    process.stderr.write(`${say('cli_rebuild_no_job', { service })}\n`);
    return 1;
  }
  const flags = [
    options.confirm ? '--confirm' : '',
    options.abandon ? '--abandon' : '',
    options.acceptDifferences ? '--accept-differences' : '',
  ];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', job, ...flags.filter((flag) => flag !== '')], {
    // Its log goes where our messages go; standard output carries nothing but the result. The channel closes when this process is
    // gone, however it went, and the job ends with it: else it would go on unseen beside the one that is started next.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...stackDefaults(service, process.env, runningEngines()), ...process.env },
  });
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ENDING) process.once(signal, pass);
  let out = '';
  child.stdout?.on('data', (bytes) => {
    out += bytes;
  });
  const code = await new Promise<number>((resolve) => child.once('close', (exit) => resolve(exit ?? 1)));
  for (const signal of ENDING) process.removeListener(signal, pass);
  const lines = out.trim().split('\n');
  const last = lines.pop() ?? '';
  // What else it wrote is its log.
  for (const line of lines.filter((each) => each !== '')) process.stderr.write(`${line}\n`);
  const parsed = read(last);
  if (parsed === undefined) {
    process.stderr.write(`${last}\n${say('cli_rebuild_failed', { service })}\n`);
    return code === 0 ? 1 : code;
  }
  if (options.json) process.stdout.write(`${last}\n`);
  else for (const line of report(parsed, service, say)) process.stdout.write(`${line}\n`);
  return code;
}

function report(
  outcome: z.output<typeof result>,
  service: Rebuildable,
  say: (code: MessageCode, params?: Record<string, string | number>) => string,
): string[] {
  switch (outcome.kind) {
    case 'rebuilt':
      return [say('cli_rebuild_done', { service })];
    case 'confirmed':
      return [say('cli_rebuild_confirmed', { service })];
    case 'nothing-to-confirm':
      return [say('cli_rebuild_nothing', { service })];
    case 'abandoned':
      return [say('cli_rebuild_abandoned', { service })];
    case 'nothing-to-abandon':
      return [say('cli_rebuild_nothing_to_abandon', { service })];
    case 'already-running':
      return [say('cli_rebuild_running', { service })];
    case 'different':
      return [
        say('cli_rebuild_different'),
        ...outcome.tables.map(
          ({ table, live, rebuilt }) => `  ${say('cli_rebuild_table', { table, live: live.rows, rebuilt: rebuilt.rows })}`,
        ),
      ];
  }
}

function read(line: string): z.output<typeof result> | undefined {
  try {
    return result.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
