/** What a citizen filled in, as the service takes it. */
import type { Complaint } from '../api/complaint-actions.ts';

/** What the form holds; empty texts for what was not filled in. */
export interface Draft {
  readonly category: string;
  readonly description: string;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  readonly accuracyM: number | undefined;
  readonly address: string;
  readonly regency: string;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly photos: readonly string[];
}

export const EMPTY: Draft = {
  ...{ category: '', description: '', lat: undefined, lon: undefined, accuracyM: undefined, address: '', regency: '' },
  ...{ anonymous: false, confidential: false, name: '', phone: '', email: '', photos: [] },
};

export type Missing = 'description' | 'place';

/** What an answerable complaint lacks. Where it is, is told by a point, a regency, or an address. */
export function missingIn({ description, lat, regency, address }: Draft): readonly Missing[] {
  const hasPlace = lat !== undefined || regency !== '' || address.trim() !== '';
  return [...(description.trim() === '' ? (['description'] as const) : []), ...(hasPlace ? [] : (['place'] as const))];
}

export function complaintOf(tenant: string, draft: Draft): Complaint {
  const { lat, lon, accuracyM, regency } = draft;
  const [category, address, name, phone, email] = [draft.category, draft.address, draft.name, draft.phone, draft.email].map(
    (text) => text.trim(),
  );
  const point =
    lat === undefined || lon === undefined
      ? {}
      : { lat, lon, ...(accuracyM === undefined ? {} : { accuracyM: Math.round(accuracyM) }) };
  const reporter = { ...(name ? { name } : {}), ...(phone ? { phone } : {}), ...(email ? { email } : {}) };
  return {
    tenant,
    ...(category ? { category } : {}),
    description: draft.description.trim(),
    place: { ...point, ...(address ? { address } : {}), ...(regency ? { regency } : {}) },
    // What was not chosen is not said: some kinds are confidential by themselves.
    ...(draft.anonymous ? { anonymous: true } : {}),
    ...(draft.confidential ? { confidential: true } : {}),
    ...(Object.keys(reporter).length > 0 ? { reporter } : {}),
    attachments: draft.photos,
  };
}
