/** What a person filled in, as the service takes it. */
import type { Command } from '../api/complaint-actions.ts';

/** Text by field; nothing for what was not filled in. */
export type Draft = Readonly<Partial<Record<Field, string>>> & { readonly photos?: readonly string[] };

export type Field =
  | 'note'
  | 'reason'
  | 'unit'
  | 'replaces'
  | 'task'
  | 'target'
  | 'proof'
  | 'rating'
  | 'kind'
  | 'duplicateOf'
  | 'officer'
  | 'class'
  | 'category'
  | 'title'
  | 'confidential'
  | 'sanction'
  | 'effect';

export function commandOf(action: string, draft: Draft): Command {
  const given = (field: Field) => draft[field]?.trim() || undefined;
  const texts = defined({
    note: given('note'),
    reason: given('reason'),
    target: given('target'),
    kind: given('kind'),
    duplicateOf: given('duplicateOf')?.toUpperCase(),
    officer: given('officer'),
    sanction: given('sanction'),
    effect: given('effect'),
  });
  const [institution, unit] = given('unit')?.split('/', 2) ?? [];
  const task = defined({ institution, unit, replaces: numberOf(given('replaces')), number: numberOf(given('task')) });
  const confidential = given('confidential');
  const changes = defined({
    class: given('class'),
    category: given('category'),
    title: given('title'),
    confidential: confidential === undefined ? undefined : confidential === 'true',
  });
  const proof = [...(draft.photos ?? []), ...(given('proof') === undefined ? [] : [given('proof') ?? ''])];
  const rating = numberOf(given('rating'));
  return {
    action,
    ...texts,
    ...(hasAny(task) ? { task } : {}),
    ...(hasAny(changes) ? { changes } : {}),
    ...(proof.length > 0 ? { proof } : {}),
    ...(rating === undefined ? {} : { rating }),
  };
}

/** Which fields a form for these needs has, in the order in which a person thinks: what, why, on what grounds. */
export function fieldsOf(action: string, needs: readonly string[], openTasks: number): readonly (Field | 'photos')[] {
  const needed = needs.flatMap((need): readonly (Field | 'photos')[] => {
    if (need === 'task') return openTasks > 0 ? ['unit', 'replaces'] : ['unit'];
    if (need === 'changes') return ['title', 'category', 'class', 'confidential'];
    if (need === 'proof') return ['proof', 'photos'];
    return [need as Field]; // the needs of the service's table are fields of its command by name
  });
  const fields: readonly (Field | 'photos')[] = [
    ...(OF_A_TASK.has(action) && openTasks > 1 ? (['task'] as const) : []),
    ...needed.filter((field) => field !== 'note'),
    // Why something was done may always be said.
    'note',
    ...(action === 'keberatan' || action === 'tindak_lanjut' ? (['proof', 'photos'] as const) : []),
    ...(action === 'akibat' ? (['effect'] as const) : []),
  ];
  return [...new Set(fields)];
}

const OF_A_TASK = new Set(['tindak_lanjut', 'ajukan_selesai', 'kembalikan_tugas']);

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function hasAny(values: object): boolean {
  return Object.keys(values).length > 0;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(values: T): Defined<T> {
  // Object.fromEntries forgets the keys' types; only those without a value are left out.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
