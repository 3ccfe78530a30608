/** What happens to one simulated complaint. Pure: the same stream and the same answers tell the same story. */
import { between, type Random, weighted } from './random.ts';
import type { Pace, SimulatedUnit } from './world.ts';

export interface StoryCase {
  readonly id: string;
  readonly state: string;
  readonly category: string;
  readonly operator: string | null;
}

/** The next thing that somebody does, so many minutes later at the earliest. */
export interface Deed {
  readonly after: number;
  readonly by: 'operator' | 'unit' | 'verifier' | 'reporter';
  readonly command: Readonly<Record<string, unknown>> & { readonly action: string };
}

export interface Cast {
  paceOf(operator: string | null): Pace;
  readonly unit: SimulatedUnit;
}

const HOUR = 60;
/** Hours until an operator of that pace has looked at a case; then he waits for his next shift, so that slow ones and free days breach. */
const LOOKS_AFTER: Readonly<Record<Pace, readonly [number, number]>> = { quick: [0.1, 1], normal: [0.3, 4], slow: [4, 36] };

/** Told by whoever drives it: each `next` gets the case as it is after the deed. */
export function* storyOf(filed: StoryCase, random: Random, cast: Cast): Generator<Deed, void, StoryCase> {
  const later = (range: readonly [number, number]) => Math.round(between(random, range[0] * HOUR, range[1] * HOUR));
  const look = (of: StoryCase) => later(LOOKS_AFTER[cast.paceOf(of.operator)]);
  const { institution, unit, hours, silent } = cast.unit;
  const task = { institution, unit };
  let current = filed;

  const first = weighted(random, [
    ['forward', 84],
    ['not-ours', 4],
    ['archive', 5],
    ['hold', 7],
  ] as const);
  if (first === 'not-ours') {
    yield {
      after: look(current),
      by: 'operator',
      command: { action: 'bukan_wewenang', target: 'Pemerintah pusat', note: 'Jalan nasional.' },
    };
    return;
  }
  if (first === 'archive') {
    yield { after: look(current), by: 'operator', command: { action: 'arsipkan', reason: 'terlalu-umum' } };
    return;
  }
  if (first === 'hold') {
    const why = { reason: 'lokasi-tidak-jelas', note: 'Mohon sebutkan letaknya.' };
    current = yield { after: look(current), by: 'operator', command: { action: 'tunda', ...why } };
    if (random() < 0.35) return;
    current = yield { after: later([2, 50]), by: 'reporter', command: { action: 'lengkapi', note: 'Di depan pasar.' } };
  }
  current = yield { after: look(current), by: 'operator', command: { action: 'verifikasi' } };
  current = yield {
    after: later([0.2, 1.5]),
    by: 'operator',
    command: { action: 'disposisi', task, note: 'Mohon ditindaklanjuti.' },
  };
  if (random() < 0.04) {
    current = yield { after: later([2, 40]), by: 'unit', command: { action: 'kembalikan_tugas', note: 'Bukan tugas kami.' } };
    current = yield { after: look(current), by: 'operator', command: { action: 'disposisi', task, note: 'Sudah sesuai tugas.' } };
  }
  if (random() < silent) return;
  current = yield { after: later(hours), by: 'unit', command: { action: 'tindak_lanjut', note: 'Petugas sudah meninjau.' } };
  if (random() < 0.1)
    current = yield { after: later([1, 20]), by: 'reporter', command: { action: 'balas', note: 'Belum selesai.' } };
  if (random() < 0.3) return;
  const answer = { action: 'ajukan_selesai', note: 'Sudah diperbaiki.', proof: ['BA-001/2026'] };
  current = yield { after: later([4, 48]), by: 'unit', command: answer };
  if (random() < 0.12) {
    current = yield {
      after: later([1, 20]),
      by: 'verifier',
      command: { action: 'tolak_selesai', note: 'Buktinya belum jelas.' },
    };
    current = yield { after: later([4, 30]), by: 'unit', command: answer };
  }
  current = yield { after: later([1, 20]), by: 'verifier', command: { action: 'setujui_selesai' } };
  const last = random();
  if (last < 0.3) {
    yield { after: later([1, 24]), by: 'reporter', command: { action: 'nilai', rating: Math.ceil(between(random, 1, 5)) } };
  } else if (last < 0.36) {
    current = yield { after: later([1, 24]), by: 'reporter', command: { action: 'buka_kembali', note: 'Rusak lagi.' } };
    yield { after: later(hours), by: 'unit', command: { action: 'tindak_lanjut', note: 'Ditinjau kembali.' } };
  }
}
