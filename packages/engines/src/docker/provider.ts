/** Engines as containers by testcontainers, chosen by ENGINES=docker. Not run here: this was written on a machine without a Docker engine. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { GenericContainer, getContainerRuntimeClient, type StartedTestContainer } from 'testcontainers';
import type { EngineName, EngineStart, RunningEngine } from '../engine.ts';
import { kafkaReady } from '../kafka/ready.ts';
import { postgresReady } from '../postgres/databases.ts';
import { type ContainerPlan, containerPlan } from './images.ts';

const START_TIMEOUT_MS = 120_000;
const STOP_GRACE_MS = 8_000;

/** A container that a kill -9 of this process leaves behind is removed by testcontainers' reaper; its volume stays. */
export async function startContainer(name: EngineName, options: EngineStart): Promise<RunningEngine> {
  const plan = containerPlan(name, options);
  options.onProgress(`${name}: ${plan.image}`);
  await getContainerRuntimeClient().catch((cause) => {
    throw new Error('ENGINES=docker: no Docker engine answers on this machine; `docker info` tells why.', { cause });
  });
  mkdirSync(dirname(options.logFile), { recursive: true });
  const container = await new LoopbackContainer(plan.image)
    .withEnvironment({ ...plan.environment })
    .withCommand([...plan.command])
    .withExposedPorts({ container: plan.port, host: options.port })
    .withBindMounts([{ source: plan.volume, target: plan.dataPath }])
    .withLogConsumer((stream) => stream.pipe(createWriteStream(options.logFile)))
    .withStartupTimeout(START_TIMEOUT_MS)
    .start();
  await READY[name](plan).catch(async (error) => {
    await container.stop();
    throw error;
  });
  return running(name, plan, container);
}

/** Published on 127.0.0.1 alone; testcontainers itself publishes on every address of the machine. */
class LoopbackContainer extends GenericContainer {
  protected override async beforeContainerCreated(): Promise<void> {
    const published: unknown = this.hostConfig.PortBindings;
    for (const bindings of Object.values(Object(published))) {
      if (Array.isArray(bindings)) for (const binding of bindings) Object.assign(binding, { HostIp: '127.0.0.1' });
    }
  }
}

/** Ready is when it works, not when a port is open: the same questions as without containers. */
const READY: Readonly<Record<EngineName, (plan: ContainerPlan) => Promise<unknown>>> = {
  kafka: ({ url }) => kafkaReady(url),
  clickhouse: ({ url }) => answers(`${url}/ping`),
  postgres: ({ url }) => postgresReady(url),
};

async function answers(url: string): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    const ok = await fetch(url).then(
      (reply) => reply.ok,
      () => false,
    );
    if (ok) return;
    if (Date.now() > until) throw new Error(`${url} does not answer.`);
    await delay(100);
  }
}

async function running(name: EngineName, plan: ContainerPlan, container: StartedTestContainer): Promise<RunningEngine> {
  const { container: runtime } = await getContainerRuntimeClient();
  const handle = runtime.getById(container.getId());
  const exited = handle.wait().then(
    ({ StatusCode }: { StatusCode: number }) => `exit code ${StatusCode}`,
    () => 'removed',
  );
  return {
    name,
    title: plan.image,
    url: plan.url,
    exited,
    async kill(signal) {
      await handle.kill({ signal });
      await exited;
      await container.stop();
    },
    async stop() {
      await container.stop({ timeout: STOP_GRACE_MS });
    },
  };
}
