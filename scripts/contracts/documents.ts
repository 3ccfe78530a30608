/** The documents under docs/ that the code itself writes: what each holds is made here, without an engine or a socket. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncApiDocument, CATALOGUE, TOPICS } from '@pantau/contracts';
import { REPOSITORY } from '@pantau/engines';
import { openApiDocument, type Route, systemClock } from '@pantau/runtime';
import { createComplaints } from '../../services/complaints/src/app.ts';
import { createIngestion } from '../../services/ingestion/src/app.ts';
import { createReporting } from '../../services/reporting/src/app.ts';
import { createScoring } from '../../services/scoring/src/app.ts';

export interface PublishedDocument {
  readonly kind: 'asyncapi' | 'openapi';
  /** Below the repository. */
  readonly file: string;
  readonly content: object;
}

export function publishedDocuments(): readonly PublishedDocument[] {
  const clock = systemClock;
  const openapi = (service: string, version: string, routes: readonly Route[]): PublishedDocument => ({
    kind: 'openapi',
    file: `docs/openapi/${service}.json`,
    content: openApiDocument({ title: `Pantau ${service}`, version, routes }),
  });
  return [
    {
      kind: 'asyncapi',
      file: 'docs/asyncapi.json',
      content: asyncApiDocument({ version: '1', topics: TOPICS, events: CATALOGUE, protos: protos() }),
    },
    openapi('ingestion', '1', createIngestion({ publisher: unused(), clock }).routes),
    openapi('scoring', '1', createScoring({ store: unused(), publisher: unused(), clock, log: unused() }).routes),
    openapi('complaints', '1', createComplaints(unused()).routes),
    openapi('reporting', '0.1.0', createReporting(unused()).routes),
  ];
}

function protos() {
  const root = join(REPOSITORY, 'proto');
  const paths = globSync('pantau/**/*.proto', { cwd: root }).sort();
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** A port that a document never calls: wiring may take it apart, calling anything of it is an error. */
function unused<T>(): T {
  const port: unknown = new Proxy(
    () => {
      throw new Error('A document was made from a port that it called.');
    },
    { get: () => port },
  );
  // Whatever T is, nothing of it is called.
  return port as T;
}
