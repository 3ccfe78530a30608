import { ClickHouseException } from './exception.ts';
import type { SessionConnection } from './session-connection.ts';

export interface SessionRequest {
  readonly id: string;
  /** How long the session may lie idle. */
  readonly seconds: number;
  readonly mustExist: boolean;
  /** This request is its last. */
  readonly closes: boolean;
}

export interface Sessions {
  /** The session's connection, for one request at a time. */
  take(request: SessionRequest): SessionConnection;
  giveBack(request: SessionRequest): void;
  closeAll(): void;
}

interface Entry {
  readonly connection: SessionConnection;
  isBusy: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** HTTP sessions: https://clickhouse.com/docs/interfaces/http#using-clickhouse-sessions-in-the-http-protocol */
export function createSessions(open: () => SessionConnection): Sessions {
  const entries = new Map<string, Entry>();

  const end = (id: string) => {
    entries.get(id)?.connection.close();
    entries.delete(id);
  };

  return {
    take({ id, mustExist }) {
      const known = entries.get(id);
      if (!known && mustExist) throw new ClickHouseException(372, 'SESSION_NOT_FOUND', `Session ${id} not found`);
      if (known?.isBusy)
        throw new ClickHouseException(373, 'SESSION_IS_LOCKED', `Session ${id} is locked by a concurrent client`);
      const entry = known ?? { connection: open(), isBusy: false, timer: undefined };
      clearTimeout(entry.timer);
      entry.isBusy = true;
      entries.set(id, entry);
      return entry.connection;
    },
    giveBack({ id, seconds, closes }) {
      const entry = entries.get(id);
      if (!entry) return;
      entry.isBusy = false;
      if (closes) end(id);
      else entry.timer = setTimeout(end, seconds * 1000, id).unref();
    },
    closeAll() {
      for (const id of [...entries.keys()]) end(id);
    },
  };
}
