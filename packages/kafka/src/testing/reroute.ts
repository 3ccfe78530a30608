/**
 * Preloaded into a process under test (`node --import`): connections to the broker go through a wire instead. The broker
 * tells every client its own address, so a wire in KAFKA_BROKERS alone would carry the first connection and no other.
 */
import net from 'node:net';

// biome-ignore lint/style/noProcessEnv: it runs before any config of the process is read.
const [from = '', to = ''] = (process.env.PANTAU_TEST_REROUTE ?? '').split('=');
const [host = '', port = ''] = to.split(':');
const original = net.connect;

// kafkajs looks `connect` up on the module at each call, with options and a listener; everybody else's calls pass.
net.connect = ((...args: unknown[]) => {
  const [options, listener] = args as [{ host?: string; port?: number }, (() => void) | undefined];
  if (`${options?.host}:${options?.port}` !== from) return Reflect.apply(original, net, args);
  return original({ ...options, host, port: Number(port) }, listener);
}) as typeof net.connect;
