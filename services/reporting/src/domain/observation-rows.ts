/** What an observation becomes in the store: a pure function of one event and its place on the log. */
import type { pantau } from '@pantau/contracts';
import { measure, readPeriod, region, sourceKey } from '@pantau/rulebook';
import { isStorableTime } from './result-rows.ts';
import type { Place } from './rows.ts';

type Recorded = pantau.assessment.v1.ObservationRecorded;
type Withdrawn = pantau.assessment.v1.ObservationWithdrawn;

/** A figure as one source gave it in one revision. */
export interface ObservationRow extends Place {
  readonly institution: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly unitKind: string;
  readonly measure: string;
  readonly channel: string;
  readonly grain: string;
  readonly period: string;
  /** First and last day, ISO. */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly source: {
    readonly key: string;
    readonly publisher: string;
    readonly date: string;
    readonly url: string;
    readonly title: string;
  };
  readonly revision: number;
  readonly withdrawn: boolean;
  /** Ten-thousandths. */
  readonly value: number | null;
  readonly noteCode: string;
  readonly note: string;
  readonly eventId: string;
  /** Of the message: which of two statements of one revision came first. */
  readonly logOffset: number;
  readonly recordedAt: number;
}

/** The whole country, which only observations know. */
export const NATION = '00';

/** Where the institution lies; undefined for one that this build's rulebook does not know. */
export function observedPlace(institution: string): Place | undefined {
  if (institution === NATION) return { kind: 'nation', province: '' };
  const known = region(institution);
  return known && { kind: known.kind, province: known.provinceCode };
}

export function isKnownMeasure(code: string): boolean {
  return measure(code) !== undefined;
}

export interface OnLog {
  readonly eventId: string;
  readonly offset: number;
  readonly appendedAt: number;
}

/** Undefined for an event without a key, or with a period that is none or not of the grain it names. */
export function observationRow(data: Recorded | Withdrawn, place: Place, on: OnLog): ObservationRow | undefined {
  const days = readPeriod(data.period);
  const { source } = data;
  if (days === undefined || days.grain !== data.grain || source == null || data.revision < 1) return undefined;
  const recorded = 'unitCode' in data ? undefined : data;
  return {
    ...place,
    institution: data.institution,
    unitCode: 'unitCode' in data ? data.unitCode : (data.unit?.code ?? ''),
    unitName: recorded?.unit?.name ?? '',
    unitKind: recorded?.unit?.kind ?? '',
    ...{ measure: data.measure, channel: data.channel, grain: data.grain, period: data.period },
    ...{ periodFrom: days.from, periodTo: days.to },
    source: { key: sourceKey(source), publisher: source.publisher, date: source.date, url: source.url, title: source.title },
    revision: data.revision,
    withdrawn: recorded === undefined,
    value: recorded?.valueE4 ?? null,
    ...{ noteCode: recorded?.noteCode ?? '', note: recorded?.note ?? '' },
    ...{ eventId: on.eventId, logOffset: on.offset, recordedAt: on.appendedAt },
  };
}

/** Decimal(18, 4), of which a double holds this much exactly; and what the stamp has bits for. */
export function isStorableObservation({ value, revision, recordedAt }: ObservationRow): boolean {
  return (value === null || Number.isSafeInteger(value)) && revision < 2 ** 21 && isStorableTime(recordedAt);
}
