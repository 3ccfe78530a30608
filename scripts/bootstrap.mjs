/**
 * The way into every command: `npm start`, `npm test`, `npm run soak`, `npm run bench`, `npm run screenshots`, `npm run pantau`. Runs on Node 20 without any
 * dependency: says what the machine lacks, installs what the lock file says, generates and builds (cached), and goes on
 * under Node 24, which runs TypeScript as it is.
 */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode, needsInstallAt } from './bootstrap/install.mjs';
import { lookAround, missingThings } from './bootstrap/requirements.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @type {Record<string, { entry: string, prepare: string[], engines: boolean }>} */
const COMMANDS = {
  start: { entry: 'scripts/start.ts', prepare: ['generate', 'build'], engines: true },
  test: { entry: 'scripts/test.ts', prepare: [], engines: true },
  bench: { entry: 'scripts/bench.ts', prepare: ['generate'], engines: true },
  soak: { entry: 'scripts/soak.ts', prepare: ['generate', 'build'], engines: true },
  screenshots: { entry: 'scripts/screenshots.ts', prepare: ['generate', 'build'], engines: true },
  pantau: { entry: 'packages/cli/src/main.ts', prepare: ['generate'], engines: false },
};

/** `pantau --json` writes for programs: stdout is its own. */
const progress = process.argv[2] === 'pantau' ? console.error : console.log;

const [name = '', ...rest] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) fail([`Perintah tidak dikenal / unknown command: "${name}" (${Object.keys(COMMANDS).join(', ')}).`]);

const found = lookAround(ROOT, process.env);
const missing = missingThings(command.engines ? found : { ...found, kafkaFromElsewhere: true });
if (missing.length > 0) fail(missing);

if (needsInstallAt(ROOT)) await install();
const node = findNode(ROOT);
if (!node) {
  fail([
    `Node 24 untuk ${process.platform}-${process.arch} tidak tersedia dari npm; pasang Node 24 dari https://nodejs.org lalu ulangi.` +
      ` / npm has no Node 24 for ${process.platform}-${process.arch}; install Node 24 from https://nodejs.org and try again.`,
  ]);
}
// First in PATH: what our children start as "node" must be the same Node.
const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH ?? ''}`, TURBO_TELEMETRY_DISABLED: '1' };
if (command.prepare.length > 0) await prepare(node, command.prepare);
await runEntry(node, command.entry);

async function install() {
  const began = Date.now();
  progress('… Memasang paket npm (sekali, sekitar satu menit) / installing npm packages (once, about a minute)');
  // Not `npm ci`: it refuses a lock file without the optional binaries of other platforms, and npm leaves those out where
  // the registry does not carry them. With --no-save, versions come from the lock file and the file stays as it is.
  // No package's install script is run: nothing here needs one, and a script may do anything.
  const code = await run(
    'npm',
    [
      'install',
      '--no-save',
      '--include=dev',
      '--include=optional',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    process.env,
  );
  if (code !== 0) fail(['Pemasangan paket npm gagal (lihat di atas) / installing the npm packages failed (see above).'], code);
  progress(`✔ npm  ${seconds(began)}`);
}

/**
 * @param {string} executable
 * @param {string[]} tasks
 */
async function prepare(executable, tasks) {
  const began = Date.now();
  const turbo = join(ROOT, 'node_modules/turbo/bin/turbo');
  const code = await run(executable, [turbo, 'run', ...tasks, '--output-logs=errors-only', '--log-prefix=none'], env, 'errors');
  if (code !== 0) fail(['Kode atau tampilan gagal dibangun (lihat di atas) / generating or building failed (see above).'], code);
  progress(`✔ build  ${seconds(began)}`);
}

/**
 * @param {string} executable
 * @param {string} entry
 */
async function runEntry(executable, entry) {
  const args = ['--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning', join(ROOT, entry), ...rest];
  const child = spawn(executable, args, {
    // File names that people type are relative to where they are; npm moves to the root and tells where that was.
    cwd: name === 'pantau' ? (process.env.INIT_CWD ?? process.cwd()) : ROOT,
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let isStopping = false;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    isStopping = true;
    child.kill(signal);
  };
  // A terminal sends Ctrl-C to the whole group, npm forwards it once more: the child takes those for one.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, passOn);
  // npm killed with SIGKILL tells nobody; without this the stack would run on with no window to stop it from.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || isStopping || passOn('SIGTERM'), 1000).unref();
  process.exit(await ended(child));
}

/**
 * @param {string} file
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @param {'all' | 'errors'} show what of its output is shown
 */
async function run(file, args, environment, show = 'all') {
  const child = spawn(file, args, {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', show === 'all' ? 2 : 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  const code = await ended(child);
  if (code !== 0) process.stdout.write(said);
  return code;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(String(error));
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {number} began */
function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1).replace('.', ',')} s`;
}

/**
 * @param {string[]} sentences
 * @param {number} code
 * @returns {never}
 */
function fail(sentences, code = 1) {
  for (const sentence of sentences) console.error(`✖ ${sentence}`);
  process.exit(code);
}
