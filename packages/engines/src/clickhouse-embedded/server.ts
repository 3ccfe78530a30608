import { mkdirSync, rmSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { goneSignal, sendException, sendText, summaryOf } from './answers.ts';
import { receiveBody } from './body.ts';
import { checkCaller } from './callers.ts';
import type { ExternalTable } from './connection.ts';
import type { Engine, Totals } from './engine.ts';
import { refuseFiles } from './file-access.ts';
import { isMultipart, receiveForm } from './multipart.ts';
import { receiveStatement } from './receive.ts';
import { createReply } from './reply.ts';
import { isOn, readRequest } from './request.ts';
import { readStatement, type Statement } from './statement.ts';
import { checkUser, type User } from './users.ts';

export interface FaceOptions {
  readonly engine: Engine;
  readonly user: User;
  /** Nobody but this machine is listened to. */
  readonly isLoopbackOnly: boolean;
  /** Rows on their way in. Emptied at start, so that files of a killed process do not stay. */
  readonly uploadDir: string;
  readonly maxBodyBytes: number;
}

interface Uploads {
  readonly rowsPath: string;
  /** What is on the disk for this request. */
  readonly files: Set<string>;
  /** Of a form that has been read: then the statement is in its fields and there is no other body. */
  readonly tables: readonly ExternalTable[] | undefined;
}

/** Bound parameters travel in the URL. Node stops at 16 KiB, a server at `http_max_uri_size`: 1 MiB. */
const MAX_URL_BYTES = 1024 ** 2;
/** A server's `keep_alive_timeout`. Shorter than the client's own, a socket would be closed under a request. */
const KEEP_ALIVE_MS = 10_000;

/** The HTTP interface of ClickHouse (https://clickhouse.com/docs/interfaces/http) in front of an engine. Not listening yet. */
export function createFace({ engine, user, isLoopbackOnly, uploadDir, maxBodyBytes }: FaceOptions): Server {
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
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/ping' || pathname === '/replicas_status') return sendText(response, 200, 'Ok.\n');
    if (pathname !== '/') return sendText(response, 404, 'There is no handle for this path\n');
    if (request.method !== 'POST' && !searchParams.has('query')) return sendText(response, 200, 'Ok.\n');
    checkCaller(request, isLoopbackOnly);
    checkUser(user, request, searchParams);
    const files = new Set<string>();
    const newFile = () => {
      uploads += 1;
      const path = join(uploadDir, String(uploads));
      files.add(path);
      return path;
    };
    try {
      const tables = isMultipart(request)
        ? await receiveForm(request, searchParams, { maxBytes: maxBodyBytes, newPath: newFile })
        : undefined;
      await execute(request, response, searchParams, { rowsPath: newFile(), files, tables });
    } finally {
      await removeAll(files);
    }
  }

  async function execute(
    request: IncomingMessage,
    response: ServerResponse,
    search: URLSearchParams,
    { rowsPath, files, tables }: Uploads,
  ): Promise<void> {
    const asked = readRequest(request, search);
    response.setHeader('X-ClickHouse-Query-Id', asked.queryId);
    response.setHeader('X-ClickHouse-Timezone', engine.timezone);
    response.setHeader('X-ClickHouse-Server-Display-Name', hostname());
    const isInBlocks = isOn(search.get('decompress') ?? undefined);
    const statement = tables
      ? readStatement(Buffer.from(asked.query))
      : await receive(request, asked.query, rowsPath, isInBlocks);
    refuseFiles(statement.kind === 'insert' ? `${statement.head} ${statement.tail}` : statement.sql);
    const isInsert = statement.kind === 'insert';
    if (!isInsert) files.delete(rowsPath);
    const format = (isInsert ? undefined : statement.format) ?? asked.format;
    const reply = createReply(request, response, { format, compress: asked.compressReply });
    try {
      const query = {
        queryId: asked.queryId,
        statement,
        rowsPath,
        around: {
          verb: isInsert ? 'INSERT' : statement.verb,
          database: asked.database,
          settings: asked.settings,
          parameters: asked.parameters,
          asksFor: isInsert ? new Set<string>() : statement.parameters,
          tables: tables ?? [],
          readOnly: asked.readOnly,
        },
        session: asked.session,
        format: asked.format,
        waitForEnd: asked.waitForEnd,
        progress: asked.progressEveryMs ? { everyMs: asked.progressEveryMs, tell: reply.progress } : undefined,
        tellTotals: (totals: Totals) => reply.summary(summaryOf(totals, isInsert, isInsert ? 'INSERT' : statement.verb)),
        signal: goneSignal(response),
      };
      await engine.run(query, reply.body);
      await removeAll(files);
      reply.finish();
    } catch (error) {
      reply.fail(error);
    }
  }

  async function receive(request: IncomingMessage, inUrl: string, path: string, isInBlocks: boolean): Promise<Statement> {
    let statement: Statement | undefined;
    await receiveBody(request, { maxBytes: maxBodyBytes, isInBlocks }, async (body) => {
      statement = await receiveStatement(inUrl, body, path);
    });
    if (!statement) throw new Error('A body was received and no statement read');
    return statement;
  }
}

async function removeAll(files: Set<string>): Promise<void> {
  const paths = [...files];
  files.clear();
  await Promise.all(paths.map((path) => unlink(path).catch(() => undefined)));
}
