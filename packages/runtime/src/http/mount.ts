import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Everything under a path, answered by a handler of Connect's form: a proxy, static files. The path is taken off
 * `request.url` before the handler sees it; the body is not read. `next(error)` answers with the error's problem.
 */
export interface Mount {
  readonly path: string;
  handler(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void;
}
