/** Starts again what ended by itself, as an installation's supervisor does; gives up on what cannot stay up. */
import { setTimeout as delay } from 'node:timers/promises';

/** Five ends within a minute: the cause does not pass by itself, and starting for ever would hide it. */
const MOST_ENDS = 5;
const WITHIN_MS = 60_000;
/** Doubled with each end of that minute, 15 s in all: a service that cannot start without Kafka outlives Kafka's own restart (9 s). */
const PAUSE_MS = 1_000;

export interface Supervisor<Name extends string> {
  ended(name: Name, how: string): void;
  /** From here on nothing is started again. */
  close(): void;
}

export interface SupervisorPorts<Name extends string> {
  readonly restart: (name: Name) => Promise<void>;
  readonly onEnded: (name: Name, how: string) => void;
  readonly onGivenUp: (name: Name) => void;
  readonly now?: () => number;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

export function superviseBy<Name extends string>(ports: SupervisorPorts<Name>): Supervisor<Name> {
  const { now = Date.now, pause = delay } = ports;
  const ends = new Map<Name, number[]>();
  let open = true;

  const again = async (name: Name, times: number) => {
    await pause(PAUSE_MS * 2 ** (times - 1));
    if (!open) return;
    try {
      await ports.restart(name);
    } catch (error) {
      // Its first line; the end of the log that follows stands in the log.
      ended(name, String(error instanceof Error ? error.message : error).split('\n')[0] ?? '');
    }
  };
  const ended = (name: Name, how: string) => {
    if (!open) return;
    ports.onEnded(name, how);
    const recent = [...(ends.get(name) ?? []), now()].filter((at) => at > now() - WITHIN_MS);
    ends.set(name, recent);
    if (recent.length >= MOST_ENDS) ports.onGivenUp(name);
    else void again(name, recent.length);
  };
  return {
    ended,
    close() {
      open = false;
    },
  };
}
