import { Client, type ClientDuplexStream, credentials, Metadata, type ServiceError } from '@grpc/grpc-js';
import type { Codec } from '@pantau/contracts';

/** One connection to a gRPC server, for tests and benches: calls by path, codecs by hand. */
export interface GrpcTestClient {
  unary<In extends object, Out extends object>(
    path: string,
    request: Codec<In>,
    response: Codec<Out>,
    message: In,
    metadata?: Readonly<Record<string, string>>,
  ): Promise<Out>;
  stream<In extends object, Out extends object>(
    path: string,
    request: Codec<In>,
    response: Codec<Out>,
    metadata?: Readonly<Record<string, string>>,
  ): ClientDuplexStream<In, Out>;
  /** Cuts the connection, as a wire that breaks. */
  close(): void;
}

export function grpcTestClient(address: string): GrpcTestClient {
  const client = new Client(address, credentials.createInsecure(), {
    // Clients of one process would share a connection.
    'grpc.use_local_subchannel_pool': 1,
    'grpc.max_send_message_length': -1,
  });
  const bytes = (data: Uint8Array) => Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return {
    unary: (path, request, response, message, metadata) =>
      new Promise((resolve, reject) => {
        client.makeUnaryRequest(
          path,
          (value: typeof message) => bytes(request.encode(value).finish()),
          (data: Buffer) => response.decode(data),
          message,
          metadataOf(metadata),
          (error: ServiceError | null, reply) => {
            if (error !== null) reject(error);
            else if (reply !== undefined) resolve(reply);
          },
        );
      }),
    stream: (path, request, response, metadata) =>
      client.makeBidiStreamRequest(
        path,
        (value) => bytes(request.encode(value).finish()),
        (data: Buffer) => response.decode(data),
        metadataOf(metadata),
      ),
    close: () => client.close(),
  };
}

function metadataOf(values: Readonly<Record<string, string>> = {}): Metadata {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(values)) metadata.set(name, value);
  return metadata;
}
