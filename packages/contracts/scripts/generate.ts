/**
 * Turns the hand-written .proto files into static codecs (src/gen/pantau.js) and their types (src/gen/pantau.d.ts).
 * Static code, because it decodes without reflection and without `new Function`.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const here = import.meta.dirname;
const protoRoot = join(here, '../../../proto');
const out = join(here, '../src/gen');
const bin = join(dirname(createRequire(import.meta.url).resolve('protobufjs-cli/package.json')), 'bin');
const protos = globSync('pantau/**/*.proto', { cwd: protoRoot }).sort();

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const run = (tool: string, args: string[]) =>
  execFileSync(process.execPath, [join(bin, tool), ...args], { cwd: protoRoot, stdio: 'inherit' });

run('pbjs', [
  ...['-t', 'static-module', '-w', 'es6', '-p', '.', '--no-service', '--no-delimited'],
  ...['--no-convert', '--no-verify', '--force-message', '-o', join(out, 'pantau.js'), ...protos],
]);
// What gRPC reflection tells of the services: JSON, so that a running service needs no .proto file.
run('pbjs', ['-t', 'json', '--keep-case', '-p', '.', '-o', join(out, 'descriptor.json'), ...protos]);
run('pbts', ['-o', join(out, 'pantau.d.ts'), join(out, 'pantau.js')]);
