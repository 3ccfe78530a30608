/** The REST doors: read the request, hand it to the use case, answer per item. */
import { AppError } from '@pantau/contracts';
import { defineRoute, problemItems, type RequestContext, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { checkRoster } from '../domain/check-roster.ts';
import { claimDoor, claimWithdrawalDoor, rosterEvent, submissionDoor, submissionWithdrawalDoor } from '../domain/doors.ts';
import type { Input } from '../domain/input.ts';
import type { Door, ItemResult, PointedInput, Receiver, Sender } from '../usecases/receive.ts';
import { chunked } from './chunked.ts';
import { claimWithdrawal, oneOrMany, publishedResult, receipt, roster, submission, submissionWithdrawal } from './schemas.ts';

const MB = 1024 * 1024;
/** Some 11,000 submissions of 60 values. */
const MAX_BYTES = 32 * MB;
const MAX_ITEMS = 10_000;
const MAX_LINES = 50_000;
/** Items published at once; the next chunk waits for the acknowledgement, so revisions keep their order. */
const CHUNK = 500;

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
        if (body.kind === 'ndjson') return receiveLines(receiver, door, body.items, sender, context);
        if (Array.isArray(body.value)) return receiveArray(receiver, door, body.value, sender, context);
        const [result] = await receiver.receive(door, [{ value: body.value, pointer: '' }], sender);
        return answerOne(result, body.value, sender, context);
      },
    });

  return [
    listRoute('/v1/submissions', 'Send submissions', submission, submissionDoor),
    listRoute('/v1/submissions/withdrawals', 'Take submissions back', submissionWithdrawal, submissionWithdrawalDoor),
    listRoute('/v1/published-results', 'Send published results', publishedResult, claimDoor),
    listRoute('/v1/published-results/withdrawals', 'Take published results back', claimWithdrawal, claimWithdrawalDoor),
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

async function receiveArray<T extends Input>(
  receiver: Receiver,
  door: Door<T>,
  list: readonly unknown[],
  sender: Sender,
  context: AnyContext,
) {
  if (list.length > MAX_ITEMS) throw new AppError('invalid', 'too_many', undefined, { http: 413, params: { max: MAX_ITEMS } });
  const items: unknown[] = [];
  for (let from = 0; from < list.length; from += CHUNK) {
    const inputs = list.slice(from, from + CHUNK).map((value, index) => ({ value, pointer: `/${from + index}` }));
    const results = await receiver.receive(door, inputs, sender);
    for (const [index, result] of results.entries()) items.push(describe(result, from + index, inputs[index]?.value, context));
  }
  return answer(items, sender);
}

type Line = { readonly line: number; readonly value: unknown } | { readonly line: number; readonly error: string };

async function receiveLines<T extends Input>(
  receiver: Receiver,
  door: Door<T>,
  lines: AsyncIterable<Line>,
  sender: Sender,
  context: AnyContext,
) {
  const items: unknown[] = [];
  for await (const chunk of chunked(lines, CHUNK)) {
    const index = (line: Line) => line.line - 1;
    const inputs: PointedInput[] = [];
    for (const line of chunk) if ('value' in line) inputs.push({ value: line.value, pointer: `/${index(line)}` });
    const results = await receiver.receive(door, inputs, sender);
    let next = 0;
    for (const line of chunk) {
      const readable = 'value' in line ? results[next++] : undefined;
      const result = readable ?? unreadable(line);
      items.push(describe(result, index(line), 'value' in line ? line.value : undefined, context));
    }
    if (items.length > MAX_LINES) throw new AppError('invalid', 'too_many', undefined, { http: 413, params: { max: MAX_LINES } });
  }
  return answer(items, sender);
}

function unreadable(line: Line): ItemResult {
  const code = 'error' in line ? line.error : 'unreadable_line';
  return { status: 'rejected', problems: [{ pointer: `/${line.line - 1}`, code, params: { line: line.line } }] };
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
    errors: problemItems(result.problems, context.language),
  };
}

function answerOne(result: ItemResult | undefined, input: unknown, sender: Sender, context: AnyContext) {
  if (result === undefined) throw new AppError('bug', 'bug', 'no result for one input');
  if (result.status === 'rejected') throw new AppError('invalid', 'invalid_request', undefined, { problems: result.problems });
  return answer([describe(result, 0, input, context)], sender);
}

function answer(items: readonly unknown[], sender: Sender) {
  const accepted = items.filter((item) => (item as { status: string }).status === 'accepted').length;
  return { status: sender.dryRun ? 200 : 202, body: { accepted, rejected: items.length - accepted, items } };
}
