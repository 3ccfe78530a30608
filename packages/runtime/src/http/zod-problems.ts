import type { Problem } from '@pantau/contracts';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** zod's issues as problems of the catalogue, each with a JSON Pointer below `prefix` into `input`. */
export function problemsOfZod(issues: readonly Issue[], input: unknown, prefix = ''): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, input, prefix));
}

/** RFC 6901. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function problemsOf(issue: Issue, input: unknown, prefix: string): Problem[] {
  const path = pathInto(input, issue.path);
  const pointer = prefix + jsonPointer(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointer + jsonPointer([key]), code: 'unknown_field', params: { field: key } }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // What the caller most likely meant is the alternative with the least wrong in it.
    const nearest = issue.errors.reduce((best, each) => (each.length < best.length ? each : best));
    return problemsOfZod(nearest, valueAt(input, path), pointer);
  }
  if (valueAt(input, path) === undefined) return [{ pointer, code: 'required' }];
  return [{ pointer, ...codeOf(issue) }];
}

function codeOf(issue: Issue): Omit<Problem, 'pointer'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: TYPE_CODES[issue.expected] ?? 'invalid_value' };
    case 'invalid_format':
      return { code: 'bad_format', params: { expected: FORMATS[issue.format] ?? issue.pattern ?? issue.format } };
    case 'invalid_value':
      return { code: 'not_one_of', params: { allowed: issue.values.map(String).join(', ') } };
    case 'too_small':
      if (issue.origin === 'string') return { code: 'too_short' };
      if (issue.origin === 'array') return { code: 'too_few', params: { min: String(issue.minimum) } };
      return { code: 'at_least', params: { min: String(issue.minimum) } };
    case 'too_big':
      if (issue.origin === 'string') return { code: 'too_long', params: { max: String(issue.maximum) } };
      if (issue.origin === 'array') return { code: 'too_many', params: { max: String(issue.maximum) } };
      return { code: 'at_most', params: { max: String(issue.maximum) } };
    case 'custom':
      // `refine(…, { params: { code: 'wrong_period' } })` names a sentence of the catalogue.
      return typeof issue.params?.code === 'string' ? { code: issue.params.code } : { code: 'invalid_value' };
    default:
      return { code: 'invalid_value' };
  }
}

const TYPE_CODES: Readonly<Record<string, string>> = {
  string: 'must_be_text',
  number: 'must_be_number',
  int: 'must_be_whole_number',
  boolean: 'must_be_boolean',
  array: 'must_be_list',
  object: 'must_be_object',
  record: 'must_be_object',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'YYYY-MM-DD',
  datetime: 'YYYY-MM-DDThh:mm:ssZ',
  email: 'nama@contoh.id',
  url: 'https://…',
  uuid: 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
};

/**
 * The part of the path that leads into what was sent. Behind a text it speaks of what a schema made of the text: of
 * "village" in `kind=village`, split at its commas, the caller sent `/kind`, not `/kind/0`.
 */
function pathInto(input: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] {
  const text = path.findIndex((_, index) => typeof valueAt(input, path.slice(0, index)) === 'string');
  return text === -1 ? path : path.slice(0, text);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const part of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
