/** Freezing what was known at an instant under a name, for good. See ADR 0021. */
import { AppError } from '@pantau/contracts';
import type { Vintage, VintageContents, VintageRegister } from '../ports.ts';
import type { DataStates } from './data-state.ts';
import type { FreshnessView } from './freshness.ts';

export interface FreezePorts {
  readonly vintages: VintageRegister;
  readonly freshness: FreshnessView;
  readonly states: DataStates;
  /** Copies the rows, instead of what an earlier try left. */
  readonly copy: (vintage: Pick<Vintage, 'name' | 'asOf'>) => Promise<VintageContents>;
}

export interface Freeze {
  readonly name: string;
  /** ms; undefined: everything up to the watermark. */
  readonly asOf: number | undefined;
  readonly note: string;
  readonly createdBy: string;
}

/**
 * The same request again finds the vintage or finishes it. Throws AppError 'conflict' where the name means something else
 * (`vintage_taken`), while another is being frozen (`already_running`), and where results sent before the instant may still be
 * on their way (`not_covered_yet`); 'unavailable' where tables changed places meanwhile.
 */
export async function freezeVintage(
  ports: FreezePorts,
  { name, asOf, note, createdBy }: Freeze,
): Promise<{ vintage: Vintage; isNew: boolean }> {
  const { vintages } = ports;
  const known = await vintages.find(name);
  if (known !== undefined && asOf !== undefined && known.asOf !== asOf) throw taken(name);
  if (known !== undefined && known.contents !== null) return { vintage: known, isNew: false };
  const until = known?.asOf ?? (await coveredInstant(ports, asOf));
  return vintages.alone(async () => {
    const vintage = await vintages.begin({ name, asOf: until, note, createdBy });
    // Somebody gave the name while this waited.
    if (asOf !== undefined && vintage.asOf !== asOf) throw taken(name);
    if (vintage.contents !== null) return { vintage, isNew: false };
    const before = await ports.states.newest();
    const contents = await ports.copy(vintage);
    // A rebuild that swapped tables in between would leave rows of both generations of them.
    if ((await ports.states.newest()).rebuild !== before.rebuild) {
      throw new AppError('unavailable', 'unavailable', `tables changed places while vintage ${name} was copied`, {
        retryAfterSeconds: 5,
      });
    }
    await vintages.finish(name, contents);
    return { vintage: { ...vintage, contents }, isNew: true };
  });
}

/** An instant that the watermark has passed: whatever was sent until then is in the tables. */
async function coveredInstant({ freshness }: FreezePorts, asOf: number | undefined): Promise<number> {
  const [results, observations] = await Promise.all([freshness.watermark('results'), freshness.watermark('observations')]);
  const covered = results === null || observations === null ? null : Math.min(results, observations);
  if (covered === null || (asOf !== undefined && asOf > covered)) {
    throw new AppError('conflict', 'not_covered_yet', `covered until ${covered}`, { retryAfterSeconds: 5 });
  }
  return asOf ?? covered;
}

function taken(name: string): AppError {
  return new AppError('conflict', 'vintage_taken', name, { params: { name } });
}
