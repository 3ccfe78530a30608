/**
 * `npm run bench -w packages/rulebook`: how many units of sixty indicators are scored a second on one core, beside a raw
 * loop that multiplies and adds the same numbers in the same run; with an explanation; and what an institution costs.
 */
import { cpus, loadavg } from 'node:os';
import {
  explainInstitution,
  explainUnit,
  explanationSentences,
  pathToBand,
  scoreUnit,
  type UnitValue,
  whatIf,
} from '../src/index.ts';
import { planOf } from '../src/plan.ts';
import { sixty } from './sixty.ts';

/** What was computed last is kept, so that no engine may leave the work out. */
export let kept: unknown;

const SECONDS = Number(process.argv[2] ?? 1);
/** More than a cache line's worth of units, so that no run measures one and the same. */
const UNITS = 512;
const ROUNDS = 3;

const { instrument, unit } = sixty();
const inOrder = Array.from({ length: UNITS }, (_, seed) => unit(seed));
const shuffled = inOrder.map((values, seed) => shuffle(values, seed));
const plan = planOf(instrument);
const weights = Float64Array.from(inOrder[0] ?? [], ({ code }) => plan.byCode.get(code)?.coefficient ?? 0);
const numbers = inOrder.map((values) => Float64Array.from(values, ({ valueE4 }) => valueE4));

const institution = inOrder.slice(0, 7).map((values, index) => ({ unit: `unit ${index}`, values }));
const explained = explainInstitution(instrument, institution);
if (explained.kind === 'refused') throw new Error(explained.reason);
const change = { unit: 'unit 0', code: 'D1.1.1', valueE4: 1_000_000 };

console.log(
  `${cpus()[0]?.model ?? '?'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}, one core, best of ${ROUNDS} × ${SECONDS} s\n`,
);
const raw = rate((turn) => rawSum(numbers[turn % UNITS] ?? weights));
line('raw loop: 60 products added up', raw);
line(
  'the same, read from the values sent',
  rate((turn) => objectSum(inOrder[turn % UNITS] ?? [])),
);
line(
  'scoreUnit, values in order',
  rate((turn) => scoreUnit(instrument, inOrder[turn % UNITS] ?? [])),
);
line(
  'scoreUnit, values out of order',
  rate((turn) => scoreUnit(instrument, shuffled[turn % UNITS] ?? [])),
);
line(
  'explainUnit',
  rate((turn) => explainUnit(instrument, inOrder[turn % UNITS] ?? [])),
);
line(
  'explainInstitution, 7 units',
  rate(() => explainInstitution(instrument, institution)),
);
line(
  'its sentences',
  rate(() => explanationSentences(instrument, explained, 'id')),
);
line(
  'whatIf, 7 units, one change',
  rate(() => whatIf(instrument, institution, [change])),
);
line(
  'pathToBand, 7 units, 420 levers',
  rate(() => pathToBand(instrument, institution, 'A')),
);

/**
 * Turns in a second of processor time, the best of a few rounds: what else runs on the machine takes from both, and from
 * processor time less. Whatever other threads of the process do for it (collecting garbage, compiling) counts.
 */
function rate(work: (turn: number) => unknown): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = process.cpuUsage();
    const until = performance.now() + SECONDS * 1_000;
    let turns = 0;
    while (performance.now() < until) {
      for (let turn = 0; turn < 64; turn += 1) kept = work(turns + turn);
      turns += 64;
    }
    const { user, system } = process.cpuUsage(started);
    best = Math.max(best, (turns / (user + system)) * 1_000_000);
  }
  return best;
}

function rawSum(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += (values[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}

function objectSum(values: readonly UnitValue[]): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += (values[index]?.valueE4 ?? 0) * (weights[index] ?? 0);
  return sum;
}

function line(what: string, perSecond: number): void {
  const share = (perSecond / raw).toPrecision(2);
  console.log(`${what.padEnd(37)} ${Math.round(perSecond).toLocaleString('en').padStart(12)}/s  ${share.padStart(8)} of raw`);
}

/** The same order for the same seed, so that runs are comparable. */
function shuffle(values: readonly UnitValue[], seed: number): UnitValue[] {
  const key = ({ code }: UnitValue) => (Number(code.replaceAll(/\D/g, '')) * (seed * 2 + 7919)) % 10_007;
  return [...values].sort((a, b) => key(a) - key(b));
}
