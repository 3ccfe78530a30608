/** Drives the real API through a simulated week: minute after minute of its clock, and everybody in it. */
import { RefusedError } from '../ask.ts';
import type { SimulatedApi } from './api.ts';
import { between, streamOf, weighted } from './random.ts';
import { type Deed, type StoryCase, storyOf } from './story.ts';
import { arrivals, isAbsent, isOnDuty, PLACES, type SimulatedOperator, type World } from './world.ts';

export interface Plan {
  readonly seed: string;
  /** Local midnight, in ms. */
  readonly start: number;
  /** Hours ahead of UTC. */
  readonly offset: number;
  readonly days: number;
  readonly perDay: number;
  readonly categories: readonly { readonly code: string; readonly keywords: readonly string[] }[];
}

export interface RunCounts {
  readonly filed: number;
  readonly deeds: number;
  /** What the service refused: the case had gone on by itself meanwhile. */
  readonly refused: number;
  readonly taken: number;
}

/** Minutes of the simulated clock between two looks. */
const TICK = 10;
const TICK_MS = TICK * 60_000;
const HOUR_MS = 3_600_000;
/** Deeds on different cases at the same simulated moment, at a time. */
const AT_ONCE = 8;

/** One complaint under way. */
interface Life {
  readonly number: number;
  readonly id: string;
  readonly pin: string;
  readonly story: Generator<Deed, void, StoryCase>;
  current: StoryCase;
  deed: Deed;
}

/** The same plan and world make the same requests in every simulated moment, and so the same cases, deeds and breaches. */
export async function run(
  api: SimulatedApi,
  plan: Plan,
  world: World,
  onDay: (day: number, counts: RunCounts) => void,
): Promise<RunCounts> {
  const counts = { filed: 0, deeds: 0, refused: 0, taken: 0 };
  const operators = new Map(world.operators.map((each) => [each.id, each]));
  const due = new Map<number, Life[]>();
  const lives = new Map<string, Life>();
  const last = (plan.days * 1_440) / TICK;
  const randomTake = streamOf(plan.seed, 'take');

  const plannedAt = (tick: number, life: Life) => {
    const list = due.get(tick);
    if (list === undefined) due.set(tick, [life]);
    else list.push(life);
  };
  const goOn = (life: Life, tick: number) => {
    const { done, value } = life.story.next(life.current);
    if (done === true) return;
    life.deed = value;
    plannedAt(tick + Math.max(1, Math.ceil(value.after / TICK)), life);
  };

  const fileOne = async (tick: number, local: number) => {
    const number = ++counts.filed;
    const random = streamOf(plan.seed, 'case', number);
    const category = weighted(
      random,
      plan.categories.map((each) => [each, 1] as const),
    );
    const place = weighted(random, PLACES);
    const [lat, lon] = [place.lat + between(random, -0.015, 0.015), place.lon + between(random, -0.015, 0.015)];
    const filed = await api.file({
      category: category.code,
      title: `[Simulasi] ${category.keywords[0] ?? category.code} di ${place.name}`,
      description: `Laporan simulasi nomor ${number}: ${category.keywords.slice(0, 3).join(', ') || category.code} di sekitar ${place.name}.`,
      place: { lat: Number(lat.toFixed(5)), lon: Number(lon.toFixed(5)), accuracyM: 20 },
      reporter: { name: `Pelapor Simulasi ${number}` },
    });
    const unit = world.unitFor(category.code);
    if (unit === undefined) throw new RangeError(`no unit for ${category.code}`);
    const story = storyOf(filed.case, random, { unit, paceOf: (id) => operators.get(id ?? '')?.pace ?? 'normal' });
    const { done, value } = story.next();
    if (done === true) return;
    const life: Life = { number, id: filed.case.id, pin: filed.pin, story, current: filed.case, deed: value };
    lives.set(life.id, life);
    plannedAt(tick + Math.max(1, Math.ceil(value.after / TICK)), life);
    if (filed.case.operator === null) await takeWaiting(local);
  };

  /** Whoever is on duty empties the queue, one after the other. */
  const takeWaiting = async (local: number) => {
    const onDuty = world.operators.filter((each) => isOnDuty(each, local));
    while (onDuty.length > 0) {
      const taker = onDuty[Math.floor(randomTake() * onDuty.length)];
      const taken = taker === undefined ? undefined : await api.take(taker.id);
      if (taken === undefined) return;
      counts.taken++;
      const life = lives.get(taken.id);
      if (life !== undefined) life.current = taken;
    }
  };

  const act = async (life: Life, tick: number, local: number) => {
    const { deed } = life;
    if (deed.by === 'operator') {
      const isAway = (operator: SimulatedOperator | undefined) => operator === undefined || isAbsent(operator, local);
      // His cases went to others when he fell ill.
      if (isAway(operators.get(life.current.operator ?? ''))) life.current = await api.read(life.id);
      const operator = operators.get(life.current.operator ?? '');
      if (operator === undefined || !isOnDuty(operator, local)) return plannedAt(tick + 1, life);
    }
    const unit = world.unitFor(life.current.category)?.unit ?? '';
    try {
      counts.deeds++;
      if (deed.by === 'reporter') await api.actAsReporter(life.id, life.pin, deed.command);
      else {
        const subject = deed.by === 'operator' ? (life.current.operator ?? '') : deed.by === 'unit' ? `opd-${unit}` : 'ver-1';
        life.current = await api.act(life.id, subject, deed.command);
      }
    } catch (error) {
      if (!(error instanceof RefusedError) || error.status !== 409) throw error;
      counts.refused++;
      return;
    }
    goOn(life, tick);
  };

  for (let tick = 0; tick <= last; tick++) {
    const now = plan.start + tick * TICK_MS;
    const local = now + plan.offset * HOUR_MS;
    await api.setNow(now);
    if ((tick * TICK) % 1_440 === 0 && tick > 0) onDay((tick * TICK) / 1_440, counts);
    if (tick === last) break;
    await takeLeft(local);
    const deeds = (due.get(tick) ?? []).toSorted((a, b) => a.number - b.number);
    due.delete(tick);
    for (let i = 0; i < deeds.length; i += AT_ONCE)
      await Promise.all(deeds.slice(i, i + AT_ONCE).map((life) => act(life, tick, local)));
    const hour = new Date(local).getUTCHours();
    const count = arrivals(streamOf(plan.seed, 'arrivals', tick), hour, TICK / 60, plan.perDay);
    // One after the other: whose turn it is depends on the order in which they come.
    for (let i = 0; i < count; i++) await fileOne(tick, local);
  }
  return counts;

  async function takeLeft(local: number): Promise<void> {
    if ([...lives.values()].some(({ current }) => current.operator === null)) await takeWaiting(local);
  }
}
