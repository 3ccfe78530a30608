/** A case as GeoReport v2 knows it: open or closed, with the nearest due time, and nothing that is not public. */
import { type Language, messageText } from '@pantau/contracts';
import { offsetHours, type Policy, region } from '@pantau/rulebook';
import { type Case, isClosed, type Step } from '../../domain/case.ts';
import { snapToGrid } from '../../domain/place.ts';

export interface ShownOptions {
  readonly policy: Policy;
  readonly language: Language;
  /** With `extensions=true`: what GeoReport has no field for, and the notes of the steps. */
  readonly extended: boolean;
  readonly steps: readonly Step[];
}

export function serviceRequest(shown: Case, { policy, language, extended, steps }: ShownOptions): object {
  const time = (ms: number) => zoned(ms, policy.institution);
  const category = policy.categories.find(({ code }) => code === shown.category);
  const dues = shown.clocks.filter(({ state }) => state === 'running').flatMap(({ dueAt }) => dueAt ?? []);
  const { lat, lon } = shown.place ?? { lat: null, lon: null };
  const point = lat === null || lon === null ? null : snapToGrid(lat, lon);
  return {
    service_request_id: shown.id,
    status: isClosed(shown.state) ? 'closed' : 'open',
    status_notes: stateText(shown.state, language),
    service_name: category?.name[language] ?? shown.category,
    service_code: shown.category,
    description: shown.description,
    agency_responsible: agency(shown, policy),
    service_notice: null,
    requested_datetime: time(shown.receivedAt),
    updated_datetime: time(shown.updatedAt),
    expected_datetime: dues.length === 0 ? null : time(Math.min(...dues)),
    // No finer than the point: an address as it was typed would tell the house.
    address: (shown.place && region(shown.place.regency)?.name) ?? null,
    address_id: shown.place?.regency ?? null,
    zipcode: null,
    lat: point?.lat ?? null,
    long: point?.lon ?? null,
    media_url: null,
    ...(extended
      ? {
          extended_attributes: {
            ...{
              jurisdiction_id: shown.tenant,
              simulated: shown.simulated,
              class: shown.class,
              state: shown.state,
              channel: shown.channel,
            },
            ...{ reopens: shown.reopens, supporters: shown.supporters, rating: shown.rating },
            clocks: shown.clocks.map(({ name, limit, dueAt, state }) => ({
              ...{ name, kind: limit.kind, due_datetime: dueAt === null ? null : time(dueAt), state },
            })),
          },
          notes: steps
            .filter(({ open }) => open)
            .map(({ at, action, note, to }) => ({
              ...{
                datetime: time(at),
                summary: action,
                status: isClosed(to) ? 'closed' : 'open',
                status_notes: stateText(to, language),
                description: note,
              },
            })),
        }
      : {}),
  };
}

export function stateText(state: string, language: Language): string {
  return messageText(`case_state_${state}`, language);
}

/** As the policy's routes name the unit that has it; a unit that they do not name goes by its code. */
export function agency({ tasks }: Pick<Case, 'tasks'>, policy: Policy): string | null {
  const task = tasks.findLast(({ state }) => state === 'open' || state === 'followed-up') ?? tasks.at(-1);
  if (task === undefined) return null;
  const units = [...policy.routes.map(({ unit }) => unit), policy.fallback.unit];
  return units.find(({ code }) => code === task.unit)?.name ?? task.unit;
}

/** With the zone of the channel: "2026-01-05T09:00:00+07:00". */
export function zoned(ms: number, institution: string): string {
  const hours = offsetHours(institution);
  const local = new Date(ms + hours * 3_600_000).toISOString().slice(0, 19);
  return `${local}+${String(hours).padStart(2, '0')}:00`;
}
