import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import type { BodySpec, ReplySpec, Route } from './route.ts';

const problem = z
  .object({
    type: z.string(),
    title: z.string().meta({ description: 'A sentence for people, in the language of Accept-Language (id, en)' }),
    status: z.number().int(),
    code: z.string().meta({ description: 'Stable, for programs' }),
    instance: z.string().optional().meta({ description: 'The id of the request; give it to the operators' }),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });

/** The OpenAPI 3.1 document of the routes, from the very schemas that parse their requests. */
export function openApiDocument(app: { readonly title: string; readonly version: string; readonly routes: readonly Route[] }) {
  const paths: ZodOpenApiPathsObject = {};
  const tags = new Set(app.routes.map(tagOf));
  for (const route of app.routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: app.title,
      version: app.version,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    tags: [...tags].map((name) => ({ name })),
    // Relative to the document itself, so that "try it" works behind the gateway's prefix too.
    servers: [{ url: '.' }],
    paths,
  });
}

const DESCRIPTION = [
  'Part of Pantau: how well public services in Indonesia perform.',
  'Names are camelCase; scores are strings with two decimals, or null where nobody published one; times are RFC 3339 in UTC.',
  'Errors are problem+json (RFC 9457) in the language of Accept-Language: id, en.',
].join(' ');

/** The noun of the path: "/v1/scorecards/{institution}" is about "scorecards". */
function tagOf({ path }: Route): string {
  return segmentsOf(path)[0] ?? '';
}

/** Generated clients name their functions by it: "getInstitutionsCodeTrend" of GET /v1/institutions/{code}/trend. */
function operationIdOf({ method, path }: Route): string {
  const words = segmentsOf(path).flatMap((segment) => segment.split(/\W+/).filter((word) => word !== ''));
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && !/^v\d+$/.test(segment));
}

function operation(route: Route): ZodOpenApiOperationObject {
  return {
    operationId: operationIdOf(route),
    tags: [tagOf(route)],
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    requestParams: {
      ...(route.params === undefined ? {} : { path: route.params }),
      ...(route.query === undefined ? {} : { query: route.query }),
    },
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: contentOf(route.body),
          },
        }),
    responses: responses(route),
  } as ZodOpenApiOperationObject;
}

function contentOf(body: BodySpec) {
  switch (body.kind) {
    case 'bytes':
      return Object.fromEntries(body.mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } as const }]));
    case 'form':
      return { 'application/x-www-form-urlencoded': { schema: body.schema } };
    case 'json-or-ndjson':
      return { 'application/json': { schema: body.schema }, 'application/x-ndjson': { schema: body.schema } };
    case 'json':
      return { 'application/json': { schema: body.schema } };
  }
}

function responses(route: Route): ZodOpenApiResponsesObject {
  const documented = Object.entries(route.replies).map(([status, spec]) => [status, response(Number(status), spec)]);
  const failure = { description: 'What went wrong', content: { 'application/problem+json': { schema: problem } } };
  return { ...Object.fromEntries(documented), default: failure };
}

function response(status: number, spec: ReplySpec) {
  const { description, schema, mediaType } =
    'description' in spec && !(spec instanceof z.ZodType)
      ? { mediaType: 'application/json', ...spec }
      : { description: status < 300 ? 'Done' : 'Not done', schema: spec, mediaType: 'application/json' };
  return schema === undefined ? { description } : { description, content: { [mediaType]: { schema } } };
}
