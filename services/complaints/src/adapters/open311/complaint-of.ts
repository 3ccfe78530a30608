/** A form of GeoReport as a complaint. */
import { z } from 'zod';
import type { Complaint } from '../../usecases/file-complaint.ts';
import { tenantCode } from '../http/schemas.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
/** Where a client names no jurisdiction: the province whose channel this is the model of. */
export const DEFAULT_TENANT = '18';

/** An empty field says the same as none. */
export const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const degrees = (most: number) => given(z.coerce.number().min(-most).max(most));
const answer = given(z.enum(['ya', 'tidak']));

/** Location is a point, an address, or an address_id, which is the Kemendagri code of a regency or city. */
export const requestForm = z
  .strictObject({
    jurisdiction_id: given(tenantCode),
    service_code: z.string().max(64),
    description: given(text(4_000)),
    lat: degrees(90),
    long: degrees(180),
    address_string: given(text(500)),
    address_id: given(z.string().regex(/^\d{2}\.\d{2}$/)),
    email: given(z.email().max(254)),
    first_name: given(text(100)),
    last_name: given(text(100)),
    phone: given(text(32)),
    media_url: given(z.url({ protocol: /^https?$/ }).max(1_000)),
    'attribute[anonim]': answer,
    'attribute[rahasia]': answer,
    // Of the client's device and account: not kept.
    api_key: given(z.string().max(200)),
    device_id: given(z.string().max(200)),
    account_id: given(z.string().max(200)),
  })
  .refine(
    (form) =>
      (form.lat !== undefined && form.long !== undefined) || form.address_string !== undefined || form.address_id !== undefined,
    { params: { code: 'location_needed' } },
  )
  .meta({ id: 'GeoReportRequest' });

export function complaintOf(form: z.output<typeof requestForm> & { readonly jurisdiction_id: string }): Complaint {
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
