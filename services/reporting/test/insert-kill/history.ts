/** A history of results from a seed: what is on the log, by partition, and what has to stand in the end. */
import { regions } from '@pantau/rulebook';
import { randomFrom } from '@pantau/runtime/testing';
import { type Sent, scorecard, unit } from '../events.ts';

export const PARTITIONS = 6;
const INSTITUTIONS = 60;
const UNITS = 8;
const PERIODS = ['2021', '2022', '2023', '2024'] as const;
const VALUES = 60;

export interface Standing {
  readonly key: string;
  readonly generation: number;
  readonly version: number;
  readonly score: string | null;
}

export interface History {
  /** By partition, in the order of the log: all of one institution is in one. */
  readonly log: readonly (readonly Sent[])[];
  /** What the current tables hold in the end, by key. */
  readonly units: readonly Standing[];
  readonly institutions: readonly Standing[];
  /** How many versions the history tables hold. */
  readonly versions: { readonly units: number; readonly institutions: number };
}

/** The same seed is the same history, to the byte. */
export function historyFrom(seed: number): History {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const log: Sent[][] = Array.from({ length: PARTITIONS }, () => []);
  const units = new Map<string, Standing>();
  const institutions = new Map<string, Standing>();
  const versions = { units: 0, institutions: 0 };
  for (const [index, { code }] of regions().slice(0, INSTITUTIONS).entries()) {
    const partition = log[index % PARTITIONS] ?? [];
    for (const period of PERIODS) {
      const about = { institution: code, period, instrument: `ORI-${period}`, generation: 1 };
      let version = 0;
      for (let change = 0; change < UNITS * 2; change += 1) {
        version += 1;
        const unitCode = `unit-${below(UNITS)}`;
        const withdrawn = below(6) === 0;
        const scoreE4 = below(10_000) * 100;
        const values = Array.from({ length: VALUES }, (_, each) => ({
          ...{ code: `I${each}`, valueE4: (scoreE4 + each) % 1_000_000, basis: 1 },
        }));
        partition.push(
          unit({ ...about, version, unit: { code: unitCode }, withdrawn, values, ...(withdrawn ? {} : { scoreE4 }) }),
        );
        partition.push(scorecard({ ...about, version, computed: { scoreE4, category: 'B', zone: 'hijau' } }));
        const stands = { generation: 1, version, score: textOf(scoreE4) };
        const key = `${code} ${period}`;
        institutions.set(key, { key, ...stands });
        if (withdrawn) units.delete(`${key} ${unitCode}`);
        else units.set(`${key} ${unitCode}`, { key: `${key} ${unitCode}`, ...stands });
        versions.units += 1;
        versions.institutions += 1;
      }
    }
  }
  return { log, units: sorted(units), institutions: sorted(institutions), versions };
}

/** As the store prints a Decimal: without zeros at the end. Scores have two places. */
function textOf(e4: number): string {
  return String(e4 / 10_000);
}

function sorted(standings: ReadonlyMap<string, Standing>): Standing[] {
  return [...standings.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
