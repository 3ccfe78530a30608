import { open } from 'node:fs/promises';
import { ClickHouseException } from './exception.ts';
import { type InsertOfRows, readStatement, type Statement } from './statement.ts';

/** How much of a body is looked at to find where the rows of an INSERT begin: a server's `max_query_size`. */
const STATEMENT_BYTES = 256 * 1024;

/**
 * Reads a request's statement, of which the URL may hold the beginning, and writes the rows of an INSERT to `path`
 * while they arrive: they may be larger than memory. True: there are rows.
 */
export async function receiveStatement(inUrl: string, body: AsyncIterable<Buffer>, path: string): Promise<Statement> {
  const start = Buffer.from(inUrl === '' ? '' : `${inUrl}\n`);
  // A server reads the query of the URL and the body as one text, so a statement that is complete there goes on with rows.
  let statement = inUrl === '' ? undefined : insertIn(start, true);
  let text = start;
  const held: Buffer[] = [start];
  const chunks = body[Symbol.asyncIterator]();
  for (;;) {
    if (!statement && text.length <= STATEMENT_BYTES) {
      text = Buffer.concat(held);
      statement = insertIn(text, false);
    }
    if (statement) {
      const whole = Buffer.concat(held);
      await writeRows(path, whole.subarray(statement.rowsAt), chunks);
      return statement;
    }
    // What is still no INSERT of rows is a statement: held whole, so it must not be as large as rows may be.
    if (text.length > STATEMENT_BYTES)
      throw new ClickHouseException(62, 'SYNTAX_ERROR', `Max query size exceeded: ${STATEMENT_BYTES} bytes`);
    const next = await chunks.next();
    if (next.done) break;
    held.push(next.value);
  }
  const whole = Buffer.concat(held);
  const complete = readStatement(whole);
  if (complete.kind === 'insert') await writeRows(path, whole.subarray(complete.rowsAt), chunks);
  return complete;
}

/** The INSERT at the start of `text`, if it is there to its last word: `FORMAT Nat` may go on in the next piece. */
function insertIn(text: Buffer, isWhole: boolean): InsertOfRows | undefined {
  try {
    const statement = readStatement(text);
    return statement.kind === 'insert' && (isWhole || statement.rowsAt < text.length) ? statement : undefined;
  } catch (error) {
    if (error instanceof ClickHouseException) return undefined;
    throw error;
  }
}

async function writeRows(path: string, first: Buffer, rest: AsyncIterator<Buffer>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.write(first);
    for (let next = await rest.next(); !next.done; next = await rest.next()) await file.write(next.value);
  } finally {
    await file.close();
  }
}
