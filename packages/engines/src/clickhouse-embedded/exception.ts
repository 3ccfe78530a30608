/** An error as a ClickHouse server would word it: a number, a name, and a sentence. */
export class ClickHouseException extends Error {
  readonly code: number;
  readonly type: string;

  constructor(code: number, type: string, text: string) {
    super(`Code: ${code}. DB::Exception: ${text} (${type})`);
    this.code = code;
    this.type = type;
  }
}

/** What chdb threw, with the prefixes and suffixes that it repeats once per layer said once, and without `mark`, which the caller never wrote. */
export function toException(error: unknown, mark = ''): ClickHouseException {
  if (error instanceof ClickHouseException) return error;
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(`\n${mark}`, mark === '' ? '\n' : '');
  const code = /Code: (\d+)\. DB::Exception: /.exec(message)?.[1];
  const type = /\(([A-Z][A-Z0-9_]+)\)(?: \(version [^)]*(?:\([^)]*\))?\)\.?)?\s*$/.exec(message)?.[1];
  if (!code || !type) return new ClickHouseException(1002, 'UNKNOWN_EXCEPTION', message);
  const text = message.replace(/^[\s\S]*?(?:Code: \d+\. DB::Exception: )+/, '').replace(tail, '');
  return new ClickHouseException(Number(code), type, text);
}

const tail = /(?:\s*\([A-Z][A-Z0-9_]+\)(?: \(version [^)]*(?:\([^)]*\))?\)\.?)?)+\s*$/;

/** HTTP status of an exception code, as the server's HTTP handler chooses it; clients only look at 2xx or not. */
export function statusOf(code: number): number {
  return STATUS[code] ?? 500;
}

// https://github.com/ClickHouse/ClickHouse/blob/master/src/Server/HTTP/exceptionCodeToHTTPStatus.cpp
const STATUS: Readonly<Record<number, number>> = {
  26: 400, // CANNOT_PARSE_QUOTED_STRING
  27: 400, // CANNOT_PARSE_INPUT_ASSERTION_FAILED
  36: 400, // BAD_ARGUMENTS
  38: 400, // CANNOT_PARSE_DATE
  41: 400, // CANNOT_PARSE_DATETIME
  46: 404, // UNKNOWN_FUNCTION
  47: 404, // UNKNOWN_IDENTIFIER
  48: 501, // NOT_IMPLEMENTED
  53: 400, // TYPE_MISMATCH
  60: 404, // UNKNOWN_TABLE
  62: 400, // SYNTAX_ERROR
  72: 400, // CANNOT_PARSE_NUMBER
  73: 404, // UNKNOWN_FORMAT
  81: 404, // UNKNOWN_DATABASE
  115: 404, // UNKNOWN_SETTING
  117: 400, // INCORRECT_DATA
  159: 408, // TIMEOUT_EXCEEDED
  164: 403, // READONLY
  396: 413, // TOO_MANY_BYTES
  456: 400, // UNKNOWN_QUERY_PARAMETER
  457: 400, // BAD_QUERY_PARAMETER
  497: 403, // ACCESS_DENIED
  516: 403, // AUTHENTICATION_FAILED
};
