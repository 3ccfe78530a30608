/** `pantau`: what provinces and operators type. */
import { ADOPTION_REASONS, type Language, messageText } from '@pantau/contracts';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { DISCARD_REASONS, type DlqOptions, dlqDiscard, dlqList, dlqReplay, dlqShow } from './dlq/command.ts';
import { type LedgerOptions, ledgerVerify } from './ledger/command.ts';
import { type LoadOptions, load } from './load/command.ts';
import { REBUILDABLE, type Rebuildable, type RebuildOptions, rebuild } from './rebuild/command.ts';
import { defaultSubject, RESCORE_STEPS, type RescoreOptions, type RescoreStep, rescore } from './rescore/command.ts';
import { CHANNELS, type Channel, type SimulateOptions, simulate } from './simulate/command.ts';

const language: Language = process.env.PANTAU_LANG === 'en' ? 'en' : 'id';
const say = (code: string, params: Readonly<Record<string, string | number>> = {}) => messageText(code, language, params);

const program = new Command('pantau').description(say('cli_about'));

program
  .command('load')
  .description(say('cli_about_load'))
  .argument('<csv...>')
  .option('--url <url>', say('cli_option_url'), process.env.PANTAU_INGESTION_URL ?? 'http://127.0.0.1:8081')
  .option('--dry-run', say('cli_option_dry_run'), false)
  .option('--json', say('cli_option_json'), false)
  .addOption(new Option('--lang <lang>', say('cli_option_lang')).choices(['id', 'en']).default(language))
  .action(async (paths: string[], options: LoadOptions) => {
    process.exitCode = await load(paths, options);
  });

const dlq = program.command('dlq').description(say('cli_about_dlq'));
const langOption = () => new Option('--lang <lang>', say('cli_option_lang')).choices(['id', 'en']).default(language);
dlq
  .command('list')
  .description(say('cli_about_dlq_list'))
  .argument('[topic...]')
  .option('--json', say('cli_option_json'), false)
  .addOption(langOption())
  .action(async (topics: string[], options: DlqOptions) => {
    process.exitCode = await dlqList(topics, options);
  });
dlq
  .command('show')
  .description(say('cli_about_dlq_show'))
  .argument('<letter>')
  .addOption(langOption())
  .action(async (letter: string, options: DlqOptions) => {
    process.exitCode = await dlqShow(letter, options);
  });
dlq
  .command('replay')
  .description(say('cli_about_dlq_replay'))
  .argument('<letter-or-topic...>')
  .option('--again', say('cli_option_again'), false)
  .addOption(langOption())
  .action(async (names: string[], options: DlqOptions) => {
    process.exitCode = await dlqReplay(names, options);
  });
dlq
  .command('discard')
  .description(say('cli_about_dlq_discard'))
  .argument('<letter-or-topic...>')
  .addOption(new Option('--reason <reason>', say('cli_option_reason')).choices(DISCARD_REASONS).makeOptionMandatory())
  .option('--again', say('cli_option_again'), false)
  .addOption(langOption())
  .action(async (names: string[], options: DlqOptions) => {
    process.exitCode = await dlqDiscard(names, options);
  });

program
  .command('rebuild')
  .description(say('cli_about_rebuild'))
  .addArgument(new Argument('<service>').choices(REBUILDABLE))
  .option('--confirm', say('cli_option_confirm'), false)
  .option('--abandon', say('cli_option_abandon'), false)
  .option('--accept-differences', say('cli_option_accept_differences'), false)
  .option('--json', say('cli_option_json'), false)
  .addOption(langOption())
  .action(async (service: Rebuildable, options: RebuildOptions) => {
    process.exitCode = await rebuild(service, options);
  });

program
  .command('rescore')
  .description(say('cli_about_rescore'))
  .addArgument(new Argument('[step]').choices(RESCORE_STEPS))
  .argument('[id]')
  .option('--instrument <id>', say('cli_option_instrument'))
  .option('--to <version>', say('cli_option_to'))
  .option('--dry-run', say('cli_option_rescore_dry_run'), false)
  .option('--as <name>', say('cli_option_as'), process.env.PANTAU_SUBJECT ?? defaultSubject())
  .addOption(
    new Option('--reason <reason>', say('cli_option_rescore_reason')).choices(ADOPTION_REASONS).default(ADOPTION_REASONS[0]),
  )
  .option('--url <url>', say('cli_option_url'), process.env.PANTAU_INGESTION_URL ?? 'http://127.0.0.1:8081')
  .option('--scoring-url <url>', say('cli_option_scoring_url'), process.env.PANTAU_SCORING_URL ?? 'http://127.0.0.1:8082')
  .option('--json', say('cli_option_json'), false)
  .addOption(langOption())
  .action(async (step: RescoreStep | undefined, id: string | undefined, options: RescoreOptions) => {
    process.exitCode = await rescore(step, id, options);
  });

const complaintsUrl = process.env.PANTAU_COMPLAINTS_URL ?? 'http://127.0.0.1:8083';

program
  .command('ledger')
  .description(say('cli_about_ledger'))
  .command('verify')
  .description(say('cli_about_ledger_verify'))
  .option('--url <url>', say('cli_option_url'), complaintsUrl)
  .option('--tenant <code>', say('cli_option_ledger_tenant'))
  .option('--key <file>', say('cli_option_ledger_key'))
  .option('--head <file>', say('cli_option_ledger_head'))
  .option('--save <file>', say('cli_option_ledger_save'))
  .option('--json', say('cli_option_json'), false)
  .addOption(langOption())
  .action(async (options: LedgerOptions) => {
    process.exitCode = await ledgerVerify(options);
  });

const whole = (min: number, max: number) => (text: string) => {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= min && value <= max)) throw new InvalidArgumentError(say('cli_bad_number', { min, max }));
  return value;
};

program
  .command('simulate')
  .description(say('cli_about_simulate'))
  .addArgument(new Argument('<channel>').choices(Object.keys(CHANNELS)))
  .option('--operators <count>', say('cli_option_sim_operators'), whole(1, 999), 99)
  .option('--days <count>', say('cli_option_sim_days'), whole(1, 60), 7)
  .option('--rate <cases>', say('cli_option_sim_rate'), whole(1, 100_000), 700)
  .option('--seed <seed>', say('cli_option_sim_seed'), '1')
  .option('--start <date>', say('cli_option_sim_start'), '2026-01-05')
  .option('--url <url>', say('cli_option_url'), complaintsUrl)
  .option('--json', say('cli_option_json'), false)
  .addOption(langOption())
  .action(async (channel: Channel, options: SimulateOptions) => {
    process.exitCode = await simulate(channel, options);
  });

await program.parseAsync();
