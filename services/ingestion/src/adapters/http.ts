/** The REST doors: read the request, hand it to the use case, answer per item. */
import { AppError, type Problem } from '@pantau/contracts';
import { defineRoute, problemItems, type RequestContext, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { checkRoster } from '../domain/check-roster.ts';
import {
  claimDoor,
  claimWithdrawalDoor,
  observationDoor,
  observationWithdrawalDoor,
  rosterEvent,
  submissionDoor,
  submissionWithdrawalDoor,
} from '../domain/doors.ts';
import type { Input } from '../domain/input.ts';
import type { Lane } from '../ports.ts';
import type { Door, ItemResult, Receiver, Sender } from '../usecases/receive.ts';
import { chunked } from './chunked.ts';
import { observation, observationWithdrawal } from './observation-schemas.ts';
import { claimWithdrawal, oneOrMany, publishedResult, receipt, roster, submission, submissionWithdrawal } from './schemas.ts';

const MB = 1024 * 1024;
/** Some 11,000 submissions of 60 values. */
const MAX_BYTES = 32 * MB;
const MAX_ITEMS = 10_000;
const MAX_LINES = 50_000;
/** Items checked at a stretch: some 5 ms, in which nobody else is served. */
const CHUNK = 100;
/** Chunks of one request that wait for the broker; with fewer it idles between two batches of 500. */
const CHUNKS_UNDER_WAY = 10;

const query = z.strictObject({
  dryRun: z.enum(['true', 'false']).optional().meta({ description: 'true: check and answer, store nothing.' }),
});
type Query = z.infer<typeof query>;
const replies = {
  200: { description: 'Dry run: what would have been accepted.', schema: receipt },
  202: { description: 'Acknowledged by the log; a result per item, even if all are rejected.', schema: receipt },
};

export function routes(receiver: Receiver): Route[] {
  const listRoute = <T extends Input>(path: string, summary: string, item: z.ZodType, door: Door<T>) =>
    defineRoute({
      method: 'POST',
      path,
      summary,
      description:
        'One object, an array, or NDJSON. Sending the same again is always safe: the same content has the same eventId.',
      query,
      body: { kind: 'json-or-ndjson', schema: oneOrMany(item), maxBytes: MAX_BYTES },
      replies,
      handler: async (context) => {
        const sender = senderOf(context);
        const { body } = context;
        if (body.kind === 'ndjson') return receiveList(receiver, door, body.items, MAX_LINES, sender, context);
        if (Array.isArray(body.value)) {
          const params = { max: MAX_ITEMS };
          if (body.value.length > MAX_ITEMS) throw new AppError('invalid', 'too_many', undefined, { http: 413, params });
          return receiveList(receiver, door, linesOf(body.value), MAX_ITEMS, sender, context);
        }
        const [result] = await receiver.receive(door, [{ value: body.value, pointer: '' }], sender);
        return answerOne(result, body.value, sender, context);
      },
    });

  return [
    listRoute('/v1/submissions', 'Send submissions', submission, submissionDoor),
    listRoute('/v1/submissions/withdrawals', 'Take submissions back', submissionWithdrawal, submissionWithdrawalDoor),
    listRoute('/v1/published-results', 'Send published results', publishedResult, claimDoor),
    listRoute('/v1/published-results/withdrawals', 'Take published results back', claimWithdrawal, claimWithdrawalDoor),
    listRoute('/v1/observations', 'Send observations', observation, observationDoor),
    listRoute('/v1/observations/withdrawals', 'Take observations back', observationWithdrawal, observationWithdrawalDoor),
    defineRoute({
      method: 'PUT',
      path: '/v1/rosters/{institution}/{instrument}/{period}',
      summary: 'Set the roster of an assessment',
      params: z.object({ institution: z.string(), instrument: z.string(), period: z.string() }),
      query,
      body: { kind: 'json', schema: roster, parse: false },
      replies,
      handler: async (context) => {
        const sender = senderOf(context);
        const door = { event: rosterEvent, check: (input: unknown) => checkRoster(context.params, input), describe: () => ({}) };
        const [result] = await receiver.receive(door, [{ value: context.body, pointer: '' }], sender);
        return answerOne(result, context.body, sender, context);
      },
    }),
  ];
}

type AnyContext = Pick<RequestContext<unknown, Query, unknown>, 'query' | 'principal' | 'traceparent' | 'language' | 'log'>;

function senderOf(context: AnyContext): Sender {
  return { principal: context.principal, traceparent: context.traceparent, dryRun: context.query.dryRun === 'true' };
}

type Line =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly error: string; readonly max?: number };

/**
 * Chunk by chunk in one lane: several wait for the broker, and yet revision 2 never gets past a revision 1 that failed. Where the
 * lines go on beyond what may come at once, those before are answered as they are, and one item more says where reading ended:
 * they are in the log, and whoever sent them must not be left to guess.
 */
async function receiveList<T extends Input>(
  receiver: Receiver,
  door: Door<T>,
  lines: AsyncIterable<Line> | Iterable<Line>,
  max: number,
  sender: Sender,
  context: AnyContext,
) {
  const lane = {};
  const items: unknown[] = [];
  const underWay: Promise<unknown[]>[] = [];
  try {
    for await (const chunk of chunked(upTo(lines, max), CHUNK)) {
      const results = receiveChunk(receiver, door, chunk, sender, lane, context);
      // Whoever waits for it hears of a failure; until then it must not count as unheard.
      results.catch(() => undefined);
      underWay.push(results);
      if (underWay.length >= CHUNKS_UNDER_WAY) items.push(...((await underWay.shift()) ?? []));
    }
    for (const results of underWay) items.push(...(await results));
  } finally {
    // Also where the body breaks off: the answer comes after everything that was begun.
    await Promise.allSettled(underWay);
  }
  return answer(items, sender);
}

async function receiveChunk<T extends Input>(
  receiver: Receiver,
  door: Door<T>,
  chunk: readonly Line[],
  sender: Sender,
  lane: Lane,
  context: AnyContext,
): Promise<unknown[]> {
  const index = (line: Line) => line.line - 1;
  const inputs = chunk.flatMap((line) => ('value' in line ? [{ value: line.value, pointer: `/${index(line)}` }] : []));
  const results = (await receiver.receive(door, inputs, sender, lane)).values();
  return chunk.map((line) => {
    const result = 'value' in line ? results.next().value : unreadable(line);
    if (result === undefined) throw new AppError('bug', 'bug', 'fewer results than inputs');
    return describe(result, index(line), 'value' in line ? line.value : undefined, context);
  });
}

function* linesOf(list: readonly unknown[]): Iterable<Line> {
  for (const [index, value] of list.entries()) yield { line: index + 1, value };
}

async function* upTo(lines: AsyncIterable<Line> | Iterable<Line>, max: number): AsyncGenerator<Line> {
  let count = 0;
  for await (const line of lines) {
    if (count === max) return yield { line: line.line, error: 'lines_not_read', max };
    count += 1;
    yield line;
  }
}

function unreadable(line: Line): ItemResult {
  const code = 'error' in line ? line.error : 'unreadable_line';
  const max = 'error' in line ? line.max : undefined;
  const params = { line: line.line, ...(max === undefined ? {} : { max }) };
  return { status: 'rejected', problems: [{ pointer: `/${line.line - 1}`, code, params }], more: 0 };
}

function describe(result: ItemResult, index: number, input: unknown, context: AnyContext) {
  if (result.status === 'accepted') {
    if (context.traceparent !== undefined)
      context.log.info({ event_id: result.eventId, traceparent: context.traceparent }, 'accepted');
    return { index, ...result.described, status: 'accepted', eventId: result.eventId };
  }
  const id =
    typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string'
      ? input.id.slice(0, 128)
      : undefined;
  return {
    index,
    ...(id === undefined ? {} : { id }),
    status: 'rejected',
    errors: problemItems(problemsOf(result, `/${index}`), context.language),
  };
}

function answerOne(result: ItemResult | undefined, input: unknown, sender: Sender, context: AnyContext) {
  if (result === undefined) throw new AppError('bug', 'bug', 'no result for one input');
  if (result.status === 'rejected')
    throw new AppError('invalid', 'invalid_request', undefined, { problems: problemsOf(result, '') });
  return answer([describe(result, 0, input, context)], sender);
}

/** What is told of a rejected item: its first problems, and that there are more. */
function problemsOf({ problems, more }: Extract<ItemResult, { status: 'rejected' }>, pointer: string): readonly Problem[] {
  return more === 0 ? problems : [...problems, { pointer, code: 'more_problems', params: { count: more } }];
}

function answer(items: readonly unknown[], sender: Sender) {
  const accepted = items.filter((item) => (item as { status: string }).status === 'accepted').length;
  return { status: sender.dryRun ? 200 : 202, body: { accepted, rejected: items.length - accepted, items } };
}
