/** GeoReport v2 as a client meets it: over HTTP, in both forms, with the errors of the standard. */
import { createHealth, createScope, httpServer } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { XMLParser } from 'fast-xml-parser';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, startHarness } from './harness.ts';

const scope = createScope();
const LISTS = ['service', 'request', 'attribute', 'value', 'error', 'note', 'clock', 'endpoint', 'format'];
const parser = new XMLParser({ isArray: (name) => LISTS.includes(name), parseTagValue: false });
let h: Harness;
let url: string;

beforeAll(async () => {
  h = await startHarness('2026-01-05T02:00:00Z');
  const app = {
    title: 'Test',
    version: '1',
    routes: h.complaints.routes,
    log: capturedLog().log,
    health: createHealth(),
    metrics: new Registry(),
  };
  url = `${(await scope.start(httpServer({ host: '127.0.0.1', port: 0 }, app))).url}/open311/v2`;
});
afterAll(async () => {
  await scope.stop();
  await h.stop();
});

const answer = async (response: Response) => {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails where it is not
  return { status: response.status, type, body: (type.includes('xml') ? parser.parse(text) : JSON.parse(text)) as any };
};
const get = async (path: string) => answer(await fetch(`${url}/${path}`));
const post = async (format: string, form: Record<string, string>, query = '') =>
  answer(await fetch(`${url}/requests.${format}${query}`, { method: 'POST', body: new URLSearchParams(form) }));
const POTHOLE = {
  service_code: 'jalan-rusak',
  lat: '-5.39',
  long: '105.26',
  description: 'Lubang di depan pasar. Hubungi 0812-3456-7890.',
  first_name: 'Budi',
  phone: '081234567890',
};

describe('what there is', () => {
  test('discovery, services and definitions say the same in XML and JSON', async () => {
    const [json, xml] = [await get('services.json?jurisdiction_id=18'), await get('services.xml?jurisdiction_id=18')];
    expect([json.type, xml.type]).toEqual(['application/json; charset=utf-8', 'text/xml; charset=utf-8']);
    const fields = ['service_code', 'service_name', 'description', 'metadata', 'type', 'keywords', 'group'];
    expect(Object.keys(json.body[0])).toEqual(fields);
    expect(xml.body.services.service).toEqual(
      json.body.map((each: object) => Object.fromEntries(Object.entries(each).map(([name, value]) => [name, String(value)]))),
    );
    expect(json.body.map((each: { service_code: string }) => each.service_code)).toContain('pungli');

    const definition = (await get('services/jalan-rusak.xml')).body.service_definition;
    expect(definition.attributes.attribute.map((each: { code: string }) => each.code)).toEqual(['anonim', 'rahasia']);
    expect(definition.attributes.attribute[0].values.value[0]).toEqual({ key: 'ya', name: 'Ya' });
    expect((await get('services/jalan-rusak.json')).body.attributes[0].values).toHaveLength(2);

    const discovery = (await get('discovery.xml')).body.discovery;
    expect(discovery.endpoints.endpoint[0]).toMatchObject({
      url: '/open311/v2',
      formats: { format: ['text/xml', 'application/json'] },
    });
  });
});

describe('a request', () => {
  test('is filed, found by number and token, listed, and followed until it is closed', async () => {
    const filed = await post('xml', { ...POTHOLE, jurisdiction_id: '18' });
    expect(filed.status).toBe(200);
    const [{ service_request_id: id, service_notice: notice }] = filed.body.service_requests.request;
    expect(notice).toMatch(new RegExp(`${id}, PIN \\d{8}`));

    const [shown] = (await get(`requests/${id}.json`)).body;
    expect(shown).toMatchObject({
      ...{ service_request_id: id, status: 'open', service_code: 'jalan-rusak', service_name: 'Jalan rusak' },
      requested_datetime: '2026-01-05T09:00:00+07:00',
      // The nearest of its terms: the operator's 24 hours.
      expected_datetime: '2026-01-06T09:00:00+07:00',
    });
    expect(shown.description).not.toContain('3456');
    expect(shown).not.toHaveProperty('extended_attributes');
    // On the grid, not where the reporter stood.
    expect([shown.lat, shown.long]).not.toEqual([-5.39, 105.26]);
    expect(Math.hypot(shown.lat + 5.39, shown.long - 105.26)).toBeLessThan(0.005);
    const xml = (await get(`requests/${id}.xml`)).body.service_requests.request[0];
    expect(Object.keys(xml)).toEqual(Object.keys(shown));
    expect((await get(`tokens/${id}.json`)).body).toEqual([{ service_request_id: id, token: id }]);

    const listed = (query: string) =>
      get(`requests.json?${query}`).then(({ body }) =>
        body.map((each: { service_request_id: string }) => each.service_request_id),
      );
    expect(await listed('service_code=jalan-rusak,pungli&status=open')).toContain(id);
    expect(await listed('status=closed')).not.toContain(id);
    expect(await listed('start_date=2026-01-06T00:00:00Z')).not.toContain(id);
    expect(await listed(`service_request_id=${id}`)).toEqual([id]);
    expect(await listed('page=2&page_size=1000')).toEqual([]);

    const person = { principal: { subject: 'op', roles: ['operator'], regions: 'all' as const } };
    await h.complaints.act(id, { action: 'arsipkan', reason: 'terlalu-umum' }, person);
    const [extended] = (await get(`requests/${id}.json?extensions=true`)).body;
    expect(extended).toMatchObject({ status: 'closed', extended_attributes: { state: 'diarsipkan' } });
    expect(extended.notes.map((each: { summary: string }) => each.summary)).toEqual(['ajukan', 'arsipkan']);
    expect((await get(`requests/${id}.xml?extensions=true`)).body.service_requests.request[0].notes.note).toHaveLength(2);
  });

  test('is taken with jurisdiction and key in the address, and with empty fields', async () => {
    const { status, body } = await post(
      'json',
      { ...POTHOLE, email: '', address_string: '', last_name: '' },
      '?jurisdiction_id=18&api_key=xyz',
    );
    expect([status, Object.keys(body[0])]).toEqual([200, ['service_request_id', 'service_notice', 'account_id']]);
  });

  test('that is confidential is shown to nobody', async () => {
    const [{ service_request_id: id }] = (await post('json', { ...POTHOLE, service_code: 'pungli' })).body;
    expect((await get(`requests/${id}.json`)).status).toBe(404);
    expect((await get(`tokens/${id}.json`)).status).toBe(404);
    expect(JSON.stringify((await get('requests.json')).body)).not.toContain(id);
  });
});

describe('errors', () => {
  test.each(['json', 'xml'])('are lists of code and description, 400 or 404, in %s', async (format) => {
    const errors = (body: { errors?: { error: object[] } }) =>
      (format === 'xml' ? body.errors?.error : body) as { code: unknown; description: string }[];
    const cases = [
      [await post(format, { ...POTHOLE, service_code: 'tidak-ada' }), 404],
      [await post(format, { ...POTHOLE, lat: '', long: '' }), 400],
      [await post(format, { ...POTHOLE, description: 'x'.repeat(4_001) }), 400],
      [await post(format, { ...POTHOLE, lat: '51.5', long: '0' }), 400],
      [await get(`services.${format}?jurisdiction_id=sim-tidak-ada`), 404],
      [await get(`services/tidak-ada.${format}`), 404],
      [await get(`requests/LPG-2026-999999.${format}`), 404],
      [await get(`requests.${format}?status=open&colour=red`), 400],
    ] as const;
    for (const [{ status, body, type }, expected] of cases) {
      expect(status).toBe(expected);
      expect(type).toContain(format);
      const [error] = errors(body);
      expect(String(error?.code)).toBe(String(expected));
      expect(error?.description.length).toBeGreaterThan(10);
    }
  });
});

test('the open data file has GeoReport Bulk’s columns, no formulas and no confidential text', async () => {
  await post('json', { ...POTHOLE, description: '=HYPERLINK("x")' });
  const text = await (await fetch(`${url.replace('/open311/v2', '')}/v1/open-data/cases.csv?tenant=18`)).text();
  const [head, ...rows] = text.trim().split('\r\n');
  expect(head).toBe(
    'service_request_id,requested_datetime,updated_datetime,closed_date,status_description,status_notes,source,service_name,service_subtype,description,agency_responsible,address,lat,long',
  );
  expect(rows.length).toBeGreaterThanOrEqual(4);
  expect(text).not.toContain(',=HYPERLINK');
  expect(rows.filter((row) => row.includes('Pungutan liar')).join()).not.toContain('Lubang');
});
