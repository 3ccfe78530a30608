import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CACHE, REPOSITORY } from '../paths.ts';

export interface KafkaJars {
  readonly folder: string;
  /** As the jar is named: "4.3.0". */
  readonly version: string;
}

/**
 * The broker's jars (46 files, 44 MB). Fetched once by Maven and kept under the hash of the pom, so that a second start
 * asks nobody anything.
 */
export async function kafkaJars(onProgress: (line: string) => void): Promise<KafkaJars> {
  const pom = join(REPOSITORY, 'infra/kafka/pom.xml');
  const hash = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 16);
  const folder = join(CACHE, `kafka-${hash}`);
  if (!existsSync(folder)) {
    onProgress('Mengunduh Apache Kafka dengan Maven (44 MB, sekali saja) / fetching Apache Kafka with Maven (44 MB, once)');
    await fetchJars(pom, folder);
  }
  const server = readdirSync(folder).find((file) => file.startsWith('kafka-server-') && !file.startsWith('kafka-server-common'));
  if (!server) throw new Error(`${folder} holds no kafka-server jar. Remove that folder and start again.`);
  return { folder, version: server.slice('kafka-server-'.length, -'.jar'.length) };
}

async function fetchJars(pom: string, folder: string): Promise<void> {
  // Into a folder of its own, renamed when complete: a broken download must not look like a finished one.
  const partial = `${folder}.${randomUUID()}`;
  mkdirSync(partial, { recursive: true });
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${partial}`, '-DincludeScope=runtime'];
  try {
    await promisify(execFile)('mvn', ['-q', '-B', '-f', pom, ...goal], { maxBuffer: 16 << 20 });
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Two runs at once: the other one has finished first, and its folder is as good.
    if (existsSync(folder)) return;
    throw new Error(`Maven could not fetch Apache Kafka (is "mvn" installed, is the network reachable?): ${said(error)}`, {
      cause: error,
    });
  }
}

/** Maven prints its errors to stdout; the first one names the artifact that could not be had. */
function said(error: unknown): string {
  const output = typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : '';
  return output.split('\n').find((line) => line.includes('ERROR')) ?? String(error);
}
