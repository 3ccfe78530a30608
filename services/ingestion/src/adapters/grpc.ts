/** The gRPC door: single items, and streams that are acknowledged cumulatively. */
import { setImmediate as turn } from 'node:timers/promises';
import { AppError, type OutgoingMessage, pantau } from '@pantau/contracts';
import {
  type CallContext,
  currentTraceparent,
  type GrpcService,
  inSpan,
  type MessageStream,
  problemItems,
  type SpanDescription,
  type StreamMessage,
  streamMethod,
  unaryMethod,
} from '@pantau/runtime';
import type { Receiver, Sender } from '../usecases/receive.ts';
import { Acks, type Rejected } from './grpc-acks.ts';
import { type Item, idOf, judgeItem } from './grpc-items.ts';
import { UnderWay } from './under-way.ts';

const v1 = pantau.ingestion.v1;
type StreamRequest = pantau.ingestion.v1.StreamRequest;
type StreamResponse = pantau.ingestion.v1.StreamResponse;

const MAX_ITEMS = 500;
/** Items checked at a stretch: some 4 ms, in which nobody else is served. */
const STRETCH = 100;
/** What an event holds beside its value until it is in the log: headers, promise, its place in the producer. */
const EVENT_BYTES = 1_500;
/** Some 1,300 submissions of 60 values: more than two sends of the producer, so that it never waits for us. More would only grow old in memory. */
const MAX_UNDER_WAY_BYTES = 4_000_000;
const LARGEST_NUMBER = 0xffff_ffff;

export function submissionService(receiver: Receiver): GrpcService {
  const underWay = new UnderWay(MAX_UNDER_WAY_BYTES);
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
        handler: (stream, context) => receiveStream(receiver, underWay, stream, context),
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
 * Reads, checks, publishes and acknowledges side by side, in one lane. Reading is ahead of checking by the call's share of
 * memory, checking is ahead of the log by MAX_UNDER_WAY_BYTES. What waits for the client to read is a number and a bounded
 * list of rejects, so a client that never reads its acknowledgements holds nothing that others need.
 */
async function receiveStream(
  receiver: Receiver,
  underWay: UnderWay,
  stream: MessageStream<StreamResponse>,
  context: CallContext,
): Promise<void> {
  const lane = {};
  const acks = new Acks({
    send: (response) => stream.send(response),
    render: (rejected) => render(rejected, context),
    onFailure: () => stream.stopReading(),
  });

  async function take(request: StreamRequest, bytes: number, traced: CallContext): Promise<void> {
    const sender = senderOf(traced);
    const { number, items } = request;
    for (let from = 0; from < items.length && !acks.failed; from += STRETCH) {
      const part = items.slice(from, from + STRETCH);
      const leave = await underWay.enter(part.length * (EVENT_BYTES + bytes / items.length));
      const { messages, rejects, eventIds } = judgedOr(leave, () => judgeAll(receiver, part, number + from, sender));
      const inLog = receiver.publish(messages, lane).then(() => logAccepted(eventIds, traced));
      acks.add(number + from + part.length - 1, rejects, inLog.finally(leave));
      await acks.room();
    }
  }

  let expected: number | undefined;
  let untilTurn = STRETCH;
  async function takeAll(bundle: readonly StreamMessage[]): Promise<void> {
    const traced = { ...context, traceparent: currentTraceparent() ?? context.traceparent };
    for (const message of bundle) {
      const request = decoded(message.bytes) ?? (await refuse(acks, new AppError('invalid', 'unreadable_message')));
      const wrong = wrongNumber(request, expected);
      if (wrong !== undefined) await refuse(acks, wrong);
      expected = request.items.length === 0 ? expected : request.number + request.items.length;
      await take(request, message.bytes.length, traced);
      message.release();
      untilTurn -= request.items.length;
      if (untilTurn > 0) continue;
      untilTurn = STRETCH;
      await turn();
    }
  }

  for await (const bundle of stream.messages) {
    await inSpan(
      () => bundleSpan(context),
      () => takeAll(bundle),
    );
  }
  await acks.drained();
  if (context.stopping.aborted) {
    throw new AppError('unavailable', 'unavailable', 'the service is stopping', { retryAfterSeconds: 1 });
  }
}

/** What came before is acknowledged first. */
async function refuse(acks: Acks, error: AppError): Promise<never> {
  await acks.drained();
  throw error;
}

/** Room that was entered is given back also where judging throws: else enough of it would shut the door for everybody. */
function judgedOr<T>(leave: () => void, judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    leave();
    throw error;
  }
}

function judgeAll(receiver: Receiver, items: readonly Item[], first: number, sender: Sender) {
  const messages: OutgoingMessage[] = [];
  const rejects: Rejected[] = [];
  const eventIds: string[] = [];
  for (const [at, item] of items.entries()) {
    const { result, message } = judgeItem(receiver, item, sender);
    if (result.status === 'rejected') {
      rejects.push({ number: first + at, id: idOf(item), problems: result.problems, more: result.more });
    } else eventIds.push(result.eventId);
    if (message !== undefined) messages.push(message);
  }
  return { messages, rejects, eventIds };
}

function decoded(bytes: Uint8Array): StreamRequest | undefined {
  try {
    return v1.StreamRequest.decode(bytes);
  } catch {
    return undefined;
  }
}

function wrongNumber({ number, items }: StreamRequest, expected: number | undefined): AppError | undefined {
  if (items.length === 0) return undefined;
  if (items.length > MAX_ITEMS) return new AppError('invalid', 'too_many', undefined, { params: { max: MAX_ITEMS } });
  const fits = number === (expected ?? number) && number >= 1 && number + items.length - 1 <= LARGEST_NUMBER;
  if (fits) return undefined;
  return new AppError('invalid', 'not_consecutive', undefined, { params: { number, expected: expected ?? 1 } });
}

function render({ number, id, problems, more }: Rejected, context: CallContext): pantau.ingestion.v1.Reject {
  return new v1.Reject({
    number,
    id,
    problems: problemItems(problems, context.language).map((problem) => new v1.Problem(problem)),
    moreProblems: more,
  });
}

/** One for what came together: a span over a stream's whole life would be sent after hours, at its end. */
function bundleSpan({ traceparent }: CallContext): SpanDescription {
  const attributes = { 'rpc.system.name': 'grpc', 'rpc.method': 'Stream' };
  return { name: 'Stream', kind: 'server', attributes, from: traceparent === undefined ? [] : [traceparent] };
}

function senderOf({ principal, traceparent }: CallContext): Sender {
  return { principal, traceparent, dryRun: false };
}

/** A line per event only for a sender who follows its own. */
function logAccepted(eventIds: readonly string[], { traceparent, log }: CallContext): void {
  if (traceparent === undefined) return;
  for (const eventId of eventIds) log.info({ event_id: eventId, traceparent }, 'accepted');
}
