import { ClickHouseException } from './exception.ts';
import { type Token, tokens } from './lexer.ts';

/**
 * Refuses statements that name a file or program of this machine. A server confines them to folders of its own; the engine
 * in this process would open whatever the user who runs it may open, writing included.
 */
export function refuseFiles(sql: string): void {
  let name: Token | undefined;
  let before: Token | undefined;
  for (const token of tokens(sql)) {
    if (token.kind === 'open' && sql[token.at] === '(' && name !== undefined && !isTable(before)) {
      const called = plain(textOf(name));
      if (OPENS.has(called)) throw new ClickHouseException(497, 'ACCESS_DENIED', `${called}() is not allowed`);
    }
    before = name;
    name = token;
  }

  function isTable(token: Token | undefined): boolean {
    return token !== undefined && (token.kind === 'dot' || TABLE_FOLLOWS.has(textOf(token).toUpperCase()));
  }

  function textOf({ at, end }: Token): string {
    return sql.slice(at, end);
  }
}

/** Table functions, table engines, dictionary sources and targets of a backup. */
const OPENS = new Set(['file', 'filecluster', 'executable', 'executablepool', 'python']);

/** `INSERT INTO file (a)`, `CREATE TABLE IF NOT EXISTS file (a Int8)`: a table that is called so, and its columns. */
const TABLE_FOLLOWS = new Set(['INTO', 'TABLE', 'EXISTS']);

function plain(name: string): string {
  return name.replace(/^[`"]([\s\S]*)[`"]$/, '$1').toLowerCase();
}
