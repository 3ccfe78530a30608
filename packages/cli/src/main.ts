/** `pantau`: what provinces and operators type. */
import { type Language, messageText } from '@pantau/contracts';
import { Command, Option } from 'commander';
import { type LoadOptions, load } from './load/command.ts';

const language: Language = process.env.PANTAU_LANG === 'en' ? 'en' : 'id';
const say = (code: string) => messageText(code, language);

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

await program.parseAsync();
