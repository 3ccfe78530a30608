/** The gRPC door: single items, and streams that are acknowledged cumulatively. */
import { setImmediate as turn } from 'node:timers/promises';
import { AppError, type OutgoingMessage, pantau } from '@pantau/contracts';
import { type CallContext, type GrpcService, type MessageStream, problemItems, streamMethod, unaryMethod } from '@pantau/runtime';
import type { Receiver, Sender } from '../usecases/receive.ts';
import { Acks, type Rejected } from './grpc-acks.ts';
import { type Item, idOf, judgeItem } from './grpc-items.ts';

const v1 = pantau.ingestion.v1;
type StreamResponse = pantau.ingestion.v1.StreamResponse;

const MAX_ITEMS = 500;
/** Items between two looks at what else there is to do: some 4 ms. */
const STRETCH = 100;
const MAX_PROBLEMS = 10;
const LARGEST_NUMBER = 0xffff_ffff;

export function submissionService(receiver: Receiver): GrpcService {
  return {
    name: 'pantau.ingestion.v1.SubmissionService',
    methods: [
      unaryMethod({
        name: 'Submit',
        request: v1.SubmitRequest,
        response: v1.SubmitResponse,
        handler: (request, context) => submit(receiver, request, context),
      }),
      streamMethod({
        name: 'Stream',
        response: v1.StreamResponse,
        handler: (stream, context) => receiveStream(receiver, stream, context),
      }),
    ],
  };
}

async function submit(receiver: Receiver, request: pantau.ingestion.v1.SubmitRequest, context: CallContext) {
  const sender = senderOf(context);
  const { result, message } = judgeItem(receiver, request.item ?? new v1.Item(), sender);
  if (result.status === 'rejected') {
    const problems = result.problems.map((problem) => ({ ...problem, pointer: `/item${problem.pointer}` }));
    throw new AppError('invalid', 'invalid_request', undefined, { problems });
  }
  if (!request.dryRun && message !== undefined) await receiver.publish([message], {});
  logAccepted([result.eventId], context);
  const { readAs } = result.described as { readAs?: { institution: string; score: string | null } };
  return new v1.SubmitResponse({
    eventId: result.eventId,
    ...(readAs && { readAs: { institution: readAs.institution, ...(readAs.score !== null && { score: readAs.score }) } }),
  });
}

/**
 * Reads, checks, publishes and acknowledges side by side, in one lane. How far reading is ahead of the log is bounded by
 * the call's share of memory: a message is let go when all of its items are in the log. What waits for the client to read
 * is a number and a bounded list of rejects, so a client that never reads its acknowledgements holds nothing that others need.
 */
async function receiveStream(receiver: Receiver, stream: MessageStream<StreamResponse>, context: CallContext): Promise<void> {
  const sender = senderOf(context);
  const lane = {};
  const acks = new Acks({
    send: (response) => stream.send(response),
    render: (rejected) => render(rejected, context),
    onFailure: () => stream.stopReading(),
  });
  let expected: number | undefined;
  let checked = 0;

  for await (const bundle of stream.messages) {
    for (const message of bundle) {
      const request = decoded(message.bytes);
      const { items } = request;
      if (items.length === 0) {
        message.release();
        continue;
      }
      const wrong = wrongNumber(request, expected);
      if (wrong !== undefined) {
        await acks.drained();
        throw wrong;
      }
      expected = request.number + items.length;
      for (let from = 0; from < items.length; from += STRETCH) {
        const part = items.slice(from, from + STRETCH);
        const { messages, rejects, eventIds } = judgeAll(receiver, part, request.number + from, sender);
        const inLog = receiver.publish(messages, lane).then(() => logAccepted(eventIds, context));
        const isLast = from + STRETCH >= items.length;
        acks.add(request.number + from + part.length - 1, rejects, isLast ? inLog.then(message.release) : inLog);
        await acks.room();
        if (acks.failed) break;
        checked += part.length;
        if (checked < STRETCH) continue;
        checked = 0;
        await turn();
      }
    }
  }
  await acks.drained();
  if (context.stopping.aborted) {
    throw new AppError('unavailable', 'unavailable', 'the service is stopping', { retryAfterSeconds: 1 });
  }
}

function judgeAll(receiver: Receiver, items: readonly Item[], first: number, sender: Sender) {
  const messages: OutgoingMessage[] = [];
  const rejects: Rejected[] = [];
  const eventIds: string[] = [];
  for (const [at, item] of items.entries()) {
    const { result, message } = judgeItem(receiver, item, sender);
    if (result.status === 'rejected') rejects.push({ number: first + at, id: idOf(item), problems: result.problems });
    else eventIds.push(result.eventId);
    if (message !== undefined) messages.push(message);
  }
  return { messages, rejects, eventIds };
}

function decoded(bytes: Uint8Array): pantau.ingestion.v1.StreamRequest {
  try {
    return v1.StreamRequest.decode(bytes);
  } catch (cause) {
    throw new AppError('invalid', 'unreadable_message', 'the message does not decode', { cause });
  }
}

function wrongNumber({ number, items }: pantau.ingestion.v1.StreamRequest, expected: number | undefined): AppError | undefined {
  if (items.length > MAX_ITEMS) return new AppError('invalid', 'too_many', undefined, { params: { max: MAX_ITEMS } });
  const fits = number === (expected ?? number) && number >= 1 && number + items.length - 1 <= LARGEST_NUMBER;
  if (fits) return undefined;
  return new AppError('invalid', 'not_consecutive', undefined, { params: { number, expected: expected ?? 1 } });
}

function render({ number, id, problems }: Rejected, context: CallContext): pantau.ingestion.v1.Reject {
  return new v1.Reject({
    number,
    id,
    problems: problemItems(problems.slice(0, MAX_PROBLEMS), context.language).map((problem) => new v1.Problem(problem)),
    moreProblems: Math.max(0, problems.length - MAX_PROBLEMS),
  });
}

function senderOf({ principal, traceparent }: CallContext): Sender {
  return { principal, traceparent, dryRun: false };
}

/** A line per event only for a sender who follows its own. */
function logAccepted(eventIds: readonly string[], { traceparent, log }: CallContext): void {
  if (traceparent === undefined) return;
  for (const eventId of eventIds) log.info({ event_id: eventId, traceparent }, 'accepted');
}
