import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** protobufjs' static codecs decode 64-bit integers to Long objects, which no `===` and no JSON expects. */
test('no contract has a 64-bit integer', () => {
  const root = join(import.meta.dirname, '../../../proto');
  const protos = globSync('pantau/**/*.proto', { cwd: root });
  expect(protos.length).toBeGreaterThan(0);
  for (const proto of protos) {
    const code = readFileSync(join(root, proto), 'utf8').replaceAll(/\/\/.*$/gm, '');
    expect(code, proto).not.toMatch(/\b(int64|uint64|sint64|fixed64|sfixed64)\b/);
  }
});
