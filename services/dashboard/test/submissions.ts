import { eventually } from '@pantau/runtime/testing';

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Seven units of which only totals were printed: their mean is the 54.11 that was published. */
export const MIMIKA: readonly Unit[] = [
  total('dinkes', 'Dinas Kesehatan', '35.26'),
  total('disdik', 'Dinas Pendidikan', '35.51'),
  total('dinsos', 'Dinas Sosial', '35.75'),
  { ...total('puskesmas-a', 'Puskesmas Timika', '50.34'), kind: 'puskesmas' },
  { ...total('puskesmas-b', 'Puskesmas Timika Jaya', '60.30'), kind: 'puskesmas' },
  total('dpmptsp', 'DPMPTSP', '74.25'),
  total('disdukcapil', 'Disdukcapil', '87.34'),
];

/** One office by the four dimensions, the deepest level whose weights are known. */
export const BY_DIMENSION: readonly Unit[] = [
  { code: 'disdukcapil', name: 'Disdukcapil', kind: 'disdukcapil', values: { IN: '80', PR: '70', OU: '60', PG: '50' } },
];

function total(kind: string, name: string, score: string): Unit {
  return { code: kind, name, kind, values: { TOTAL: score } };
}

/** Sends units in, as a province does, and waits until the institution's score is made of them. */
export async function submit(url: string, institution: string, instrument: string, period: string, units: readonly Unit[]) {
  const body = units.map(({ values, ...unit }) => ({
    ...{ id: `${institution}-${unit.code}-${instrument}-${period}`, institution, unit, instrument, period, revision: 1 },
    values: Object.entries(values).map(([code, value]) => ({ code, value, basis: 'score' })),
    ...{ evidence: [], reason: 'first' },
  }));
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${url}/api/ingestion/v1/submissions`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${institution}: ${reply.status} ${await reply.text()}`);
  await eventually(
    async () => {
      const card = await (await fetch(`${url}/api/scoring/v1/scorecards/${institution}/${instrument}/${period}`)).json();
      const trend = await (await fetch(`${url}/api/reporting/v1/institutions/${institution}/trend?family=ORI`)).json();
      // The services' own tests hold their shapes; here it only matters whether all units are there yet.
      const { computed } = card as { computed?: { unitCount: number } | null };
      const { items = [] } = trend as { items?: { period: string }[] };
      return computed?.unitCount === units.length && items.some((item) => item.period === period);
    },
    { timeoutMs: 60_000 },
  );
}
