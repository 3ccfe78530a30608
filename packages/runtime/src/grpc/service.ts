/** gRPC services as data: names, static codecs, handlers. What the server does around them is its own affair. */
import { AppError, type Codec, type Language } from '@pantau/contracts';
import type { Log } from '../log.ts';
import type { Principal } from '../principal.ts';

export interface CallContext {
  readonly principal: Principal;
  readonly language: Language;
  /** The caller's W3C trace context, when it is a valid one. */
  readonly traceparent: string | undefined;
  readonly log: Log;
  readonly requestId: string;
  /** Aborted when the call is over, for whatever reason: cancelled, cut, past its deadline, answered. */
  readonly signal: AbortSignal;
  /** Aborted when the service stops: take nothing new, finish what was taken. */
  readonly stopping: AbortSignal;
}

export interface UnaryMethod {
  readonly kind: 'unary';
  readonly name: string;
  readonly request: Codec<object>;
  readonly response: Codec<object>;
  /** Throws AppError for any other status than OK. */
  handler(request: object, context: CallContext): Promise<object>;
}

/** One message of a stream, still encoded: it is decoded when its turn comes, and its size is known. */
export interface StreamMessage {
  readonly bytes: Uint8Array;
  /** Says that nothing of it is in memory any more; until then it counts against the call's share. */
  release(): void;
}

export interface MessageStream<Out> {
  /** All that arrived since it was last asked. Ends when the caller has sent its last message, or the service stops. */
  readonly messages: AsyncIterable<readonly StreamMessage[]>;
  /** Ends `messages` now: what else arrives is not looked at. */
  stopReading(): void;
  /** Resolves when the transport has taken the message: a caller that does not read keeps it waiting. Rejects when the call is over. */
  send(message: Out): Promise<void>;
}

export interface StreamMethod {
  readonly kind: 'stream';
  readonly name: string;
  readonly response: Codec<object>;
  /** The stream ends with OK when it resolves, and as the AppError says when it throws one. */
  handler(stream: MessageStream<object>, context: CallContext): Promise<void>;
}

export interface GrpcService {
  /** As in the .proto: "pantau.ingestion.v1.SubmissionService". */
  readonly name: string;
  readonly methods: readonly (UnaryMethod | StreamMethod)[];
}

export function unaryMethod<In extends object, Out extends object>(method: {
  readonly name: string;
  readonly request: Codec<In>;
  readonly response: Codec<Out>;
  handler(request: In, context: CallContext): Promise<Out>;
}): UnaryMethod {
  // The types part here: the server hands the handler what the method's own codec has read.
  return { kind: 'unary', ...method } as unknown as UnaryMethod;
}

export function streamMethod<Out extends object>(method: {
  readonly name: string;
  readonly response: Codec<Out>;
  handler(stream: MessageStream<Out>, context: CallContext): Promise<void>;
}): StreamMethod {
  // As above.
  return { kind: 'stream', ...method } as unknown as StreamMethod;
}

/** One request, many responses. What a caller sends after its request is not looked at. */
export function serverStreamMethod<In extends object, Out extends object>({
  name,
  request,
  response,
  handler,
}: {
  readonly name: string;
  readonly request: Codec<In>;
  readonly response: Codec<Out>;
  handler(request: In, send: MessageStream<Out>['send'], context: CallContext): Promise<void>;
}): StreamMethod {
  return streamMethod({
    name,
    response,
    async handler({ messages, stopReading, send }, context) {
      for await (const [message] of messages) {
        if (message === undefined) continue;
        stopReading();
        await handler(decoded(request, message.bytes), send, context);
        message.release();
        return;
      }
      throw new AppError('invalid', 'unreadable_message', 'the call ended without a request');
    },
  });
}

function decoded<In extends object>(codec: Codec<In>, bytes: Uint8Array): In {
  try {
    return codec.decode(bytes);
  } catch (cause) {
    throw new AppError('invalid', 'unreadable_message', 'the message does not decode', { cause });
  }
}
