/** `pantau dlq`: what could not be read, and what an operator makes of it. Nothing is ever deleted. */
import { AppError, type Language, type MessageCode, messageText } from '@pantau/contracts';
import { type DeadLetterDesk, deadLetterDesk, kafkaConfig, type Letter } from '@pantau/kafka';
import { createLog, createScope, loadConfig } from '@pantau/runtime';
import { choose } from './choose.ts';
import { readLetterName } from './letter-id.ts';
import { describeLetter } from './show.ts';

export interface DlqOptions {
  readonly lang: Language;
  readonly json?: boolean;
  readonly again?: boolean;
  readonly reason?: string;
}

/** Codes, because no free text of people enters a topic. */
export const DISCARD_REASONS = ['obsolete', 'sent-again', 'test-data', 'unreadable'] as const;

type Say = (code: MessageCode, params?: Record<string, string | number>) => string;

/** Exit code: 0 done, 1 something that was named is not there, 2 the broker cannot be reached or a name cannot be read. */
export type ExitCode = 0 | 1 | 2;

interface Terminal {
  readonly say: Say;
  out(line: string): void;
  error(line: string): void;
}

/** Topics, counts, reasons, the oldest; with a topic, its letters one by one. */
export function dlqList(names: readonly string[], options: DlqOptions): Promise<ExitCode> {
  return atDesk(options, async (desk, { say, out }) => {
    const topics = names.length > 0 ? names : await desk.topics();
    const found = await Promise.all(topics.map(async (topic) => ({ topic, letters: await desk.letters(topic) })));
    if (options.json) {
      out(JSON.stringify(names.length > 0 ? found.flatMap(({ letters }) => letters) : found.map(summary)));
      return 0;
    }
    for (const { topic, letters } of found) {
      const { open, replayed, discarded, oldest, reasons } = summary({ topic, letters });
      if (letters.length > 0 || names.length > 0) {
        out(say('cli_dlq_topic', { topic, open, replayed, discarded, oldest: oldest ?? '-' }));
        for (const [reason, count] of Object.entries(reasons)) out(`  ${say('cli_dlq_reason', { reason, count })}`);
      }
      if (names.length > 0) for (const letter of letters) out(`  ${line(letter, say)}`);
    }
    if (found.every(({ letters }) => letters.length === 0)) out(say('cli_dlq_empty'));
    return 0;
  });
}

export function dlqShow(name: string, options: DlqOptions): Promise<ExitCode> {
  return atDesk(options, async (desk, terminal) => {
    const asked = readLetterName(name);
    if (asked?.offset === undefined) return unreadable(name, terminal);
    const letter = await desk.read(asked.topic, asked.offset);
    if (letter === undefined) {
      terminal.error(terminal.say('cli_dlq_no_such_letter', { letter: name }));
      return 1;
    }
    terminal.out(describeLetter(letter));
    return 0;
  });
}

/** `names`: letters, or topics for all of their open ones. */
export function dlqReplay(names: readonly string[], options: DlqOptions): Promise<ExitCode> {
  return settle(names, options, 'cli_dlq_replayed', (desk, topic, offsets) => desk.replay(topic, offsets));
}

export function dlqDiscard(names: readonly string[], options: DlqOptions): Promise<ExitCode> {
  return settle(names, options, 'cli_dlq_discarded', (desk, topic, offsets) =>
    desk.discard(topic, offsets, options.reason ?? ''),
  );
}

function settle(
  names: readonly string[],
  options: DlqOptions,
  done: MessageCode,
  act: (desk: DeadLetterDesk, topic: string, offsets: readonly number[]) => Promise<void>,
): Promise<ExitCode> {
  return atDesk(options, async (desk, terminal) => {
    const { say, out, error } = terminal;
    let exit: ExitCode = 0;
    const wanted = new Map<string, { readonly offsets: number[]; all: boolean }>();
    for (const name of names) {
      const asked = readLetterName(name);
      if (asked === undefined) return unreadable(name, terminal);
      const ofTopic = wanted.get(asked.topic) ?? { offsets: [], all: false };
      if (asked.offset === undefined) ofTopic.all = true;
      else ofTopic.offsets.push(asked.offset);
      wanted.set(asked.topic, ofTopic);
    }
    for (const [topic, { offsets, all }] of wanted) {
      const { chosen, missing, settled } = choose(await desk.letters(topic), offsets, all, options.again ?? false);
      await act(
        desk,
        topic,
        chosen.map(({ offset }) => offset),
      );
      out(say(done, { topic, count: chosen.length }));
      for (const letter of settled) out(`  ${say('cli_dlq_settled', { letter: nameOf(letter) })}`);
      for (const offset of missing) error(say('cli_dlq_no_such_letter', { letter: `${topic}:${offset}` }));
      if (missing.length > 0) exit = 1;
    }
    return exit;
  });
}

async function atDesk(
  { lang }: DlqOptions,
  work: (desk: DeadLetterDesk, terminal: Terminal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const say: Say = (code, params = {}) => messageText(code, lang, params);
  const terminal: Terminal = {
    say,
    out: (line) => void process.stdout.write(`${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
  };
  const { kafka } = loadConfig({ kafka: kafkaConfig }, process.env);
  const scope = createScope();
  try {
    const log = createLog({ service: 'pantau', level: 'silent' });
    const desk = await scope.start(deadLetterDesk({ ...kafka, clientId: 'pantau-dlq' }, log));
    return await work(desk, terminal);
  } catch (error) {
    if (!(error instanceof AppError) || error.kind === 'bug') throw error;
    const isAway = error.kind === 'unavailable';
    terminal.error(
      isAway ? say('cli_dlq_unreachable', { brokers: kafka.brokers.join(', ') }) : messageText(error.code, lang, error.params),
    );
    return isAway ? 2 : 1;
  } finally {
    await scope.stop();
  }
}

function unreadable(name: string, { say, error }: Terminal): ExitCode {
  error(say('cli_dlq_bad_name', { name }));
  return 2;
}

function summary({ topic, letters }: { readonly topic: string; readonly letters: readonly Letter[] }) {
  const of = (kind: Letter['state']['kind']) => letters.filter(({ state }) => state.kind === kind);
  const open = of('open');
  const reasons = Object.groupBy(open, ({ reason }) => reason);
  return {
    topic,
    ...{ open: open.length, replayed: of('replayed').length, discarded: of('discarded').length },
    oldest: open[0]?.at ?? null,
    reasons: Object.fromEntries(Object.entries(reasons).map(([reason, some]) => [reason, some?.length ?? 0])),
  };
}

function line(letter: Letter, say: Say): string {
  const { reason, step, at, origin, state } = letter;
  const from = `${origin.topic}:${origin.partition}:${origin.offset}`;
  const discarded = state.kind === 'discarded' ? ` (${state.reason})` : '';
  return `${nameOf(letter)}  ${at}  ${safe(reason)}/${safe(step)}  ${safe(from)}  ${say(`cli_dlq_${state.kind}_state`)}${discarded}`;
}

/** Headers come from outside: no control characters reach the terminal. */
function safe(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function nameOf({ topic, offset }: Letter): string {
  return `${topic}:${offset}`;
}
