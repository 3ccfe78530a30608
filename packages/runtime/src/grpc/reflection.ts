import type { Server } from '@grpc/grpc-js';
import { fromJSON } from '@grpc/proto-loader';
import { ReflectionService } from '@grpc/reflection';

/** The .proto files as protobufjs prints them: `@pantau/contracts/descriptor.json`. */
export type DescriptorJson = object;

/** Lets tools such as grpcurl ask the server for its services and messages. Reflective code, used by nothing else here. */
export function addReflection(server: Server, descriptor: DescriptorJson, services: readonly string[]): void {
  // TypeScript's reading of a JSON file is narrower than the tree that the library asks for.
  new ReflectionService(fromJSON(descriptor as Parameters<typeof fromJSON>[0]), { services: [...services] }).addToServer(server);
}
