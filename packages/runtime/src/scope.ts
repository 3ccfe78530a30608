/** Anything with a socket, a timer or a child: what `start` opened, `stop` closes. */
export interface Component<T> {
  start(): Promise<Started<T>>;
}

export interface Started<T> {
  readonly value: T;
  stop(): Promise<void>;
}

export interface Scope {
  /** Starts the component and keeps its `stop` for the end. A failed start is thrown; what ran before keeps running. */
  start<T>(component: Component<T>): Promise<T>;
}

export interface RootScope extends Scope {
  /**
   * Stops everything in reverse order of start. A component that is still starting is awaited first, because it would
   * otherwise outlive the scope. Every stop is tried; failures are thrown together at the end. Calling it again awaits the same stop.
   */
  stop(): Promise<void>;
}

export function createScope(): RootScope {
  const stops: (() => Promise<void>)[] = [];
  const starting = new Set<Promise<unknown>>();
  let stopping: Promise<void> | undefined;

  async function stopAll(): Promise<void> {
    await Promise.allSettled(starting);
    const failures: unknown[] = [];
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) {
      try {
        await stop();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} component(s) did not stop cleanly`);
  }

  return {
    async start(component) {
      if (stopping !== undefined) throw new Error('the scope is stopping: nothing may start any more');
      const started = component.start();
      starting.add(started);
      try {
        const { value, stop } = await started;
        stops.push(stop);
        return value;
      } finally {
        starting.delete(started);
      }
    },
    stop() {
      stopping ??= stopAll();
      return stopping;
    },
  };
}

/** Runs `build` in a scope of its own: when it throws, what had started is stopped again and the error goes on. */
export async function buildScope(build: (scope: Scope) => Promise<void>): Promise<RootScope> {
  const scope = createScope();
  try {
    await build(scope);
    return scope;
  } catch (error) {
    try {
      await scope.stop();
    } catch (rollback) {
      throw new AggregateError([error, rollback], 'the start failed, and so did taking it back', { cause: error });
    }
    throw error;
  }
}
