/** `pantau rescore`: see what a corrected rule would change, propose it, and let somebody else approve it. See ADR 0017. */
import { userInfo } from 'node:os';
import { adoptionDigest, type Language, messageText } from '@pantau/contracts';
import { RefusedError, UnreachableError } from '../ask.ts';
import { approve, dryRun, find, list, propose, type Target, toAdopt } from './api.ts';
import { adoptionLine, countsOf, dryRunLines, type Say } from './report.ts';

export const RESCORE_STEPS = ['propose', 'approve', 'list'] as const;
export type RescoreStep = (typeof RESCORE_STEPS)[number];

export interface RescoreOptions {
  readonly lang: Language;
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly instrument?: string;
  readonly to?: string;
  readonly as: string;
  readonly reason: string;
  readonly url: string;
  readonly scoringUrl: string;
}

export interface Terminal {
  out(line: string): void;
  error(line: string): void;
}

const TERMINAL: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
};

/** Exit code: 0 done, 1 refused, 2 called wrongly or not reached, 3 what would change is not what was proposed. */
export type RescoreExit = 0 | 1 | 2 | 3;

/** Whoever is logged in at this machine, unless `--as` says otherwise. */
export function defaultSubject(): string {
  return userInfo().username;
}

/** Without a step it proposes; with `dryRun` it only shows. */
export async function rescore(
  step: RescoreStep | undefined,
  id: string | undefined,
  options: RescoreOptions,
  terminal: Terminal = TERMINAL,
): Promise<RescoreExit> {
  const say: Say = (code, params = {}) => messageText(code, options.lang, params);
  const { url: ingestionUrl, scoringUrl, lang: language, as: subject } = options;
  const run: Run = { target: { ingestionUrl, scoringUrl, language, subject }, options, say, ...terminal };
  try {
    if (step === 'list') return await showAll(run);
    if (step === 'approve') return id === undefined ? wrong(run, 'cli_rescore_no_id') : await approveOne(run, id);
    const { instrument } = options;
    return instrument === undefined ? wrong(run, 'cli_rescore_no_instrument') : await proposeOne(run, instrument);
  } catch (error) {
    if (error instanceof UnreachableError) {
      terminal.error(say('cli_rescore_unreachable', { url: error.message }));
      return 2;
    }
    if (!(error instanceof RefusedError)) throw error;
    for (const line of [error.message, ...error.details]) terminal.error(line);
    return 1;
  }
}

interface Run extends Terminal {
  readonly target: Target;
  readonly options: RescoreOptions;
  readonly say: Say;
}

async function proposeOne({ target, options, say, out }: Run, instrument: string): Promise<RescoreExit> {
  const run = await dryRun(target, instrument, options.to);
  const scorecards = toAdopt(run);
  const made = options.dryRun || scorecards.length === 0 ? undefined : await propose(target, run, options.reason);
  if (options.json) {
    const digest = adoptionDigest(run.to, scorecards);
    out(JSON.stringify({ instrument, to: run.to, digest, ...countsOf(run), items: run.items, ...(made && { proposal: made }) }));
    return 0;
  }
  for (const line of dryRunLines(run, options.lang, say)) out(line);
  if (options.dryRun) out(say('cli_rescore_nothing_stored'));
  else if (made === undefined) out(say('cli_rescore_nothing_to_propose'));
  else out(say('cli_rescore_proposed', { id: made.id, subject: made.proposedBy }));
  return 0;
}

async function approveOne({ target, options, say, out, error }: Run, id: string): Promise<RescoreExit> {
  const proposal = await find(target, id);
  // Approved before: there is nothing to agree to, only perhaps something left to write.
  if (proposal.state === 'proposed') {
    const run = await dryRun(target, proposal.instrument, proposal.to);
    if (!options.json) for (const line of dryRunLines(run, options.lang, say)) out(line);
    if (adoptionDigest(run.to, toAdopt(run)) !== proposal.digest) {
      error(say('adoption_changed'));
      return 3;
    }
  }
  const adopted = await approve(target, id, proposal.digest);
  out(
    options.json ? JSON.stringify(adopted) : say('cli_rescore_adopted', { version: adopted.to, count: adopted.scorecardCount }),
  );
  return 0;
}

async function showAll({ target, options, say, out }: Run): Promise<RescoreExit> {
  const adoptions = await list(target);
  if (options.json) out(JSON.stringify(adoptions));
  else if (adoptions.length === 0) out(say('cli_rescore_none'));
  else for (const adoption of adoptions) out(adoptionLine(adoption, say));
  return 0;
}

function wrong({ error, say }: Run, code: 'cli_rescore_no_id' | 'cli_rescore_no_instrument'): RescoreExit {
  error(say(code));
  return 2;
}
