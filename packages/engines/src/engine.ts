/** One engine that runs on this machine, whatever brought it up. */
export type EngineName = 'kafka' | 'clickhouse' | 'postgres';

export const ENGINE_NAMES: readonly EngineName[] = ['kafka', 'clickhouse', 'postgres'];

export interface RunningEngine {
  readonly name: EngineName;
  /** For people: "Kafka 4.3.0". */
  readonly title: string;
  /** What services put into their environment: `host:port` for Kafka, a URL for the others. */
  readonly url: string;
  /** How the process ended. Never resolves for an engine that came from a URL. */
  readonly exited: Promise<string>;
  /** Sends a signal and waits until the process is gone. An engine that came from a URL is not ours: nothing happens. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** In order: open writes are flushed, the process is gone afterwards. */
  stop(): Promise<void>;
}

export interface EngineStart {
  /** The engine's own folder; what is in it survives stop, kill -9 and the next start. */
  readonly dataDir: string;
  readonly logFile: string;
  readonly port: number;
  readonly onProgress: (line: string) => void;
  /** Called with each process as soon as it exists, so that a later start can end what a kill -9 left behind. */
  readonly onChild: (name: string, pid: number) => void;
}

/** The seam between "some engine" and where it comes from: a URL, this machine, containers. */
export interface EngineProvider {
  start(name: EngineName, options: EngineStart): Promise<RunningEngine>;
}
