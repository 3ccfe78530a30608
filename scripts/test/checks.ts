/** The parts of `npm test` that are not tests: each counts as one. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY } from '@pantau/engines';

export interface Check {
  readonly name: string;
  readonly args: readonly string[];
}

const bin = (path: string) => join(REPOSITORY, 'node_modules', path);

/** Generated code first: types and tests need it. */
export const CHECKS: readonly Check[] = [
  { name: 'generate, build', args: [bin('turbo/bin/turbo'), 'run', 'generate', 'build', ...quiet()] },
  {
    name: 'lint, format',
    args: [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--reporter=summary', '--diagnostic-level=error', '.'],
  },
  { name: 'contracts: buf lint', args: [bin('@bufbuild/buf/bin/buf'), 'lint', 'proto'] },
  {
    name: 'contracts: buf breaking',
    args: [bin('@bufbuild/buf/bin/buf'), 'breaking', 'proto', '--against', 'packages/contracts/baseline'],
  },
  {
    name: 'contracts: AsyncAPI, OpenAPI',
    args: ['--disable-warning=ExperimentalWarning', 'scripts/contracts/main.ts', '--check'],
  },
  {
    name: 'containers: docker-compose.yml',
    args: [
      bin('dclint/bin/dclint.cjs'),
      '-c',
      'infra/docker/dclint.json',
      '--max-warnings',
      '0',
      'docker-compose.yml',
      'infra/observability/compose.yml',
    ],
  },
  { name: 'types: packages, services', args: [bin('turbo/bin/turbo'), 'run', 'typecheck', ...quiet()] },
  { name: 'types: test', args: [bin('typescript/bin/tsc'), '-p', 'test/tsconfig.json'] },
  { name: 'types: scripts', args: [bin('typescript/bin/tsc'), '-p', 'scripts/tsconfig.json'] },
];

/** Runs it under this Node and shows what it said only when it failed. */
export async function passes(check: Check): Promise<boolean> {
  const began = performance.now();
  const child = spawn(process.execPath, check.args, { cwd: REPOSITORY, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
  if (!ok) console.log(said);
  console.log(`${ok ? '✔' : '✖'} ${check.name}  ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return ok;
}

function quiet(): string[] {
  return ['--output-logs=errors-only', '--continue=always'];
}
