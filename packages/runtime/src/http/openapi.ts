import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import type { ReplySpec, Route } from './route.ts';

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
  for (const route of app.routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: app.title, version: app.version },
    // Relative to the document itself, so that "try it" works behind the gateway's prefix too.
    servers: [{ url: '.' }],
    paths,
  });
}

function operation(route: Route): ZodOpenApiOperationObject {
  const bodyTypes = route.body?.kind === 'json-or-ndjson' ? ['application/json', 'application/x-ndjson'] : ['application/json'];
  return {
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
            content: Object.fromEntries(bodyTypes.map((type) => [type, { schema: route.body?.schema }])),
          },
        }),
    responses: responses(route),
  } as ZodOpenApiOperationObject;
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
