/** Live events: the newest state at once and whenever it is another, from any copy. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printed } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store?.stop());

interface Event {
  readonly id: string;
  readonly ways: Readonly<Record<string, string>>;
}

/** Reads events until the caller has enough; the connection ends with it. */
async function* eventsSince(lastId?: string): AsyncGenerator<Event> {
  const leaving = new AbortController();
  const headers = lastId === undefined ? {} : { 'last-event-id': lastId };
  const response = await store.fetch('/v1/events', { headers, signal: leaving.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  try {
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
        const id = /^id: (.*)$/m.exec(text.slice(0, end))?.[1];
        const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
        text = text.slice(end + 2);
        if (id !== undefined && data !== undefined) yield { id, ways: JSON.parse(data).ways };
      }
    }
  } finally {
    leaving.abort();
  }
}

async function nextOf(events: AsyncGenerator<Event>): Promise<Event> {
  const { value } = await events.next();
  if (value === undefined) throw new Error('the stream ended');
  return value;
}

test('the state comes at once, another one when rows were written, and only what is new to who comes back', async () => {
  const events = eventsSince();
  const first = await nextOf(events);
  await store.add([printed('18.71', '2022', 738_900, 'C', 'kuning')]);
  const second = await nextOf(events);
  expect(Number(second.ways.results)).toBeGreaterThan(Number(first.ways.results));
  await events.return(undefined);

  // Who knows the newest hears of the next one alone; who was away hears the newest at once.
  const upToDate = eventsSince(second.id);
  const waiting = nextOf(upToDate);
  const late = eventsSince(first.id);
  expect(await nextOf(late)).toEqual(second);
  await store.add([printed('18.72', '2022', 617_300, 'C', 'kuning')]);
  const third = await waiting;
  expect(third.id).not.toBe(second.id);
  expect(await nextOf(late)).toEqual(third);
  await Promise.all([upToDate.return(undefined), late.return(undefined)]);
});
