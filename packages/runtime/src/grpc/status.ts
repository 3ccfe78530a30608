/** What a caller over gRPC is told: a status of the one error table, with details in google.rpc's own messages. */
import { Metadata, type StatusObject, status } from '@grpc/grpc-js';
import { type AppError, ERROR_TABLE, type Language, messageText } from '@pantau/contracts';
import protobuf from 'protobufjs/minimal.js';
import { problemItems } from '../http/problem.ts';

/** HTTP is finer than the five kinds, and so is gRPC. */
const BY_HTTP: Readonly<Record<number, status>> = {
  403: status.PERMISSION_DENIED,
  413: status.RESOURCE_EXHAUSTED,
};

/** google.rpc.Status in `grpc-status-details-bin` is where gRPC libraries look for details. */
const DETAILS_KEY = 'grpc-status-details-bin';
/** Metadata beyond 8 KiB is refused by common proxies and by gRPC's C core. */
const MAX_VIOLATIONS = 20;

/** `reference` is the request's id, which a person gives the operators. */
export function statusOf(error: AppError, language: Language, reference: string): StatusObject {
  const code = BY_HTTP[error.http] ?? ERROR_TABLE[error.kind].grpc;
  const details = messageText(error.code, language, { reference, ...error.params });
  const metadata = new Metadata();
  metadata.set('x-request-id', reference);
  const anys = [badRequest(error, language), retryInfo(error)].filter((any) => any !== undefined);
  if (anys.length > 0) metadata.set(DETAILS_KEY, Buffer.from(rpcStatus(code, details, anys)));
  return { code, details, metadata };
}

/** Numbers of fields: google/rpc/status.proto and google/rpc/error_details.proto. */
function rpcStatus(code: number, message: string, details: readonly Uint8Array[]): Uint8Array {
  const writer = new protobuf.Writer().uint32(8).int32(code).uint32(18).string(message);
  for (const any of details) writer.uint32(26).bytes(any);
  return writer.finish();
}

function any(type: string, value: Uint8Array): Uint8Array {
  return new protobuf.Writer().uint32(10).string(`type.googleapis.com/${type}`).uint32(18).bytes(value).finish();
}

/** A violation for each problem: its pointer, its sentence, and its code as the reason. */
function badRequest(error: AppError, language: Language): Uint8Array | undefined {
  if (error.problems.length === 0) return undefined;
  const writer = new protobuf.Writer();
  for (const { pointer, code, message } of problemItems(error.problems.slice(0, MAX_VIOLATIONS), language)) {
    const reason = code.toUpperCase();
    writer.uint32(10).fork().uint32(10).string(pointer).uint32(18).string(message).uint32(26).string(reason).ldelim();
  }
  return any('google.rpc.BadRequest', writer.finish());
}

function retryInfo(error: AppError): Uint8Array | undefined {
  if (error.retryAfterSeconds === undefined) return undefined;
  const delay = new protobuf.Writer().uint32(10).fork().uint32(8).int32(error.retryAfterSeconds).ldelim();
  return any('google.rpc.RetryInfo', delay.finish());
}
