import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { KafkaConfig } from '../config.ts';

/** A wire between a client and the broker that a test can cut, or make deaf in one direction. */
export interface Wire {
  /** For `KafkaConfig.connect`. */
  readonly connect: NonNullable<KafkaConfig['connect']>;
  /** `host:port` of the near end, for other processes (see `reroute.ts`) and other protocols. */
  readonly address: string;
  /** Ends every connection and lets none through. */
  cut(): void;
  /** Requests arrive and are carried out; their answers are lost: all of them, or only those to Kafka producers. */
  loseAnswers(whose?: 'producers'): void;
  /** As new. Connections on which answers were lost are ended, because their client would wait for them for ever. */
  mend(): void;
  stop(): Promise<void>;
}

/** A wire to `host:port`, whatever is spoken there. */
export async function startWire(broker: string): Promise<Wire> {
  const [host = '', port] = broker.split(':');
  const sockets = new Set<Socket>();
  let state: 'whole' | 'cut' | 'deaf' | 'deaf producers' = 'whole';

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
    let produces = false;
    client.on('data', (bytes) => {
      produces ||= isProduce(bytes);
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (state === 'whole' || (state === 'deaf producers' && !produces)) client.write(bytes);
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
    address: `127.0.0.1:${relay}`,
    cut() {
      state = 'cut';
      end();
    },
    loseAnswers(whose) {
      state = whose === 'producers' ? 'deaf producers' : 'deaf';
    },
    mend() {
      if (state !== 'whole') end();
      state = 'whole';
    },
    async stop() {
      end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A Kafka request begins with its size (4 bytes), its API key (2; 0 is Produce) and a version; kafkajs writes one at a time. */
function isProduce(bytes: Buffer): boolean {
  return bytes.length >= 8 && bytes.readInt32BE(0) >= bytes.length - 4 && bytes.readInt16BE(4) === 0;
}
