import type { Problem } from '@pantau/contracts';
import { pantau } from '@pantau/contracts';

const { StreamResponse } = pantau.ingestion.v1;
type Response = pantau.ingestion.v1.StreamResponse;

export interface Rejected {
  readonly number: number;
  readonly id: string;
  readonly problems: readonly Problem[];
  /** How many more problems there are. */
  readonly more: number;
}

/** Consecutive items that wait for the log together. */
interface Entry {
  readonly last: number;
  readonly rejects: readonly Rejected[];
  settled: boolean;
}

export interface AckOptions {
  send(response: Response): Promise<void>;
  render(rejected: Rejected): pantau.ingestion.v1.Reject;
  /** The first failure of anything that was added; told once. */
  onFailure(): void;
}

/** A response of this many rejects with ten problems each stays below the 4 MiB that clients take by default. */
const REJECTS_PER_RESPONSE = 100;
/** Rejects that may wait for a client that does not read; beyond it nothing more of the client is read. */
const MAX_WAITING_REJECTS = 200;

/**
 * Cumulative acknowledgements. What is acknowledged goes out in the order of the numbers, whatever settles first; while
 * one response is on its way the rest gathers, so a client that reads slowly gets fewer and larger ones and costs one number.
 */
export class Acks {
  readonly #options: AckOptions;
  readonly #entries: Entry[] = [];
  #rejects: Rejected[] = [];
  #waitingRejects = 0;
  #settledUpTo = 0;
  #sentUpTo = 0;
  #failure: { readonly error: unknown } | undefined;
  #sending: Promise<void> | undefined;
  #changed: () => void = () => undefined;

  constructor(options: AckOptions) {
    this.#options = options;
  }

  get failed(): boolean {
    return this.#failure !== undefined;
  }

  /** Items up to `last`, settled when `inLog` resolves. Numbers only rise. */
  add(last: number, rejects: readonly Rejected[], inLog: Promise<void>): void {
    const entry: Entry = { last, rejects, settled: false };
    this.#entries.push(entry);
    this.#waitingRejects += rejects.length;
    inLog.then(
      () => {
        entry.settled = true;
        this.#settle();
      },
      (error: unknown) => this.#fail(error),
    );
  }

  /** Resolves when there is room for more rejects, or nothing can go on. */
  async room(): Promise<void> {
    while (this.#waitingRejects >= MAX_WAITING_REJECTS && !this.failed) await this.#nextChange();
  }

  /** Resolves when all that was added is acknowledged to the client; throws the first failure, after what could be said before it. */
  async drained(): Promise<void> {
    while ((this.#entries.length > 0 || this.#sending !== undefined) && !this.failed) await this.#nextChange();
    await this.#sending;
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  #settle(): void {
    let settled = 0;
    for (const entry of this.#entries) {
      if (!entry.settled) break;
      settled += 1;
      this.#settledUpTo = entry.last;
      this.#rejects.push(...entry.rejects);
    }
    this.#entries.splice(0, settled);
    if (settled > 0) this.#sending ??= this.#send();
  }

  async #send(): Promise<void> {
    try {
      // A broker's answer settles many entries one by one; they are told together.
      await new Promise((resolve) => setImmediate(resolve));
      while (this.#sentUpTo < this.#settledUpTo) {
        const told = this.#rejects.slice(0, REJECTS_PER_RESPONSE);
        const isAll = told.length === this.#rejects.length;
        const acknowledged = isAll ? this.#settledUpTo : (told.at(-1)?.number ?? this.#settledUpTo);
        this.#rejects = this.#rejects.slice(told.length);
        await this.#options.send(new StreamResponse({ acknowledged, rejects: told.map(this.#options.render) }));
        this.#sentUpTo = acknowledged;
        this.#waitingRejects -= told.length;
        this.#changed();
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#sending = undefined;
      this.#changed();
    }
  }

  #fail(error: unknown): void {
    if (this.#failure !== undefined) return;
    this.#failure = { error };
    this.#options.onFailure();
    this.#changed();
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => {
      this.#changed = resolve;
    });
  }
}
