import type { Batch, ReadingHandler } from '../run-batch.ts';

/**
 * What the consumer does with a batch, without a broker: reads all of it, then hands over what could be read. Answers why
 * the others would be dead letters, in their order; the limit of rejects is not applied.
 */
export async function readAndHandle<T extends object>(handler: ReadingHandler<T>, batch: Batch): Promise<readonly string[]> {
  const read = batch.events.map((event) => ({ event, result: handler.read(event) }));
  const events = read.flatMap(({ event, result }) => (result.kind === 'read' ? [{ ...event, data: result.data }] : []));
  await handler.handle({ ...batch, events });
  return read.flatMap(({ result }) => (result.kind === 'reject' ? [result.reason] : []));
}
