import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startChild, whenReady } from '../child.ts';
import type { EngineStart, RunningEngine } from '../engine.ts';
import { freePort } from '../free-port.ts';
import { REPOSITORY } from '../paths.ts';
import { kafkaJars } from './jars.ts';
import { kafkaReady } from './ready.ts';
import { serverProperties } from './server-properties.ts';

/** 512 MB of heap: 350 MB resident after a load, and a first start in 3 s (measured on two cores, Java 17). */
const HEAP = ['-Xms128m', '-Xmx512m'];
const START_TIMEOUT_MS = 90_000;
const STOP_GRACE_MS = 8_000;

/** The real broker from Maven's jars. The data folder is formatted once and kept. */
export async function startKafka(options: EngineStart): Promise<RunningEngine> {
  const jars = await kafkaJars(options.onProgress);
  mkdirSync(options.dataDir, { recursive: true });
  const java = (main: string, ...args: string[]) => [...HEAP, ...JVM_FLAGS, '-cp', join(jars.folder, '*'), main, ...args];
  const logDir = join(options.dataDir, 'log');
  if (!existsSync(logDir)) await format(options.dataDir, logDir, java);

  const config = join(options.dataDir, 'server.properties');
  // Written at every start: ports may differ from the last one, the controller's is any free one.
  writeFileSync(config, serverProperties(logDir, { broker: options.port, controller: await freePort() }));
  const child = await startChild({
    name: 'Kafka',
    command: 'java',
    args: java('kafka.Kafka', config),
    env: process.env,
    logFile: options.logFile,
  }).catch(noJava);
  options.onChild('kafka', child.pid);
  const url = `127.0.0.1:${options.port}`;
  await whenReady(child, kafkaReady(url), START_TIMEOUT_MS);
  return {
    name: 'kafka',
    title: `Kafka ${jars.version}`,
    url,
    exited: child.exited,
    kill: (signal) => child.kill(signal),
    stop: () => child.stop(STOP_GRACE_MS),
  };
}

const JVM_FLAGS = [
  '-XX:+ExitOnOutOfMemoryError',
  '-Djava.awt.headless=true',
  '-Dlog4j2.disableJmx=true',
  `-Dlog4j2.configurationFile=${join(REPOSITORY, 'infra/kafka/log4j2.properties')}`,
];

async function format(dataDir: string, logDir: string, java: (main: string, ...args: string[]) => string[]): Promise<void> {
  // Formatted beside and renamed: a kill -9 in the middle leaves no folder that looks formatted and is not.
  const partial = `${logDir}.new`;
  rmSync(partial, { recursive: true, force: true });
  const config = join(dataDir, 'format.properties');
  writeFileSync(config, serverProperties(partial, { broker: 9092, controller: 9093 }));
  // In hexadecimal: one base64 text in 64 begins with a hyphen, and the tool takes that for an option.
  const clusterId = randomBytes(11).toString('hex');
  await promisify(execFile)('java', java('kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', config)).catch(noJava);
  renameSync(partial, logDir);
  rmSync(config);
}

function noJava(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ENOENT') throw error;
  throw new Error('Java 17 or newer is missing: install a JRE (Debian, Ubuntu: openjdk-17-jre-headless), or set KAFKA_BROKERS.', {
    cause: error,
  });
}
