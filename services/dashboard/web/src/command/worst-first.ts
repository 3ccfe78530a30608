import type { Summary } from '../api/complaint-figures.ts';

type Row = Summary['items'][number];

/** By what has passed, then by what falls due today, then by what is open; those that have no case to worry about are left out. */
export function worstFirst(rows: readonly Row[]): readonly Row[] {
  const worth = ({ overdue, dueToday, open }: Row) => [overdue ?? 0, dueToday ?? 0, open ?? 0];
  return rows
    .filter((row) => worth(row).some((count) => count > 0))
    .toSorted((a, b) => {
      const [of, than] = [worth(a), worth(b)];
      const differs = than.findIndex((count, at) => count !== of[at]);
      return differs === -1 ? (a.key ?? '').localeCompare(b.key ?? '') : (than[differs] ?? 0) - (of[differs] ?? 0);
    });
}

/** How many breaches have come to whom, up the ladder; those that reached nobody above the holder are left out. */
export const LADDER = ['kepala-opd', 'sekda', 'wakil-gubernur', 'gubernur'] as const;

export function escalated(breaches: readonly { readonly rung?: string | null | undefined }[]): ReadonlyMap<string, number> {
  return new Map(LADDER.map((rung) => [rung, breaches.filter((each) => each.rung === rung).length]));
}
