/** The interceptor that every call passes: how many calls there may be, and how much of each is read. */

import type { ServerInterceptor } from '@grpc/grpc-js';
import {
  Metadata,
  ServerInterceptingCall,
  type ServerInterceptingCallInterface,
  ServerListenerBuilder,
  status,
} from '@grpc/grpc-js';
import type { CallIntake, Intake } from './intake.ts';

/** Lets go of a message; found by the message, because the library hands on nothing else. */
export type Releases = WeakMap<Uint8Array, () => void>;

export interface Gate {
  readonly interceptor: ServerInterceptor;
  readonly releases: Releases;
  openCalls(): number;
}

export interface GateLimits {
  readonly maxCalls: number;
  /** When all places are taken, the call that has said nothing for longest, and for this long, gives up its place. */
  readonly silentMs: number;
}

/** Probes are answered whatever else is asked: a copy that is only busy must not be taken for dead. */
const PROBE = '/grpc.health.v1.Health/Check';

/** A place is something that a client can hold without sending anything: whoever is silent has it until somebody needs it. */
export function createGate(intake: Intake, { maxCalls, silentMs }: GateLimits, tooMany: () => string): Gate {
  const releases: Releases = new WeakMap();
  const open = new Set<GatedCall>();
  return {
    releases,
    openCalls: () => open.size,
    interceptor: (method, call) => {
      if (method.path === PROBE) return new ServerInterceptingCall(call);
      if (open.size >= maxCalls) silentLongest(open, silentMs)?.giveUpPlace(tooMany());
      if (open.size >= maxCalls) return refusedCall(call, tooMany());
      const gated = new GatedCall(call, intake.openCall(), releases, () => open.delete(gated));
      open.add(gated);
      return gated;
    },
  };
}

function silentLongest(calls: Iterable<GatedCall>, silentMs: number): GatedCall | undefined {
  let longest: GatedCall | undefined;
  for (const call of calls) if (longest === undefined || call.heardAt < longest.heardAt) longest = call;
  return longest !== undefined && performance.now() - longest.heardAt >= silentMs ? longest : undefined;
}

/** Asks for the next message only when there is room for it. */
class GatedCall extends ServerInterceptingCall {
  /** When it last sent something. */
  heardAt = performance.now();
  readonly #share: CallIntake;
  readonly #leave: () => void;
  #isOver = false;

  constructor(call: ServerInterceptingCallInterface, share: CallIntake, releases: Releases, leave: () => void) {
    const listener = new ServerListenerBuilder()
      .withOnReceiveMessage((message: unknown, next) => {
        this.heardAt = performance.now();
        // Reflection decodes before this; its messages are small and answered at once.
        if (message instanceof Uint8Array) releases.set(message, share.take(message.length));
        next(message);
      })
      .withOnCancel(() => this.#end())
      .build();
    super(call, { start: (next) => next(listener) });
    this.#share = share;
    this.#leave = leave;
  }

  override startRead(): void {
    this.#share.whenRoom(() => super.startRead());
  }

  /** The caller goes on where it was acknowledged, in another call. */
  giveUpPlace(details: string): void {
    this.sendStatus({ code: status.UNAVAILABLE, details, metadata: new Metadata() });
    this.#end();
  }

  /** The library says the end of every call as a cancellation, and for some calls twice. */
  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#leave();
    this.#share.close();
  }
}

/** Answered before anything of it is read. The caller tries again, or another copy. */
function refusedCall(call: ServerInterceptingCallInterface, details: string): ServerInterceptingCall {
  return new ServerInterceptingCall(call, {
    start: () => call.sendStatus({ code: status.UNAVAILABLE, details, metadata: new Metadata() }),
  });
}
