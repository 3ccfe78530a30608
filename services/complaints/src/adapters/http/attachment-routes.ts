/** Photos of cases. */

import { Readable } from 'node:stream';
import { AppError } from '@pantau/contracts';
import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import type { CaseStore, Officers } from '../../ports.ts';
import { actorOf, readCase } from '../../usecases/act-on-case.ts';
import type { AttachmentStore, StoredPhoto } from '../../usecases/attachments.ts';
import type { Tenants } from '../../usecases/tenants.ts';
import { callerOf } from './case-routes.ts';
import { tenantCode } from './schemas.ts';

const MAX_BYTES = 10 * 1024 * 1024;

export function attachmentRoutes(ports: {
  readonly attachments: AttachmentStore;
  readonly add: (tenant: string, bytes: Uint8Array, at: number) => Promise<StoredPhoto>;
  readonly tenants: Tenants;
  readonly store: CaseStore;
  readonly officers: Officers;
  now(): number;
}): Route[] {
  const { attachments, add, tenants, store, officers, now } = ports;
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/attachments',
      summary: 'Upload a photo, to be named when a case is filed or acted on',
      description:
        'JPEG, PNG or WebP, at most 10 MB. It is turned upright, made smaller, and rid of all metadata: where and with what it was taken is kept nowhere. What no case takes within a day is removed.',
      query: z.object({ tenant: tenantCode.default('18') }),
      body: { kind: 'bytes', mediaTypes: ['image/jpeg', 'image/png', 'image/webp'], maxBytes: MAX_BYTES },
      replies: { 201: z.object({ id: z.string(), sha256: z.string(), bytes: z.int() }) },
      async handler({ query, body }) {
        const tenant = await tenants.find(query.tenant);
        // The service's own time, also in a simulation: what nobody takes is removed by it.
        return { status: 201, body: await add(tenant.id, body, now()) };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/attachments/{id}',
      summary: 'A photo of a case',
      params: z.object({ id: z.uuid() }),
      replies: { 200: { description: 'The photo', mediaType: 'image/jpeg' } },
      async handler(context) {
        const found = await attachments.read(context.params.id);
        if (found?.caseId == null)
          throw new AppError('not_found', 'no_such_attachment', context.params.id, { params: { id: context.params.id } });
        await actorOf(officers, await readCase(store, found.caseId), callerOf(context));
        const headers = {
          'content-type': found.mediaType,
          'content-length': String(found.content.length),
          'cache-control': 'private, max-age=3600',
        };
        return { status: 200, headers, stream: Readable.from([Buffer.from(found.content)]) };
      },
    }),
  ];
}
