/** Observations as ingestion sends them, with only what a story needs said. */
import { observationRecorded, observationWithdrawn } from '@pantau/contracts';
import { type Sent, through } from './events.ts';

export interface Said {
  readonly institution?: string;
  readonly channel?: string;
  readonly grain?: string;
  readonly period?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly revision?: number;
  readonly noteCode?: string;
}

const keyOf = (measure: string, { publisher = 'a', url = '', ...said }: Said) => ({
  ...{ institution: '18.72', measure, channel: '', grain: 'year', period: '2022', revision: 1 },
  ...said,
  source: { publisher, url },
});

/** `value` in the measure's own unit; null: its source says that it is not known. */
export function figure(measure: string, value: number | null, said: Said = {}): Sent {
  return through(observationRecorded, {
    ...keyOf(measure, said),
    ...(value === null ? {} : { valueE4: Math.round(value * 10_000) }),
  });
}

export function figureWithdrawn(measure: string, said: Said): Sent {
  return through(observationWithdrawn, keyOf(measure, said));
}

/** One source's count of what an authority assessed, of the whole country: assessed, hijau, kuning, merah. */
export function officialCount(kinds: string, period: string, publisher: string, counts: readonly (number | null)[]): Sent[] {
  const measures = ['assessed', 'zone-hijau', 'zone-kuning', 'zone-merah'];
  return counts.flatMap((value, index) =>
    value === null
      ? []
      : [figure(measures[index] ?? '', value, { institution: '00', channel: `ori-${kinds}`, period, publisher })],
  );
}
