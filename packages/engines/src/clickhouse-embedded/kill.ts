import { tokens } from './lexer.ts';

/** Ends every statement that runs, so that the engine's list of queries tells which request each belongs to. */
export function markOf(queryId: string): string {
  return `/*query_id:${Buffer.from(queryId).toString('hex').toUpperCase()}*/`;
}

/**
 * KILL QUERY by the ids that requests have here: chdb gives every query an id of its own and takes none. SYNC becomes
 * ASYNC, because the former never comes back from chdb.
 */
export function killSql(sql: string): string {
  let text = '';
  let done = 0;
  // latin1 keeps one character per byte, as the lexer counts.
  const bytes = Buffer.from(sql).toString('latin1');
  for (const { at, end, kind } of tokens(bytes)) {
    const word = kind === 'quoted' ? bytes.slice(at + 1, end - 1) : bytes.slice(at, end);
    const isName = kind === 'word' || (kind === 'quoted' && bytes[at] !== "'");
    const instead = isName ? INSTEAD[word.toLowerCase()] : undefined;
    text += `${bytes.slice(done, at)}${instead ?? bytes.slice(at, end)}`;
    done = end;
  }
  return Buffer.from(text + bytes.slice(done), 'latin1').toString();
}

const INSTEAD: Readonly<Record<string, string>> = {
  query_id: `unhex(extract(query, '/[*]query_id:([0-9A-F]*)[*]/'))`,
  sync: 'ASYNC',
};
