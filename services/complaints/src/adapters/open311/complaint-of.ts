/** A form of GeoReport as a complaint. */
import { z } from 'zod';
import type { Complaint } from '../../usecases/file-complaint.ts';
import { tenantCode } from '../http/schemas.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
/** Clients send empty fields for what they do not know. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const degrees = (most: number) => optional(z.coerce.number().min(-most).max(most));
const answer = optional(z.enum(['ya', 'tidak']));

/** Location is a point, an address, or an address_id, which is the Kemendagri code of a regency or city. */
export const requestForm = z
  .strictObject({
    jurisdiction_id: tenantCode.default('18'),
    service_code: z.string().max(64),
    description: optional(text(4_000)),
    lat: degrees(90),
    long: degrees(180),
    address_string: optional(text(500)),
    address_id: optional(z.string().regex(/^\d{2}\.\d{2}$/)),
    email: optional(z.email().max(254)),
    first_name: optional(text(100)),
    last_name: optional(text(100)),
    phone: optional(text(32)),
    media_url: optional(z.url({ protocol: /^https?$/ }).max(1_000)),
    'attribute[anonim]': answer,
    'attribute[rahasia]': answer,
    // Of the client's device and account: not kept.
    api_key: optional(z.string().max(200)),
    device_id: optional(z.string().max(200)),
    account_id: optional(z.string().max(200)),
  })
  .refine(
    (form) =>
      (form.lat !== undefined && form.long !== undefined) || form.address_string !== undefined || form.address_id !== undefined,
    {
      path: ['lat'],
      message: 'location_needed',
    },
  )
  .meta({ id: 'GeoReportRequest' });

export function complaintOf(form: z.output<typeof requestForm>): Complaint {
  const name = [form.first_name, form.last_name].filter((part) => part !== undefined).join(' ');
  // A link is a part of what was reported: it is not fetched, which would let anybody make us call any address.
  const description = [form.description ?? form.service_code, form.media_url].filter((part) => part !== undefined).join('\n\n');
  return {
    tenant: form.jurisdiction_id,
    category: form.service_code,
    description,
    place: { lat: form.lat, lon: form.long, address: form.address_string, regency: form.address_id },
    channel: 'open311',
    reporter: { name: name === '' ? undefined : name, phone: form.phone, email: form.email },
    ...(form['attribute[anonim]'] === undefined ? {} : { anonymous: form['attribute[anonim]'] === 'ya' }),
    ...(form['attribute[rahasia]'] === undefined ? {} : { confidential: form['attribute[rahasia]'] === 'ya' }),
  };
}
