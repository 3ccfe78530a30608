import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

export type FileKind = 'instrument' | 'overlay' | 'checklist' | 'measures' | 'calendar' | 'complaint-policy';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validators = new Map(
  (['instrument', 'overlay', 'checklist', 'measures', 'calendar', 'complaint-policy'] as const).map((kind) => [
    kind,
    ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, `../schema/${kind}.schema.json`), 'utf8'))),
  ]),
);

/**
 * A file of the rulebook. Throws an Error that names the file and, for everything that does not fit the schema of its kind
 * (schema/), the place as a JSON pointer and the reason: a file that is not understood must not be built in.
 */
export function readFile(kind: FileKind, path: string): unknown {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path}: not JSON`, { cause });
  }
  const problems = schemaProblems(kind, data);
  if (problems.length > 0) throw new Error(`${path} does not fit schema/${kind}.schema.json:\n  ${problems.join('\n  ')}`);
  return data;
}

/** What does not fit, each as "pointer: reason". */
export function schemaProblems(kind: FileKind, data: unknown): readonly string[] {
  const validate = validators.get(kind);
  if (validate === undefined || validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` (${String(params.additionalProperty)})` : '';
    return `${instancePath || '/'}: ${message ?? 'does not fit'}${extra}`;
  });
}
