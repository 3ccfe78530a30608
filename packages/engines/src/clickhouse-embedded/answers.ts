import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Totals } from './engine.ts';
import { statusOf, toException } from './exception.ts';

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=UTF-8' }).end(text);
}

/** `Code: NN. DB::Exception: ... (NAME)` and the number as a header: what clients take the code and the type from. */
export function sendException(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const exception = toException(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // A body that was refused is not read to its end, so the connection cannot carry another request.
  if (!request.complete) response.setHeader('Connection', 'close');
  response.setHeader('X-ClickHouse-Exception-Code', String(exception.code));
  response.removeHeader('Content-Encoding');
  sendText(response, statusOf(exception.code), `${exception.message}\n`);
}

/** What the engine tells. Rows read by a SELECT, or written by INSERT … SELECT, are not among it, so they are left out and not called zero. */
export function summaryOf(totals: Totals, isInsertOfRows: boolean, verb = ''): string {
  const rows = String(totals.rows);
  const bytes = String(totals.rowBytes);
  const counts = isInsertOfRows
    ? { read_rows: rows, read_bytes: bytes, written_rows: rows, written_bytes: bytes }
    : { result_rows: rows, result_bytes: bytes };
  const known = verb === 'INSERT' && !isInsertOfRows ? {} : counts;
  return JSON.stringify({ ...known, elapsed_ns: String(Math.round(totals.elapsedSeconds * 1e9)) });
}

/** Aborts when the client closes its socket before it has its answer. */
export function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort(new Error('The client went away'));
  });
  return gone.signal;
}
