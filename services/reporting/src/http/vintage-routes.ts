import { AppError } from '@pantau/contracts';
import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { VINTAGE_NAME } from '../domain/vintage-name.ts';
import type { Vintage } from '../ports.ts';
import { type FreezePorts, freezeVintage } from '../usecases/freeze-vintage.ts';
import { instant } from './schemas.ts';
import { timestamp } from './views.ts';

const vintage = z.object({
  name: z.string(),
  asOf: instant.describe('Everything that was known here at this instant is in it'),
  note: z.string().nullable(),
  createdBy: z.string(),
  createdAt: instant,
  state: z.enum(['freezing', 'frozen']).describe('freezing: send the same request again to finish it'),
  contents: z
    .object({
      institutionResults: z.number().int(),
      unitResults: z.number().int(),
      observations: z.number().int(),
      checksum: z.string().describe('Of all its rows: it never changes'),
    })
    .nullable(),
});

const name = z.string().regex(VINTAGE_NAME);

export function vintageRoutes(ports: FreezePorts): Route[] {
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/vintages',
      summary: 'Freeze what was known at an instant under a name',
      description:
        'A vintage never changes, whatever is corrected or rebuilt later; every answer can be asked of it with `vintage=`. 201 for a new one, 200 where the same was frozen before: sending the request again is always safe, and finishes what broke off. 403 for who does not see the whole country. 409 where the name means another instant, while another is being frozen, or where results sent before the instant may still be on their way.',
      body: {
        kind: 'json',
        schema: z.strictObject({
          name: name.describe('"ori-2024-final"'),
          asOf: z.iso.datetime({ offset: true }).optional().describe('Default: everything sent until now that has arrived'),
          note: z.string().max(500).optional().describe('Why it was frozen; public'),
        }),
      },
      replies: { 200: vintage, 201: vintage },
      async handler({ body, principal }) {
        if (principal.regions !== 'all') throw new AppError('invalid', 'whole_country_only', 'not all regions', { http: 403 });
        const asked = { name: body.name, note: body.note ?? '', createdBy: principal.subject };
        const asOf = body.asOf === undefined ? undefined : Date.parse(body.asOf);
        const found = await freezeVintage(ports, { ...asked, asOf });
        return { status: found.isNew ? 201 : 200, body: vintageView(found.vintage) };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/vintages',
      summary: 'All vintages, the newest first',
      replies: { 200: z.object({ items: z.array(vintage), next: z.null() }) },
      async handler() {
        return { status: 200, body: { items: (await ports.vintages.list()).map(vintageView), next: null } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/vintages/{name}',
      summary: 'One vintage',
      params: z.object({ name }),
      replies: { 200: vintage },
      async handler({ params }) {
        const found = await ports.vintages.find(params.name);
        if (found === undefined) {
          throw new AppError('not_found', 'unknown_vintage', params.name, { params: { vintage: params.name } });
        }
        return { status: 200, body: vintageView(found) };
      },
    }),
  ];
}

function vintageView({ name, asOf, note, createdBy, createdAt, contents }: Vintage) {
  return {
    ...{ name, asOf: timestamp(asOf), note: note === '' ? null : note, createdBy, createdAt: timestamp(createdAt) },
    state: contents === null ? ('freezing' as const) : ('frozen' as const),
    contents: contents && {
      ...{ institutionResults: contents.institutionResults, unitResults: contents.unitResults },
      ...{ observations: contents.observations, checksum: contents.checksum },
    },
  };
}
