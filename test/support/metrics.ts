/** Metrics as they are documented, and as a service says them. */

export interface Metric {
  readonly type: string;
  /** Sorted; undefined where there is no sample yet. */
  readonly labels: readonly string[] | undefined;
}

/** The rows of the table in docs/observability.md that speak of this service, or of any when none is named. */
export function documentedMetrics(page: string, service?: string): Map<string, Metric> {
  const rows = page.matchAll(/^\| `(pantau_\w+)` *\| (\w+) *\| ([^|]*)\| ([^|]+)\|/gm);
  const found = [...rows].filter(([, , , , services = '']) => {
    return service === undefined || services.trim() === 'all' || services.split(',').some((each) => each.trim() === service);
  });
  return new Map(found.map(([, name = '', type = '', labels = '']) => [name, { type, labels: listOf(labels) }]));
}

/** Own metrics in Prometheus' text format; those of the process and of Node come with the library. */
export function exposedMetrics(text: string): Map<string, Metric> {
  const types = [...text.matchAll(/^# TYPE (pantau_\w+) (\w+)$/gm)];
  return new Map(types.map(([, name = '', type = '']) => [name, { type, labels: labelsOf(text, name) }]));
}

function labelsOf(text: string, name: string): string[] | undefined {
  const sample = new RegExp(`^${name}(?:_count)?\\{(.*)\\} `, 'm').exec(text)?.[1];
  if (sample === undefined) return undefined;
  const names = [...sample.matchAll(/(\w+)="(?:[^"\\]|\\.)*"/g)].map(([, label = '']) => label);
  return names.filter((label) => label !== 'service').sort();
}

function listOf(cell: string): string[] {
  return cell
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .sort();
}
