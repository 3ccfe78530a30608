/** From a call of the library to a handler of ours, and from what the handler did to a status. */
import { randomUUID } from 'node:crypto';
import {
  type handleBidiStreamingCall,
  type handleUnaryCall,
  type Metadata,
  type ServerDuplexStream,
  type ServerUnaryCall,
  status,
} from '@grpc/grpc-js';
import { AppError, ERROR_TABLE } from '@pantau/contracts';
import type { Histogram } from 'prom-client';
import { toAppError } from '../http/problem.ts';
import type { Log } from '../log.ts';
import type { Principal } from '../principal.ts';
import { validTraceparent } from '../traceparent.ts';
import { currentTraceparent, inSpan, type SpanDescription } from '../tracing/spans.ts';
import type { Releases } from './gate.ts';
import { incomingMessages } from './incoming.ts';
import { preferredLanguage } from './language.ts';
import type { CallContext, StreamMethod, UnaryMethod } from './service.ts';
import { statusOf } from './status.ts';

/** Who calls, as far as the transport tells. */
export interface Caller {
  /** "127.0.0.1:50312" */
  readonly peer: string;
  /** The name that was called. */
  readonly authority: string;
}

/** What every call of one server shares. */
export interface Serving {
  readonly log: Log;
  readonly duration: Histogram<'method' | 'status'>;
  readonly releases: Releases;
  readonly stopping: AbortSignal;
  readonly principal: (caller: Caller) => Principal;
}

type RawUnary = handleUnaryCall<Uint8Array, object>;
type RawStream = handleBidiStreamingCall<Uint8Array, object>;

/** Decodes, calls, answers. Never throws. */
export function unaryHandler(method: UnaryMethod, serving: Serving): RawUnary {
  return (call, reply) => {
    const answer = answering(serving, method.name, call);
    void answer.run(async (context) => {
      const request = decoded(method, call.request);
      const response = await inSpan(
        () => callSpan(method.name, context.traceparent),
        () => method.handler(request, { ...context, traceparent: currentTraceparent() ?? context.traceparent }),
      );
      serving.releases.get(call.request)?.();
      reply(null, response);
    }, reply);
  };
}

function callSpan(method: string, traceparent: string | undefined): SpanDescription {
  const attributes = { 'rpc.system.name': 'grpc', 'rpc.method': method };
  return { name: method, kind: 'server', attributes, from: traceparent === undefined ? [] : [traceparent] };
}

/** The handler reads and writes as it likes; the stream ends when it is done. Spans are the handler's: one over the whole would be sent after hours, at the end. */
export function streamHandler(method: StreamMethod, serving: Serving): RawStream {
  return (call) => {
    const answer = answering(serving, method.name, call);
    void answer.run(
      async (context) => {
        const incoming = incomingMessages(call, serving.releases, [context.signal, serving.stopping]);
        await method.handler({ ...incoming, send: (message) => send(call, message, context.signal) }, context);
        call.end();
      },
      (error) => call.emit('error', error),
    );
  };
}

type AnyCall = ServerUnaryCall<Uint8Array, object> | ServerDuplexStream<Uint8Array, object>;

function answering(serving: Serving, method: string, call: AnyCall) {
  const from = performance.now();
  const over = new AbortController();
  call.once('cancelled', () => over.abort());
  const language = preferredLanguage(text(call.metadata, 'accept-language'));
  const requestId = requestIdOf(call.metadata);
  const log = serving.log.child({ request_id: requestId });

  const count = (code: status) => {
    serving.duration.observe({ method, status: status[code] ?? String(code) }, (performance.now() - from) / 1000);
  };
  return {
    async run(work: (context: CallContext) => Promise<void>, fail: (error: ReturnType<typeof statusOf> & Error) => void) {
      try {
        const principal = serving.principal({ peer: call.getPeer(), authority: call.getHost() });
        const traceparent = validTraceparent(text(call.metadata, 'traceparent'));
        const { signal } = over;
        await work({ principal, language, traceparent, log, requestId, signal, stopping: serving.stopping });
        count(status.OK);
      } catch (thrown) {
        // Nobody listens any more, and what failed may have failed because of that.
        if (over.signal.aborted) {
          count(status.CANCELLED);
          return;
        }
        const error = toAppError(thrown);
        const { log: level } = ERROR_TABLE[error.kind];
        const answer = statusOf(error, language, requestId);
        const facts = { method, status: status[answer.code], code: error.code };
        if (level === 'info') log.info(facts, 'call refused');
        else log[level]({ ...facts, err: error }, 'call failed');
        count(answer.code);
        fail(Object.assign(new Error(answer.details), answer));
      }
    },
  };
}

function decoded(method: UnaryMethod, bytes: Uint8Array): object {
  try {
    return method.request.decode(bytes);
  } catch (cause) {
    throw new AppError('invalid', 'unreadable_message', 'the message does not decode', { cause });
  }
}

/** The library forgets a write's callback when the call ends meanwhile, hence the signal. */
function send(call: ServerDuplexStream<Uint8Array, object>, message: object, over: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new AppError('unavailable', 'unavailable', 'the caller is gone'));
    if (over.aborted) {
      gone();
      return;
    }
    over.addEventListener('abort', gone, { once: true });
    call.write(message, (error: Error | null | undefined) => {
      over.removeEventListener('abort', gone);
      if (error) gone();
      else resolve();
    });
  });
}

/** The caller's own x-request-id where it is harmless in a log, else a new one. */
function requestIdOf(metadata: Metadata): string {
  const given = text(metadata, 'x-request-id');
  return given !== undefined && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}

function text(metadata: Metadata, name: string): string | undefined {
  const [value] = metadata.get(name);
  return typeof value === 'string' ? value : undefined;
}
