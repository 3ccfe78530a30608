/** Requests to a service of Pantau, and its refusals in its own words. */
import type { Language } from '@pantau/contracts';
import { z } from 'zod';

export interface Asked {
  /** "http://127.0.0.1:8082" */
  readonly url: string;
  readonly language: Language;
  /** Who asks; believed only on the machine that the services run on. */
  readonly subject?: string;
}

/** The service answered that it will not; the texts are its own, in the language asked for. */
export class RefusedError extends Error {
  readonly status: number;
  readonly details: readonly string[];

  constructor(status: number, message: string, details: readonly string[]) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

export class UnreachableError extends Error {}

const problem = z.object({
  title: z.string(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).default([]),
});

/** GET, or POST where there is a body, unless `method` says otherwise. Nothing is tried again: a person watches. */
export async function ask({ url, language, subject }: Asked, path: string, body?: object, method?: 'PUT'): Promise<unknown> {
  const response = await fetch(`${url.replace(/\/$/, '')}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      'accept-language': language,
      ...(subject === undefined ? {} : { 'x-pantau-subject': subject }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    // fetch: no connection.
    throw error instanceof TypeError ? new UnreachableError(url) : error;
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text);
  const { title, errors } = readProblem(text) ?? { title: `${response.status} ${response.statusText}`, errors: [] };
  throw new RefusedError(
    response.status,
    title,
    errors.map(({ pointer, message }) => `${pointer}: ${message}`),
  );
}

function readProblem(text: string): z.output<typeof problem> | undefined {
  try {
    return problem.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
