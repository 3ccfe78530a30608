import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { KafkaConfig } from '../config.ts';

/** A wire between a client and the broker that a test can cut, or make deaf in one direction. */
export interface Wire {
  /** For `KafkaConfig.connect`. */
  readonly connect: NonNullable<KafkaConfig['connect']>;
  /** Ends every connection and lets none through. */
  cut(): void;
  /** Requests arrive and are carried out; their answers are lost. */
  loseAnswers(): void;
  /** As new. Connections on which answers were lost are ended, because their client would wait for them for ever. */
  mend(): void;
  stop(): Promise<void>;
}

export async function startWire(broker: string): Promise<Wire> {
  const [host = '', port] = broker.split(':');
  const sockets = new Set<Socket>();
  let state: 'whole' | 'cut' | 'deaf' = 'whole';

  const server = createServer((client) => {
    if (state === 'cut') {
      client.destroy();
      return;
    }
    const upstream = connect(Number(port), host);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    client.on('data', (bytes) => upstream.write(bytes));
    upstream.on('data', (bytes) => {
      if (state === 'whole') client.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address of this kind.
  const relay = (server.address() as AddressInfo).port;
  const end = () => {
    for (const socket of sockets) socket.destroy();
  };

  return {
    connect: (_host, _port, onConnect) => connect(relay, '127.0.0.1', onConnect),
    cut() {
      state = 'cut';
      end();
    },
    loseAnswers() {
      state = 'deaf';
    },
    mend() {
      if (state === 'deaf') end();
      state = 'whole';
    },
    async stop() {
      end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
