/** What was given for the parts of the results of a round. */
import { levels } from '../queries/levels.ts';
import type { Question } from './answer.ts';
import { seenBy } from './family.ts';

/** A row for each institution that the one who asks may see and of which more than a published score is known. */
export async function levelsOf(
  { read, principal }: Pick<Question<unknown, unknown>, 'read' | 'principal'>,
  family: string,
  period: string,
) {
  const rows = await read(levels, { family, period });
  return principal.regions === 'all' ? rows : rows.filter(seenBy(principal));
}
