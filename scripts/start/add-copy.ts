/** `npm start -- --add scoring`: one more copy beside a stack that another window runs, until Ctrl-C. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type EngineUrls, freePort, type ServiceName, type Stack, startStack } from '@pantau/engines';
import { screen } from './screen.ts';
import { serviceEnvironment } from './service-environment.ts';

/** Left by `npm start` for the copies that are added later. A URL may hold a password: for its owner's eyes only. */
export function writeEngineUrls(file: string, { kafkaBrokers, clickhouseUrl, databaseUrl }: EngineUrls): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ kafkaBrokers, clickhouseUrl, databaseUrl })}\n`, { mode: 0o600 });
}

export interface Running {
  readonly urlsFile: string;
  /** Where its gateway looks for copies. */
  readonly copiesDir: string;
  readonly logDir: string;
  /** Those of the stack that runs. */
  readonly masterKeys: string;
}

/** Resolves when the copy is ready. It is stopped as any stack is. */
export async function addCopy(service: ServiceName, running: Running): Promise<Stack> {
  const { urlsFile, copiesDir, logDir, masterKeys } = running;
  const port = await freePort();
  const stack = await startStack({
    // Written above, by the same build or an older one: a URL that is missing is a copy that does not start.
    engines: JSON.parse(readFileSync(urlsFile, 'utf8')) as EngineUrls,
    logDir: `${logDir}/added-${service}-${port}`,
    services: [service],
    copiesDir,
    masterKeys,
    env: serviceEnvironment(process.env),
    ports: { [service]: port, [`${service}_grpc`]: await freePort() },
    onEnded: (name, how) => {
      screen.problem('start_added_ended', { name, how, log: stack.logFile(name) });
      process.exit(1);
    },
  });
  screen.say('start_added', { name: service, url: stack.url(service) });
  return stack;
}
