/** What sources say of some measures, as far as whoever asks may see it. */
import type { SaidFigure } from '../domain/said-figure.ts';
import { figures, saidFigure } from '../queries/figures.ts';
import { regionScope } from '../queries/scope.ts';
import type { Question } from './answer.ts';
import { derivedFrom } from './derived.ts';

export async function figuresOf(
  { read, principal }: Pick<Question<unknown, unknown>, 'read' | 'principal'>,
  measures: readonly string[],
): Promise<readonly SaidFigure[]> {
  const rows = await read(figures, { measures: [...measures], ...regionScope(principal) }, 'observations');
  return derivedFrom(rows, 'said', () => rows.map(saidFigure));
}
