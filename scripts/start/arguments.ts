/** What stands after `npm start --`. */
import { parseArgs } from 'node:util';
import type { CopyCounts } from '@pantau/engines';

/** The gateway is what the copies stand behind; it is one. */
const COPIED = ['ingestion', 'scoring', 'complaints', 'reporting'] as const;
type Copied = (typeof COPIED)[number];

/** A topic has 12 partitions: one more copy would have nothing to do. */
export const MOST_COPIES = 12;

export type StartArguments =
  /** `simulate`: then a small made-up channel is run on it. */
  | { readonly kind: 'start'; readonly copies: CopyCounts; readonly simulate: boolean }
  /** One more copy beside a stack that runs already. */
  | { readonly kind: 'add'; readonly service: Copied }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly code: ArgumentProblem; readonly params: Readonly<Record<string, string | number>> };

type ArgumentProblem = 'start_bad_argument' | 'start_bad_copies' | 'start_bad_service';

/** The first thing that is wrong, if anything is: one sentence is enough to type it again. */
export function readArguments(argv: readonly string[]): StartArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      help: { type: 'boolean', short: 'h' },
      simulate: { type: 'boolean' },
      add: { type: 'string' },
      ...Object.fromEntries(COPIED.map(asText)),
    },
    strict: false,
    tokens: true,
  });
  const copies: Partial<Record<Copied, number>> = {};
  let add: Copied | undefined;
  let simulate = false;
  for (const token of tokens) {
    if (token.kind !== 'option')
      return wrong('start_bad_argument', { argument: token.kind === 'positional' ? token.value : '--' });
    const { name, value = '' } = token;
    if (name === 'help') return { kind: 'help' };
    if (name === 'simulate') simulate = true;
    else if (name === 'add') {
      if (!isCopied(value)) return wrong('start_bad_service', { value, services: COPIED.join(', ') });
      add = value;
    } else if (!isCopied(name)) return wrong('start_bad_argument', { argument: token.rawName });
    else if (!/^\d{1,2}$/.test(value) || Number(value) < 1 || Number(value) > MOST_COPIES) {
      return wrong('start_bad_copies', { argument: token.rawName, value, most: MOST_COPIES });
    } else copies[name] = Number(value);
  }
  if (add === undefined) return { kind: 'start', copies, simulate };
  const [also] = [...Object.keys(copies), ...(simulate ? ['simulate'] : [])];
  return also === undefined ? { kind: 'add', service: add } : wrong('start_bad_argument', { argument: `--${also}` });
}

function asText(name: Copied): [string, { type: 'string' }] {
  return [name, { type: 'string' }];
}

function isCopied(name: string): name is Copied {
  return COPIED.some((known) => known === name);
}

function wrong(code: ArgumentProblem, params: Readonly<Record<string, string | number>>): StartArguments {
  return { kind: 'wrong', code, params };
}
