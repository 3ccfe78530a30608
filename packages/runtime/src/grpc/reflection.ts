import type { Server } from '@grpc/grpc-js';
import { fromJSON, type PackageDefinition } from '@grpc/proto-loader';
import { ReflectionService } from '@grpc/reflection';
import descriptors from 'protobufjs/ext/descriptor.js';

/** The .proto files as protobufjs prints them: `@pantau/contracts/descriptor.json`. */
export type DescriptorJson = object;

/** Lets tools such as grpcurl ask the server for its services and messages. Reflective code, used by nothing else here. */
export function addReflection(server: Server, descriptor: DescriptorJson, services: readonly string[]): void {
  // TypeScript's reading of a JSON file is narrower than the tree that the library asks for.
  const definitions = fromJSON(descriptor as Parameters<typeof fromJSON>[0]);
  new ReflectionService(withWholeNames(definitions), { services: [...services] }).addToServer(server);
}

const { FileDescriptorProto } = descriptors;

interface NamedType {
  name?: string | null;
  field?: { typeName?: string | null }[];
  nestedType?: NamedType[];
  enumType?: { name?: string | null }[];
}

interface File extends NamedType {
  package?: string | null;
  dependency?: string[];
  messageType?: NamedType[];
  service?: { method?: { inputType?: string | null; outputType?: string | null }[] }[];
}

/**
 * protobufjs leaves type names as they stand in the source and files without imports. Its own readers bear that; Go's
 * and C++'s find no type in another package ("cannot resolve type common.v1.Unit", as grpcurl says).
 */
function withWholeNames(definitions: PackageDefinition): PackageDefinition {
  // Every definition carries the same files, but for services, which carry none.
  const carried = Object.values(definitions).map((definition) => definition.fileDescriptorProtos);
  const buffers: Buffer[] = carried.find((each) => Array.isArray(each)) ?? [];
  // The decoder's types say less than it gives: these are descriptor.proto's own messages.
  const files = buffers.map((bytes) => FileDescriptorProto.decode(bytes) as unknown as File);
  const home = new Map<string, string>();
  for (const file of files) for (const name of typeNames(file, file.package ?? '')) home.set(name, file.name ?? '');
  for (const file of files) completeFile(file, home);
  const whole = files.map((file) => Buffer.from(FileDescriptorProto.encode(file as never).finish()));
  for (const definition of Object.values(definitions)) {
    if (Array.isArray(definition.fileDescriptorProtos)) definition.fileDescriptorProtos = whole;
  }
  return definitions;
}

function typeNames({ messageType = [], nestedType = [], enumType = [] }: File, scope: string): string[] {
  const names = enumType.map(({ name }) => `${scope}.${name}`);
  for (const message of [...messageType, ...nestedType]) {
    names.push(`${scope}.${message.name}`, ...typeNames(message, `${scope}.${message.name}`));
  }
  return names;
}

function completeFile(file: File, home: ReadonlyMap<string, string>): void {
  const imports = new Set<string>();
  const whole = (name: string, scope: string): string => {
    for (let outer = scope; ; outer = outer.slice(0, Math.max(0, outer.lastIndexOf('.')))) {
      const candidate = name.startsWith('.') ? name.slice(1) : outer === '' ? name : `${outer}.${name}`;
      const found = home.get(candidate);
      if (found !== undefined && found !== file.name) imports.add(found);
      if (found !== undefined) return `.${candidate}`;
      if (outer === '') return name;
    }
  };
  const completeMessage = (message: NamedType, scope: string) => {
    const inner = `${scope}.${message.name}`;
    for (const field of message.field ?? []) if (field.typeName) field.typeName = whole(field.typeName, inner);
    for (const nested of message.nestedType ?? []) completeMessage(nested, inner);
  };
  const scope = file.package ?? '';
  for (const message of file.messageType ?? []) completeMessage(message, scope);
  for (const method of (file.service ?? []).flatMap((service) => service.method ?? [])) {
    method.inputType = whole(method.inputType ?? '', scope);
    method.outputType = whole(method.outputType ?? '', scope);
  }
  file.dependency = [...imports];
}
