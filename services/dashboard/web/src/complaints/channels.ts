/** Who runs a channel: provinces and the national one; simulations have a name of their own. */
export const DEFAULT_CHANNEL = '18';

const TENANT = /^(\d{2}(\.\d{2})?|sim-[a-z0-9-]{1,60})$/;

/** The part of an address that every page of complaints shares. */
export function readChannel(raw: Record<string, unknown>): string | undefined {
  return typeof raw.tenant === 'string' && TENANT.test(raw.tenant) ? raw.tenant : undefined;
}

export function isSimulation(tenant: string): boolean {
  return tenant.startsWith('sim-');
}

/** A word of an address: one code, or nothing. */
export function readCode(value: unknown, pattern = /^[a-z0-9][a-z0-9._-]{0,63}$/): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}
