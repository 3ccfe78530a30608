/** A thousand results a second through the broker, while pages are read: nine unit results, then their institution's, and so on. */
import { setTimeout as delay } from 'node:timers/promises';
import {
  deriveId,
  type EventDefinition,
  encodeEvent,
  institutionScored,
  type OutgoingMessage,
  pantau,
  unitScored,
} from '@pantau/contracts';
import type { EventPublisher } from '@pantau/kafka';
import type { Plan, Round } from './plan.ts';

const { Basis, InstitutionScored, UnitScored } = pantau.assessment.v1;
const RATE = 1_000;
const TICK_MS = 100;
const UNITS_PER_INSTITUTION_RESULT = 9;
/** Of a hundred institutions one is of any round, whose result somebody corrects; of the others the rounds are open. */
const CORRECTED_OF_HUNDRED = 1;

export interface Arrivals {
  /** How many came, and how many a second. */
  stop(): Promise<{ readonly count: number; readonly rate: number }>;
}

export function arrivals(plan: Plan, producer: EventPublisher): Arrivals {
  const open = [...Map.groupBy(plan.rounds, ({ family }) => family).values()].flatMap((all) => all.at(-1) ?? []);
  let count = 0;
  let isOver = false;
  const began = performance.now();
  const sending = (async () => {
    while (!isOver) {
      const due = Math.floor(((performance.now() - began) / 1000) * RATE);
      const messages = Array.from({ length: Math.min(due - count, RATE) }, (_, index) => result(plan, open, count + index));
      await producer.publish(messages);
      count += messages.length;
      await delay(TICK_MS);
    }
  })();
  return {
    async stop() {
      isOver = true;
      await sending;
      return { count, rate: count / ((performance.now() - began) / 1000) };
    },
  };
}

function result(plan: Plan, open: readonly Round[], n: number): OutgoingMessage {
  const turn = Math.floor(n / (UNITS_PER_INSTITUTION_RESULT + 1));
  const any = plan.rounds[(turn * 7) % plan.rounds.length];
  const round = turn % 100 < CORRECTED_OF_HUNDRED ? any : open[turn % open.length];
  const place = round?.places[(turn * 31) % (round?.places.length ?? 1)];
  if (round === undefined || place === undefined) throw new RangeError('a plan without rounds');
  const step = n % (UNITS_PER_INSTITUTION_RESULT + 1);
  return step < UNITS_PER_INSTITUTION_RESULT
    ? unitResult(round, place.code, (turn + step) % plan.unitsPerInstitution, n)
    : institutionResult(round, place.code, plan.unitsPerInstitution, n);
}

function unitResult(round: Round, institution: string, unit: number, n: number): OutgoingMessage {
  const stepE4 = Math.max(1, Math.floor(round.instrument.scale.max / round.codes.length / 160));
  const values = round.codes.map((code, index) => ({
    code,
    valueE4: ((n * 31 + index * 377) % 160) * stepE4,
    basis: Basis.BASIS_POINTS,
  }));
  const common = facts(round, institution, n);
  const data = UnitScored.create({
    ...common,
    unit: unitOf(unit),
    scoreE4: Math.floor(values.reduce((sum, { valueE4 }) => sum + valueE4, 0) / 100) * 100,
    ...{ category: 'C', zone: 'kuning', values, scoredAt: 'dimension' },
    ...{ revision: common.version, submissionId: `${institution}-${unit}-${round.instrument.id}-${round.period}` },
  });
  return message(unitScored, data, institution, n);
}

function institutionResult(round: Round, institution: string, units: number, n: number): OutgoingMessage {
  const { max } = round.instrument.scale;
  const roster = Array.from({ length: units }, (_, unit) => ({ unit: unitOf(unit), products: [] }));
  const sums = round.levels.map(({ code, positions }) => ({
    code,
    n: units,
    sum: ((max / round.codes.length / 20_000) * positions.length * units).toFixed(4),
    basis: Basis.BASIS_POINTS,
  }));
  const data = InstitutionScored.create({
    ...facts(round, institution, n),
    ...{ family: round.family, roster, expectedUnits: units, receivedUnits: units },
    computed: {
      ...{ scoreE4: Math.floor((max * (0.4 + ((n * 37) % 400) / 1_000)) / 100) * 100, category: 'C', zone: 'kuning' },
      ...{ scoredAt: 'dimension', unitCount: units, sums, units: [], dimensions: [] },
    },
  });
  return message(institutionScored, data, institution, n);
}

/** Later than what the data set was made with. */
function facts({ instrument, period, rule }: Round, institution: string, n: number) {
  const inputEventId = deriveId('bench arrival', institution, String(n));
  return {
    ...{ institution, instrument: instrument.id, period, generation: 1, version: 10_000 + n },
    ...{ ruleVersion: rule, recordedAtMs: Date.now(), inputEventId },
  };
}

function unitOf(unit: number) {
  const number = String(unit + 1).padStart(3, '0');
  return { code: `unit-${number}`, name: `Unit layanan ${number}`, kind: 'other' };
}

function message<T extends object>(event: EventDefinition<T>, data: T, institution: string, n: number): OutgoingMessage {
  return encodeEvent(event, data, {
    ...{ id: deriveId(event.type, institution, String(n)), source: '/pantau/bench', time: new Date().toISOString() },
    ...{ actor: 'bench', onBehalfOf: institution },
  });
}
