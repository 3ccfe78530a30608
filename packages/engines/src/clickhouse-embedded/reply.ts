import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, deflate, gzip, zstdCompress } from 'node:zlib';
import type { Answer } from './engine.ts';
import { statusOf, toException } from './exception.ts';
import { contentType } from './formats.ts';

export interface Result {
  readonly answer: Answer;
  readonly format: string;
  readonly isInsertOfRows: boolean;
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=UTF-8' }).end(text);
}

export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  compress: boolean,
  { answer, format, isInsertOfRows }: Result,
): Promise<void> {
  response.setHeader('X-ClickHouse-Summary', summaryOf(answer, isInsertOfRows));
  response.setHeader('X-ClickHouse-Format', format);
  response.setHeader('Content-Type', contentType(format));
  const coding = compress ? acceptedCoding(request) : undefined;
  if (coding) response.setHeader('Content-Encoding', coding);
  response.end(coding ? await COMPRESS[coding](answer.bytes) : answer.bytes);
}

/** What the engine tells. Rows read by a SELECT are not among it, so they are left out and not called zero. */
function summaryOf(answer: Answer, isInsertOfRows: boolean): string {
  const rows = String(answer.rows);
  const bytes = String(answer.rowBytes);
  const counts = isInsertOfRows
    ? { read_rows: rows, read_bytes: bytes, written_rows: rows, written_bytes: bytes }
    : { result_rows: rows, result_bytes: bytes };
  return JSON.stringify({ ...counts, elapsed_ns: String(Math.round(answer.elapsedSeconds * 1e9)) });
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

/** Aborts when the client closes its socket before it has its answer. */
export function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort(new Error('The client went away'));
  });
  return gone.signal;
}

const COMPRESS = {
  gzip: promisify(gzip),
  deflate: promisify(deflate),
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  zstd: promisify(zstdCompress),
} as const;

function acceptedCoding(request: IncomingMessage): keyof typeof COMPRESS | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return (['gzip', 'deflate', 'br', 'zstd'] as const).find((coding) => accepted.includes(coding));
}
