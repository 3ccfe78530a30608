/** Calls a gRPC server as grpcurl does: with nothing but what the server tells of itself. */
import type { Codec } from '@pantau/contracts';
import { grpcTestClient } from '@pantau/runtime/testing';
import protobuf from 'protobufjs';
import descriptors from 'protobufjs/ext/descriptor.js';

const REFLECTION = '/grpc.reflection.v1.ServerReflection/ServerReflectionInfo';

/** The fields of grpc/reflection/v1/reflection.proto that are used here, and of grpc/health/v1/health.proto. */
const { root: known } = protobuf.parse(`
  syntax = "proto3";
  message Request { oneof asked { string file_containing_symbol = 4; string list_services = 7; } }
  message Response { Files files = 4; Services services = 6; Failure failure = 7; }
  message Files { repeated bytes file = 1; }
  message Services { repeated Service service = 1; }
  message Service { string name = 1; }
  message Failure { int32 code = 1; string message = 2; }
  message HealthRequest { string service = 1; }
  message HealthResponse { int32 status = 1; }
`);

interface Reflected {
  readonly files?: { readonly file: readonly Uint8Array[] };
  readonly services?: { readonly service: readonly { readonly name: string }[] };
}

export interface ReflectedClient {
  services(): Promise<readonly string[]>;
  /** 1: serving. */
  health(service: string): Promise<number>;
  /** As JSON in and out; all responses of a stream. */
  call(method: string, request: object, metadata?: Readonly<Record<string, string>>): Promise<readonly Record<string, unknown>[]>;
  close(): void;
}

export async function reflectedClient(address: string, service: string): Promise<ReflectedClient> {
  const client = grpcTestClient(address);
  const ask = async (request: object): Promise<Reflected> => {
    const stream = client.stream(REFLECTION, codec(known.lookupType('Request')), codec(known.lookupType('Response')));
    stream.write(request);
    const [first] = await collected(stream);
    return first as Reflected;
  };
  const { files } = await ask({ fileContainingSymbol: service });
  const root = rootOf(files?.file ?? []);
  const found = root.lookupService(service).resolveAll() as protobuf.Service;
  return {
    async services() {
      const { services } = await ask({ listServices: '' });
      return (services?.service ?? []).map(({ name }) => name);
    },
    async health(of) {
      const [request, response] = [codec(known.lookupType('HealthRequest')), codec(known.lookupType('HealthResponse'))];
      const reply = await client.unary('/grpc.health.v1.Health/Check', request, response, { service: of });
      return (reply as { status: number }).status;
    },
    async call(name, request, metadata) {
      const method = found.methods[name];
      if (method === undefined) throw new Error(`no method ${name}`);
      const [input, output] = [root.lookupType(method.requestType), root.lookupType(method.responseType)];
      const path = `/${service}/${name}`;
      const toJson = (message: object) => jsonNames(output.toObject(message as protobuf.Message, { arrays: true }));
      if (!method.responseStream) return [toJson(await client.unary(path, codec(input), codec(output), request, metadata))];
      const stream = client.stream(path, codec(input), codec(output), metadata);
      stream.write(request);
      return (await collected(stream)).map(toJson);
    },
    close: () => client.close(),
  };
}

function rootOf(files: readonly Uint8Array[]): protobuf.Root {
  const file = files.map((bytes) => descriptors.FileDescriptorProto.decode(bytes));
  // The descriptor extension adds this to Root, which its types do not say.
  return (protobuf.Root as unknown as { fromDescriptor(set: object): protobuf.Root }).fromDescriptor({ file });
}

function codec(type: protobuf.Type): Codec<object> {
  return {
    encode: (message: object) => type.encode(type.fromObject(message)),
    decode: (bytes: Uint8Array) => type.decode(bytes),
  } as Codec<object>;
}

/** Descriptors carry the names of the .proto file; JSON has `scoredAt` for `scored_at`. */
function jsonNames<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, each) => {
    if (each === null || typeof each !== 'object' || Array.isArray(each)) return each;
    return Object.fromEntries(
      Object.entries(each).map(([name, of]) => [name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()), of]),
    );
  });
}

/** Ends the caller's side, and waits for the server's. */
function collected(stream: ReturnType<ReturnType<typeof grpcTestClient>['stream']>): Promise<object[]> {
  return new Promise((resolve, reject) => {
    const messages: object[] = [];
    stream.on('data', (message: object) => messages.push(message));
    stream.on('error', reject);
    stream.on('end', () => resolve(messages));
    stream.end();
  });
}
