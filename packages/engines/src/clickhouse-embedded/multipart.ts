import { writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { receiveBody } from './body.ts';
import type { ExternalTable } from './connection.ts';
import { ClickHouseException } from './exception.ts';

/** Held in memory whole, several times over while it is read. */
const MAX_FORM_BYTES = 16 * 1024 ** 2;

export function isMultipart(request: IncomingMessage): boolean {
  return /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
}

/**
 * A form: its fields are parameters as those of the URL, its files are tables for the one statement. It is read into
 * memory, so it is for lists of keys and not for loads of rows.
 */
export async function receiveForm(
  request: IncomingMessage,
  search: URLSearchParams,
  options: { readonly maxBytes: number; readonly newPath: () => string },
): Promise<ExternalTable[]> {
  const chunks: Buffer[] = [];
  await receiveBody(request, { maxBytes: Math.min(options.maxBytes, MAX_FORM_BYTES), isInBlocks: false }, async (body) => {
    for await (const chunk of body) chunks.push(chunk);
  });
  const headers = { 'Content-Type': request.headers['content-type'] ?? '' };
  const form = await new Response(Buffer.concat(chunks), { headers }).formData().catch((error) => {
    throw new ClickHouseException(36, 'BAD_ARGUMENTS', `The form cannot be read: ${error.message}`);
  });
  const files: [string, File][] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') search.append(name, value);
    else files.push([name, value]);
  }
  const take = (name: string) => {
    const value = search.get(name) ?? undefined;
    search.delete(name);
    return value;
  };
  return Promise.all(
    files.map(async ([name, file]) => {
      const format = take(`${name}_format`) ?? 'TabSeparated';
      const types = take(`${name}_types`);
      const structure = take(`${name}_structure`) ?? columnsOf(types);
      if (!structure)
        throw new ClickHouseException(
          36,
          'BAD_ARGUMENTS',
          `Neither ${name}_structure nor ${name}_types tells the columns of ${name}`,
        );
      const path = options.newPath();
      await writeFile(path, file.stream(), { flag: 'wx' });
      return { name, path, format, structure };
    }),
  );
}

/** `UInt8,Array(String)`: the columns are called `_1`, `_2`. Commas inside brackets belong to a type. */
function columnsOf(types: string | undefined): string | undefined {
  let depth = 0;
  let column = 1;
  let structure = types ? '_1 ' : undefined;
  for (const sign of types ?? '') {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) {
      column += 1;
      structure += `, _${column} `;
    } else structure += sign;
  }
  return structure;
}
