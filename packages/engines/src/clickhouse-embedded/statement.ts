import { ClickHouseException } from './exception.ts';
import { type Token, tokens } from './lexer.ts';

/** Rows follow the statement. They go through a file, because the engine takes statements as text and rows may be any bytes. */
export interface InsertOfRows {
  readonly kind: 'insert';
  /** The statement, with a gap where the file is named. */
  readonly head: string;
  readonly tail: string;
  /** The format where the gap is that of `input('structure')`: the rows go through a SELECT. */
  readonly inputFormat: string | undefined;
  /** Where the rows begin: a byte position. */
  readonly rowsAt: number;
}

export interface OtherStatement {
  readonly kind: 'other';
  /** The first word, in capitals. */
  readonly verb: string;
  readonly sql: string;
  /** The output format that the statement names itself. */
  readonly format: string | undefined;
  /** Of a SELECT: the statement with a gap before its FORMAT clause, where it can be told to write its result. */
  readonly result: { readonly head: string; readonly tail: string } | undefined;
  /** `{name: Type}`: the parameters it asks for. */
  readonly parameters: ReadonlySet<string>;
}

export type Statement = InsertOfRows | OtherStatement;

/**
 * Reads as much of a request as is needed to run it: where the statement ends, whether rows follow, which output format
 * it names. What the engine would do for a person at its terminal but a server does for nobody is refused here.
 */
export function readStatement(request: Buffer): Statement {
  // latin1 keeps one character per byte, so that positions hold even before binary rows.
  const text = request.toString('latin1');
  const cut = (from: number, to: number) => request.toString('utf8', from, to);
  let depth = 0;
  let count = 0;
  let previous = '';
  let verb = '';
  let isInsert = false;
  let isWriting = false;
  let input: { readonly at: number; readonly end: number } | undefined;
  const parameters = new Set<string>();
  let before: Token | undefined;
  let brace: Token | undefined;
  let targetNext = false;
  let settingsAt: number | undefined;
  let formatAt = 0;
  let format: string | undefined;
  let end = text.length;

  for (const token of tokens(text)) {
    if (end < text.length) throw syntaxError('Multi-statements are not allowed');
    if (token.kind === 'semicolon' && depth === 0) {
      end = token.at;
      continue;
    }
    const [last, opened] = [before, brace];
    before = token;
    brace = last?.kind === 'open' && text[last.at] === '{' ? last : undefined;
    if (opened && text[token.at] === ':' && last?.kind === 'word') parameters.add(text.slice(last.at, last.end));
    if (token.kind === 'open') {
      depth += 1;
      if (verb === 'INSERT' && last?.kind === 'word' && /^input$/i.test(text.slice(last.at, last.end)))
        input ??= { at: last.at, end: token.end };
    }
    if (token.kind === 'close') depth -= 1;
    const word = token.kind === 'word' && depth === 0 ? text.slice(token.at, token.end).toUpperCase() : '';
    count += 1;
    if (word === 'OUTFILE' && previous === 'INTO')
      throw new ClickHouseException(48, 'NOT_IMPLEMENTED', 'INTO OUTFILE is not allowed');
    if (word === 'INFILE' && previous === 'FROM')
      throw new ClickHouseException(48, 'NOT_IMPLEMENTED', 'FROM INFILE is not allowed');

    if (count === 1) {
      verb = token.kind === 'open' ? 'SELECT' : word;
      isInsert = word === 'INSERT';
    }
    if (word === 'INSERT') isWriting = true;
    // A table may be called `format` or `settings`: the word after INTO or after a dot is a name, not a clause.
    const isTarget = isInsert && targetNext && !TARGET_FOLLOWS.has(word);
    targetNext = TARGET_FOLLOWS.has(word) || token.kind === 'dot';
    if (isTarget) {
      previous = '';
      continue;
    }
    if (previous === 'FORMAT' && token.kind === 'word' && depth === 0) {
      format = text.slice(token.at, token.end);
      if (isInsert) return insertOf(settingsAt ?? formatAt, token.end, afterLineEnd(text, token.end), '');
      if (input) return insertOfInput(input, formatAt, token.end, format);
    } else if (word !== 'SETTINGS' && settingsAt === undefined) {
      format = undefined;
    }
    if (isInsert && (word === 'SELECT' || word === 'WITH')) isInsert = false;
    if (isInsert && word === 'VALUES') return insertOf(settingsAt ?? token.at, token.at, token.end, 'FORMAT Values');
    if (word === 'SETTINGS') settingsAt = token.at;
    if (word === 'FORMAT') formatAt = token.at;
    previous = word;
  }
  const sql = cut(0, end);
  if (count === 0) throw syntaxError('Empty query');
  if (sql.includes('\0')) throw syntaxError('a NUL byte in the query');
  const gapAt = format === undefined ? end : formatAt;
  const isSelect = SELECTS.has(verb) && !isWriting;
  const result = isSelect ? { head: cut(0, gapAt), tail: cut(gapAt, end) } : undefined;
  // `WITH … INSERT` writes, whatever it begins with.
  return { kind: 'other', verb: isWriting ? 'INSERT' : verb, sql, format, result, parameters };

  function insertOf(gapAt: number, headEnd: number, rowsAt: number, suffix: string): InsertOfRows {
    return { kind: 'insert', head: cut(0, gapAt), tail: `${cut(gapAt, headEnd)}${suffix}`, inputFormat: undefined, rowsAt };
  }

  function insertOfInput(
    gap: { at: number; end: number },
    tailEnd: number,
    formatEnd: number,
    inputFormat: string,
  ): InsertOfRows {
    return {
      kind: 'insert',
      head: cut(0, gap.at),
      tail: cut(gap.end, tailEnd),
      inputFormat,
      rowsAt: afterLineEnd(text, formatEnd),
    };
  }
}

/** The statement that takes its rows from a file; `path` and `mark` as SQL. */
export function sqlOfInsert({ head, tail, inputFormat }: InsertOfRows, path: string, mark: string): string {
  if (inputFormat !== undefined) return `${head}file(${path}, '${inputFormat}', ${tail}\n${mark}`;
  return `${head} ${mark} FROM INFILE ${path} COMPRESSION 'none' ${tail}`;
}

/** Statements whose result may be larger than memory. */
const SELECTS = new Set(['SELECT', 'WITH', 'FROM']);

const TARGET_FOLLOWS = new Set(['INSERT', 'INTO', 'TABLE', 'FUNCTION']);

/** The rows begin after the line that names their format, or after the spaces if they share that line. */
function afterLineEnd(text: string, from: number): number {
  const gap = /[ \t\f]*\r?\n?/y;
  gap.lastIndex = from;
  return from + (gap.exec(text)?.[0].length ?? 0);
}

function syntaxError(text: string): ClickHouseException {
  return new ClickHouseException(62, 'SYNTAX_ERROR', `Syntax error: ${text}`);
}
