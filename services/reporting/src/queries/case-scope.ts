/** Which cases a question is about, and which of them the one who asks may see. */
import { z } from 'zod';
import { scopeParams } from './scope.ts';

/** Spread into a query's params; both texts below read them. `tenant` '' is every real channel. */
export const caseScopeParams = { tenant: z.string(), simulated: z.boolean(), ...scopeParams };

/** By what never changes of a case, so that it may be asked of any of its versions. A simulation is never among real cases. */
export const CHANNEL_SQL = "(({tenant: String} = '' OR tenant = {tenant: String}) AND simulated = {simulated: Bool})";

/** '18' covers its channel, what lies in it and what its units hold; '18.71' that city's. A simulation is nobody's region. */
export const CASE_SCOPE_SQL = `({everywhere: Bool} OR simulated OR has({regions: Array(String)}, tenant)
  OR has({regions: Array(String)}, province) OR has({regions: Array(String)}, regency)
  OR has({regions: Array(String)}, institution))`;

/** Proto and complaints agree on it: whatever begins so is a simulation. */
export function isSimulation(tenant: string): boolean {
  return tenant.startsWith('sim-');
}
