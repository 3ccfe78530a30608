import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { unlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readBody, writeBody } from './body.ts';
import type { Engine, Query } from './engine.ts';
import { goneSignal, type Result, sendAnswer, sendException, sendText } from './reply.ts';
import { type ClickHouseRequest, readRequest } from './request.ts';
import { type InsertOfRows, readStatement } from './statement.ts';

export interface FaceOptions {
  readonly engine: Engine;
  /** Rows on their way in. Emptied at start, so that files of a killed process do not stay. */
  readonly uploadDir: string;
  readonly maxBodyBytes: number;
}

/** Bound parameters travel in the URL. Node stops at 16 KiB, a server at `http_max_uri_size`: 1 MiB. */
const MAX_URL_BYTES = 1024 ** 2;
/** A server's `keep_alive_timeout`. Shorter than the client's own, a socket would be closed under a request. */
const KEEP_ALIVE_MS = 10_000;

/** The HTTP interface of ClickHouse (https://clickhouse.com/docs/interfaces/http) in front of an engine. Not listening yet. */
export function createFace({ engine, uploadDir, maxBodyBytes }: FaceOptions): Server {
  rmSync(uploadDir, { recursive: true, force: true });
  mkdirSync(uploadDir, { recursive: true });
  let uploads = 0;

  return createServer({ maxHeaderSize: MAX_URL_BYTES, keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    // Without a listener the error of a client that went away would end the process.
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    answer(request, response).catch((error) => sendException(request, response, error));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/ping' || url.pathname === '/replicas_status') return sendText(response, 200, 'Ok.\n');
    if (url.pathname !== '/') return sendText(response, 404, 'There is no handle for this path\n');
    const asked = readRequest(request, url);
    if (request.method !== 'POST' && asked.query === '') return sendText(response, 200, 'Ok.\n');

    response.setHeader('X-ClickHouse-Query-Id', asked.queryId ?? randomUUID());
    response.setHeader('X-ClickHouse-Timezone', engine.timezone);
    const result = await run(asked, request, goneSignal(response));
    await sendAnswer(request, response, asked.compressReply, result);
  }

  async function run(asked: ClickHouseRequest, request: IncomingMessage, signal: AbortSignal): Promise<Result> {
    // A server reads the query of the URL and the body as one text.
    const start = Buffer.from(asked.query === '' ? '' : `${asked.query}\n`);
    const inUrl = asked.query === '' ? undefined : readStatement(start);
    if (inUrl?.kind === 'insert') {
      const rows = start.subarray(inUrl.rowsAt);
      return insertRows({ ...asked, signal }, inUrl, (path) => writeBody(request, maxBodyBytes, rows, path));
    }
    const whole = Buffer.concat([start, await readBody(request, maxBodyBytes)]);
    const statement = readStatement(whole);
    if (statement.kind === 'insert') {
      const rows = whole.subarray(statement.rowsAt);
      return insertRows({ ...asked, signal }, statement, (path) => writeFile(path, rows));
    }
    const answer = await engine.run({ ...asked, signal, sql: statement.sql, isInsertOfRows: false });
    return { answer, format: statement.format ?? asked.format, isInsertOfRows: false };
  }

  async function insertRows(
    asked: Omit<Query, 'sql' | 'isInsertOfRows'>,
    { head, tail }: InsertOfRows,
    write: (path: string) => Promise<void>,
  ): Promise<Result> {
    uploads += 1;
    const path = join(uploadDir, String(uploads));
    try {
      await write(path);
      const sql = `${head} FROM INFILE '${path.replaceAll("'", "\\'")}' COMPRESSION 'none' ${tail}`;
      return { answer: await engine.run({ ...asked, sql, isInsertOfRows: true }), format: asked.format, isInsertOfRows: true };
    } finally {
      await unlink(path).catch(() => undefined);
    }
  }
}
