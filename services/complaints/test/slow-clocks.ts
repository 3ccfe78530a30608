/**
 * The terms of Lampung-In and SP4N told minute by minute, from what people did alone. Shares no code and no data with the service;
 * slow and plain on purpose. Holds for weeks without a holiday, in which no case is older than ten working days.
 */
export interface DoneStep {
  readonly caseId: string;
  readonly class: string;
  readonly action: string;
  readonly role: string;
  readonly at: number;
  readonly facts: { readonly task?: number };
}

interface Ticking {
  readonly name: string;
  readonly number: number;
  readonly startedAt: number;
  /** Clock hours, or working days. */
  readonly hours?: number;
  readonly days?: number;
  counted: number;
  isDone: boolean;
}

const MINUTE = 60_000;
const WIB = 7 * 3_600_000;
const SETTLE_DAYS: Readonly<Record<string, number>> = {
  pengaduan: 14,
  'pengaduan-pengawasan': 60,
  aspirasi: 5,
  'permintaan-informasi': 5,
};
const ENDS = new Set(['bukan_wewenang', 'arsipkan', 'setujui_selesai']);

/** "<case>.<clock>.<number> <due time>" of every breach until `end`. */
export function slowBreaches(steps: readonly DoneStep[], end: number): string[] {
  return [...Map.groupBy(steps, ({ caseId }) => caseId)].flatMap(([id, own]) => tell(id, own, end));
}

function tell(id: string, steps: readonly DoneStep[], end: number): string[] {
  const breaches: string[] = [];
  const clocks: Ticking[] = [];
  let isHeld = false;
  let next = 0;
  const first = steps[0]?.at ?? end;
  const start = (name: string, number: number, at: number, term: { hours: number } | { days: number }) =>
    clocks.push({ name, number, startedAt: at, ...term, counted: 0, isDone: false });
  const running = (name: string) => clocks.filter((clock) => clock.name === name && !clock.isDone);
  const meet = (names: readonly string[], task?: number) => {
    for (const clock of clocks)
      if (names.includes(clock.name) && (task === undefined || clock.number === task)) clock.isDone = true;
  };
  const nth = (name: string) => clocks.filter((clock) => clock.name === name).length + 1;
  const breach = (clock: Ticking, at: number) => {
    clock.isDone = true;
    breaches.push(`${id}.${clock.name}.${clock.number} ${new Date(at).toISOString()}`);
  };

  const happen = ({ action, at, class: caseClass, facts }: DoneStep) => {
    const operator = ['operator-forward', 'sp4n-verify'];
    if (action === 'ajukan') {
      start('operator-forward', 1, at, { hours: 24 });
      start('sp4n-verify', 1, at, { days: 3 });
      start('settle', 1, at, { days: SETTLE_DAYS[caseClass] ?? 14 });
    }
    if (action === 'tunda') isHeld = true;
    if (action === 'lengkapi') isHeld = false;
    if (action === 'disposisi') {
      meet(operator);
      start('opd-follow-up', facts.task ?? 0, at, { hours: 72 });
      if (running('sp4n-follow-up').length === 0) start('sp4n-follow-up', nth('sp4n-follow-up'), at, { days: 5 });
    }
    if (action === 'tindak_lanjut') meet(['sp4n-follow-up']);
    if (['tindak_lanjut', 'ajukan_selesai', 'kembalikan_tugas'].includes(action)) meet(['opd-follow-up'], facts.task);
    if (action === 'kembalikan_tugas') start('operator-forward', nth('operator-forward'), at, { hours: 24 });
    if (ENDS.has(action)) for (const clock of clocks) clock.isDone = true;
    if (action === 'buka_kembali') start('opd-follow-up', facts.task ?? 0, at, { hours: 72 });
  };

  for (let minute = first; minute <= end; minute += MINUTE) {
    const local = new Date(minute + WIB);
    const isMidnight = local.getUTCHours() === 0 && local.getUTCMinutes() === 0;
    const isWorkingDay = local.getUTCDay() !== 0 && local.getUTCDay() !== 6;
    for (const clock of clocks) {
      if (clock.isDone) continue;
      if (clock.hours !== undefined && minute === clock.startedAt + clock.hours * 60 * MINUTE) breach(clock, minute);
      if (clock.days === undefined || !isMidnight || isHeld) continue;
      // The day that has just ended, then the one that begins.
      if (clock.counted >= clock.days) breach(clock, minute - 1_000);
      else if (isWorkingDay) clock.counted++;
    }
    for (let step = steps[next]; step !== undefined && step.at === minute; step = steps[++next]) happen(step);
  }
  if (next !== steps.length) throw new Error(`${id}: a step lies between two minutes`);
  return breaches;
}
