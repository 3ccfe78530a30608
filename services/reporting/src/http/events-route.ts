/** Live: the number of the data's state, whenever it is another. See ADR 0021. */
import { Readable } from 'node:stream';
import { AppError } from '@pantau/contracts';
import { defineRoute, type Route } from '@pantau/runtime';
import { type DataState, stateId } from '../usecases/data-state.ts';
import type { AnsweringPorts } from './context.ts';

/** A proxy closes a connection that is silent for a minute; the page notices a dead one by it too. */
const HEARTBEAT_MS = 15_000;
/** Each is a socket and a timer; what would come beyond asks every few seconds instead. */
const MOST_READERS = 2_000;

export function eventsRoute({ states }: Pick<AnsweringPorts, 'states'>): Route {
  let readers = 0;
  return defineRoute({
    method: 'GET',
    path: '/v1/events',
    summary: 'What changed, as it changes (server-sent events)',
    description:
      'Event "data": `{"version", "ways": {"results", "observations", "cases"}}`, its id the version. A way whose number is another has new rows: ask again what is made of it, with the ETag. The newest comes at once, unless Last-Event-ID already names it; any copy goes on where another stopped. At most one a second; nothing is missed by missing one. 503 when too many listen.',
    replies: { 200: { description: 'Events, until the caller leaves', mediaType: 'text/event-stream' } },
    handler({ rawRequest, signal }) {
      if (readers >= MOST_READERS) {
        throw new AppError('unavailable', 'too_many_readers', `${readers} readers`, { retryAfterSeconds: 10 });
      }
      readers += 1;
      let told = rawRequest.headers['last-event-id'];
      const stream = new Readable({ read() {} });
      // A reader that does not read is sent nothing more until it does: then the newest, which says all that those between said.
      const send = (text: string): boolean => {
        const hasRoom = stream.readableLength < MOST_WAITING;
        if (hasRoom) stream.push(text);
        return hasRoom;
      };
      // Proxies pass on nothing before the first bytes, and the browser counts from them as connected.
      send('retry: 2000\n\n');
      const unwatch = states.watch((state) => {
        if (stateId(state) !== told && send(eventOf(state))) told = stateId(state);
      });
      const heartbeat = setInterval(() => send(': \n\n'), HEARTBEAT_MS);
      const leave = () => {
        clearInterval(heartbeat);
        unwatch();
        readers -= 1;
      };
      stream.once('close', leave);
      signal.addEventListener('abort', () => stream.destroy(), { once: true });
      return {
        status: 200,
        stream,
        headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
      };
    },
  });
}

const MOST_WAITING = 4_096;

function eventOf(state: DataState): string {
  const version = stateId(state);
  return `event: data\nid: ${version}\ndata: ${JSON.stringify({ version, ways: state.ways })}\n\n`;
}
