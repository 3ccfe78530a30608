import { ClickHouseException } from './exception.ts';
import { tokens } from './lexer.ts';

export type Statement =
  /** Rows follow the statement: they go through a file, and `withFile` writes the statement that reads it. */
  | { readonly kind: 'insert'; readonly dataAt: number; withFile(path: string): string }
  | { readonly kind: 'other'; readonly sql: string; readonly format: string | undefined };

/**
 * Reads as much of a request as is needed to run it: where the statement ends, whether rows follow, which output format
 * it names. `text` holds one character per byte (latin1), so that `dataAt` is a byte position even before binary rows.
 * Everything that the engine would do for a person at a terminal but a server never does for a stranger is refused here.
 */
export function readStatement(text: string): Statement {
  let words = 0;
  let depth = 0;
  let isInsert = false;
  let settingsAt: number | undefined;
  let format: string | undefined;
  let previous = '';
  for (const token of tokens(text)) {
    if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') depth -= 1;
    else if (token.kind === 'semicolon' && depth === 0)
      return other(text.slice(0, token.at), text.slice(token.end), words, format);
    words += 1;
    const word = token.kind === 'word' && depth === 0 ? text.slice(token.at, token.end).toUpperCase() : '';
    if (words === 1) isInsert = word === 'INSERT';
    if (word === 'OUTFILE' && previous === 'INTO')
      throw new ClickHouseException(48, 'NOT_IMPLEMENTED', 'INTO OUTFILE is not allowed');
    if (word === 'INFILE' && previous === 'FROM')
      throw new ClickHouseException(48, 'NOT_IMPLEMENTED', 'FROM INFILE is not allowed');
    // `previous` tells `INSERT INTO settings`, `INSERT INTO db.format` from the clauses of the same names.
    const isClause = isInsert && words > 2 && !NAME_FOLLOWS.has(previous);
    if (isClause && (word === 'SELECT' || word === 'WITH')) isInsert = false;
    if (isClause && word === 'SETTINGS') settingsAt ??= token.at;
    if (isClause && word === 'VALUES') return insert(text, settingsAt ?? token.at, token.at, 'Values', token.end);
    if (previous === 'FORMAT' && token.kind === 'word' && depth === 0) {
      format = text.slice(token.at, token.end);
      if (isInsert) return insert(text, settingsAt ?? formatAt, formatAt, format, afterLineEnd(text, token.end));
    }
    if (isClause || !isInsert) previous = word;
    else previous = NAME_FOLLOWS.has(word) || token.kind === 'dot' ? word || '.' : '';
    if (word === 'FORMAT') formatAt = token.at;
  }
  return other(text, '', words, format);
}
