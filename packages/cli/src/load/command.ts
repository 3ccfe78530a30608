/** What `pantau load` prints and how it ends. */
import { stat } from 'node:fs/promises';
import { type Language, messageText } from '@pantau/contracts';
import { SingleBar } from 'cli-progress';
import { FILE_KINDS } from './items.ts';
import { loadFile } from './load.ts';
import { UnknownFileError } from './read.ts';
import { RefusedError, UnreachableError } from './send.ts';
import { newTally, type Tally, total } from './tally.ts';

export interface LoadOptions {
  readonly url: string;
  readonly dryRun: boolean;
  readonly lang: Language;
  /** The summary as one line of JSON, for scripts. */
  readonly json: boolean;
}

/** Exit code: 0 all accepted or waiting, 1 some rejected, 2 could not be loaded. */
export async function load(paths: readonly string[], options: LoadOptions): Promise<0 | 1 | 2> {
  const say = (code: string, params: Record<string, string | number> = {}) => messageText(code, options.lang, params);
  const out = (line: string) => void process.stdout.write(`${line}\n`);
  const error = (line: string) => void process.stderr.write(`${line}\n`);
  const tally = newTally();
  for (const path of paths) {
    const size = await stat(path).then(
      (stats) => (stats.isFile() ? stats.size : undefined),
      () => undefined,
    );
    if (size === undefined) {
      error(say('cli_no_such_file', { path }));
      return 2;
    }
    const bar = process.stderr.isTTY && !options.json ? progressBar(path, size) : undefined;
    try {
      await loadFile(path, { url: options.url, dryRun: options.dryRun, language: options.lang }, tally, {
        progress: (rows, bytes) => bar?.update(Math.min(bytes, size), { rows }),
      });
    } catch (cause) {
      bar?.stop();
      error(failure(cause, path, options, say));
      return 2;
    }
    bar?.update(size, { rows: tally.read });
    bar?.stop();
  }
  if (options.json) out(JSON.stringify(summary(tally)));
  else report(tally, options, say, out);
  return total(tally.rejected) > 0 ? 1 : 0;
}

type Say = (code: string, params?: Record<string, string | number>) => string;

function progressBar(path: string, size: number): SingleBar {
  const bar = new SingleBar({ format: `${path}  {bar}  {percentage}%  {rows}`, hideCursor: true, clearOnComplete: true });
  bar.start(size, 0, { rows: 0 });
  return bar;
}

function report(tally: Tally, options: LoadOptions, say: Say, out: (line: string) => void): void {
  const rejected = total(tally.rejected);
  const waiting = total(tally.waiting);
  const { read, accepted } = tally;
  out(say(options.dryRun ? 'cli_load_checked' : 'cli_load_done', { read, accepted, rejected, waiting }));
  for (const [instrument, rows] of tally.waiting) out(`  ${say('cli_load_waiting', { instrument, rows })}`);
  for (const [code, rows] of tally.rejected) out(`  ${say('cli_load_rejected', { code, rows })}`);
  for (const { at, message } of tally.examples) out(`    ${at}  ${message}`);
}

function summary(tally: Tally) {
  return {
    read: tally.read,
    accepted: tally.accepted,
    rejected: total(tally.rejected),
    waiting: total(tally.waiting),
    rejectedByCode: Object.fromEntries(tally.rejected),
    waitingByInstrument: Object.fromEntries(tally.waiting),
    examples: tally.examples,
  };
}

function failure(cause: unknown, path: string, options: LoadOptions, say: Say): string {
  if (cause instanceof UnknownFileError) {
    return say('cli_unknown_file', { path, kinds: FILE_KINDS.map((kind) => kind.name).join(', ') });
  }
  if (cause instanceof UnreachableError) return say('cli_unreachable', { url: options.url });
  if (cause instanceof RefusedError) return say('cli_refused', { path, reason: cause.message });
  return say('cli_unreadable_file', { path, reason: cause instanceof Error ? cause.message : String(cause) });
}
