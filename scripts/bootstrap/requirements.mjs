/** What this machine must have. Plain JavaScript without dependencies: it runs before anything is installed, on Node 20. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const NODE = 20;
const JAVA = 17;

/**
 * One sentence for each missing thing, in Indonesian and English; empty when nothing is missing.
 * @param {{ nodeVersion: string, kafkaFromElsewhere: boolean, kafkaCached: boolean, java: string | undefined, maven: boolean }} found
 * @returns {string[]}
 */
export function missingThings(found) {
  const missing = [];
  if (majorOf(found.nodeVersion) < NODE) {
    missing.push(
      `Node ${NODE} atau lebih baru diperlukan (terpasang: ${found.nodeVersion}); pasang dari https://nodejs.org.` +
        ` / Node ${NODE} or newer is needed (installed: ${found.nodeVersion}); get it from https://nodejs.org.`,
    );
  }
  if (found.kafkaFromElsewhere) return missing;
  if (majorOf(found.java ?? '0') < JAVA) {
    const has = found.java ?? '-';
    missing.push(
      `Java ${JAVA} atau lebih baru diperlukan untuk Kafka (terpasang: ${has}); Debian/Ubuntu: apt-get install openjdk-17-jre-headless, atau isi KAFKA_BROKERS.` +
        ` / Java ${JAVA} or newer is needed for Kafka (installed: ${has}); Debian/Ubuntu: apt-get install openjdk-17-jre-headless, or set KAFKA_BROKERS.`,
    );
  }
  if (!found.maven && !found.kafkaCached) {
    missing.push(
      'Maven (mvn) diperlukan sekali untuk mengunduh Kafka; Debian/Ubuntu: apt-get install maven, atau isi KAFKA_BROKERS.' +
        ' / Maven (mvn) is needed once to fetch Kafka; Debian/Ubuntu: apt-get install maven, or set KAFKA_BROKERS.',
    );
  }
  return missing;
}

/**
 * @param {string} root the repository
 * @param {NodeJS.ProcessEnv} env
 */
export function lookAround(root, env) {
  const cache = join(root, '.pantau/cache');
  return {
    nodeVersion: process.versions.node,
    kafkaFromElsewhere: kafkaFromElsewhere(env),
    kafkaCached: existsSync(cache) && readdirSync(cache).some((name) => /^kafka-[0-9a-f]+$/.test(name)),
    java: javaVersion(),
    maven: answers('mvn', '-v'),
  };
}

/**
 * Somebody else runs it, or a container does.
 * @param {NodeJS.ProcessEnv} env
 */
export function kafkaFromElsewhere(env) {
  return Boolean(env.KAFKA_BROKERS) || env.ENGINES === 'docker';
}

/**
 * 17 of "17.0.15", 8 of "1.8.0_402".
 * @param {string} version
 */
export function majorOf(version) {
  const [first, second] = version.split('.');
  return Number(first === '1' ? second : first) || 0;
}

/** @returns {string | undefined} */
function javaVersion() {
  // Since Java 9 --version writes to stdout, e.g. "openjdk 17.0.15 2025-04-15"; Java 8 does not know it and fails.
  try {
    const said = execFileSync('java', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return /\d+(\.\d+)*/.exec(said)?.[0];
  } catch {
    return undefined;
  }
}

/**
 * @param {string} command
 * @param {string} argument
 */
function answers(command, argument) {
  try {
    execFileSync(command, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
