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

export function createGate(intake: Intake, maxCalls: number, tooMany: () => string): Gate {
  const releases: Releases = new WeakMap();
  let open = 0;
  return {
    releases,
    openCalls: () => open,
    interceptor: (_method, call) => {
      if (open >= maxCalls) return refusedCall(call, tooMany());
      open += 1;
      const share = intake.openCall();
      const close = () => {
        open -= 1;
        share.close();
      };
      return new GatedCall(call, share, releases, close);
    },
  };
}

/** Asks for the next message only when there is room for it. */
class GatedCall extends ServerInterceptingCall {
  readonly #share: CallIntake;

  constructor(call: ServerInterceptingCallInterface, share: CallIntake, releases: Releases, close: () => void) {
    let over = false;
    const listener = new ServerListenerBuilder()
      .withOnReceiveMessage((message: unknown, next) => {
        // Health and reflection decode before this; theirs are small and answered at once.
        if (message instanceof Uint8Array) releases.set(message, share.take(message.length));
        next(message);
      })
      .withOnCancel(() => {
        // The library says it at the end of every call, and for some ends twice.
        if (!over) close();
        over = true;
      })
      .build();
    super(call, { start: (next) => next(listener) });
    this.#share = share;
  }

  override startRead(): void {
    this.#share.whenRoom(() => super.startRead());
  }
}

/** Answered before anything of it is read. The caller tries again, or another copy. */
function refusedCall(call: ServerInterceptingCallInterface, details: string): ServerInterceptingCall {
  return new ServerInterceptingCall(call, {
    start: () => call.sendStatus({ code: status.UNAVAILABLE, details, metadata: new Metadata() }),
  });
}
