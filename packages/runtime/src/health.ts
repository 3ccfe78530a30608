/** What /readyz answers from. Liveness is shallow on purpose: a dependency that is away must not get the process killed. */
export interface Health {
  /** Adds a probe; it is asked at every /readyz, so it must be a cheap look at state that is already known. */
  check(name: string, probe: () => boolean): void;
  ready(): { readonly ok: boolean; readonly failing: string[] };
}

export interface ServiceHealth extends Health {
  /** From now on not ready, whatever the probes say. */
  stopping(): void;
}

export function createHealth(): ServiceHealth {
  const probes = new Map<string, () => boolean>();
  let stopping = false;
  return {
    check(name, probe) {
      probes.set(name, probe);
    },
    ready() {
      const failing = [...probes].filter(([, probe]) => !holds(probe)).map(([name]) => name);
      if (stopping) failing.unshift('stopping');
      return { ok: failing.length === 0, failing };
    },
    stopping() {
      stopping = true;
    },
  };
}

/** A probe that throws is a probe that fails: /readyz itself must always answer. */
function holds(probe: () => boolean): boolean {
  try {
    return probe();
  } catch {
    return false;
  }
}
