/** All public cases of a channel as one file: the columns of Open311's GeoReport Bulk. https://www.open311.org/GeoReport/bulk */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { region } from '@pantau/rulebook';
import { defineRoute, type Route } from '@pantau/runtime';
import { stringify } from 'csv-stringify';
import { z } from 'zod';
import { type Case, isClosed } from '../../domain/case.ts';
import { snapToGrid } from '../../domain/place.ts';
import type { CaseStore } from '../../ports.ts';
import type { Tenants } from '../../usecases/tenants.ts';
import { agency, stateText, zoned } from '../open311/service-requests.ts';
import { tenantCode } from './schemas.ts';

const COLUMNS = [
  ...[
    'service_request_id',
    'requested_datetime',
    'updated_datetime',
    'closed_date',
    'status_description',
    'status_notes',
    'source',
  ],
  ...['service_name', 'service_subtype', 'description', 'agency_responsible', 'address', 'lat', 'long'],
];
const PAGE = 500;
const moment = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

export function openDataRoute({ store, tenants }: { readonly store: CaseStore; readonly tenants: Tenants }): Route {
  return defineRoute({
    method: 'GET',
    path: '/v1/open-data/cases.csv',
    summary: 'All public cases of a channel as CSV',
    description:
      'Streamed, the newest first. Confidential cases are there without their text and place; points lie on a grid of 500 m; of a simulation the source says so.',
    query: z.object({ tenant: tenantCode.default('18'), from: moment.optional(), before: moment.optional() }),
    replies: { 200: { description: 'RFC 4180, UTF-8', mediaType: 'text/csv' } },
    async handler({ query: { tenant: id, from, before }, language, signal }) {
      const tenant = await tenants.find(id);
      const span = { ...(from === undefined ? {} : { from }), ...(before === undefined ? {} : { before }) };
      async function* rows() {
        let after: { at: number; id: string } | undefined;
        for (;;) {
          const page = await store.list({
            tenant: tenant.id,
            ...span,
            order: 'newest',
            limit: PAGE,
            ...(after === undefined ? {} : { after }),
          });
          for (const each of page) yield rowOf(each);
          const last = page.at(-1);
          if (last === undefined || page.length < PAGE || signal.aborted) return;
          after = { at: last.receivedAt, id: last.id };
        }
      }
      const rowOf = (each: Case) => {
        const { policy } = tenants.rulesOf(each);
        const time = (ms: number | null) => (ms === null ? '' : zoned(ms, policy.institution));
        const point =
          each.place?.lat == null || each.place.lon === null || each.confidential
            ? null
            : snapToGrid(each.place.lat, each.place.lon);
        return [
          ...[
            each.id,
            time(each.receivedAt),
            time(each.updatedAt),
            time(each.closedAt),
            isClosed(each.state) ? 'closed' : 'open',
          ],
          ...[stateText(each.state, language), each.simulated ? `${each.channel} (simulasi)` : each.channel],
          ...[policy.categories.find(({ code }) => code === each.category)?.name[language] ?? each.category, each.class],
          ...[each.confidential ? '' : each.description, agency(each, policy) ?? ''],
          ...[
            each.confidential || each.place === null ? '' : (region(each.place.regency)?.name ?? ''),
            point?.lat ?? '',
            point?.lon ?? '',
          ],
        ];
      };
      // A cell that begins like a formula is one to a spreadsheet, and anybody may have written it.
      const csv = stringify({ header: true, columns: COLUMNS, escape_formulas: true, record_delimiter: '\r\n' });
      pipeline(Readable.from(rows()), csv).catch((error) => csv.destroy(error));
      const headers = {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="aduan-${tenant.id}.csv"`,
      };
      return { status: 200, stream: csv, headers };
    },
  });
}
