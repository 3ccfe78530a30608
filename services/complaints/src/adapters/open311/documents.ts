/** Replies of GeoReport v2 in both its forms. https://wiki.open311.org/GeoReport_v2 */
import { type AppError, type Language, messageText } from '@pantau/contracts';
import { XMLBuilder } from 'fast-xml-parser';

export type Format = 'json' | 'xml';

/** How a list is called in XML, and each of its items. */
export interface Names {
  readonly list: string;
  readonly item: string;
}

const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};
const builder = new XMLBuilder({ format: true, suppressEmptyNode: false });
/** What XML 1.0 has no way to say. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A list: an array in JSON; in XML a wrapper of items, where lists inside them are wrapped again by `inner`. */
export function listDocument(
  format: Format,
  names: Names,
  items: readonly object[],
  inner: Readonly<Record<string, string>> = {},
) {
  const text =
    format === 'json'
      ? JSON.stringify(items)
      : xml({ [names.list]: items.length === 0 ? '' : { [names.item]: items.map((item) => wrapped(item, inner)) } });
  return { status: 200, text, headers: { 'content-type': CONTENT_TYPES[format], vary: 'accept-language' } };
}

/** One thing: itself in JSON, the root in XML. */
export function oneDocument(format: Format, root: string, item: object, inner: Readonly<Record<string, string>> = {}) {
  const text = format === 'json' ? JSON.stringify(item) : xml({ [root]: wrapped(item, inner) });
  return { status: 200, text, headers: { 'content-type': CONTENT_TYPES[format], vary: 'accept-language' } };
}

/** What is wrong with a request is 400 there, in a list of its own form. */
export function errorDocument(
  format: Format,
): (error: AppError, language: Language) => { text: string; contentType: string; status: number } {
  return (error, language) => {
    const status = error.http === 422 ? 400 : error.http;
    const problems = error.problems.map(
      ({ pointer, code, params }) => `${pointer.split('/').at(-1)}: ${messageText(code, language, params)}`,
    );
    const description = [messageText(error.code, language, { reference: '-', ...error.params }), ...problems].join(' ');
    const errors = [{ code: status, description }];
    const text = format === 'json' ? JSON.stringify(errors) : xml({ errors: { error: errors } });
    return { text, contentType: CONTENT_TYPES[format], status };
  };
}

function xml(document: object): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(clean(document))}`;
}

/** Arrays inside an item become an element of their own name around one element each; null is an empty element. */
function wrapped(item: object, inner: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value !== null && typeof value === 'object' ? wrapped(value, inner) : value];
      const each = value.map((one) => (one !== null && typeof one === 'object' ? wrapped(one, inner) : one));
      return [name, each.length === 0 ? '' : { [inner[name] ?? name.replace(/s$/, '')]: each }];
    }),
  );
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(NOT_XML, '');
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(clean);
  return typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, clean(each)])) : value;
}
