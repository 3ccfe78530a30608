export interface Token {
  readonly kind: 'word' | 'quoted' | 'open' | 'close' | 'semicolon' | 'dot' | 'other';
  readonly at: number;
  /** One past the last character. */
  readonly end: number;
}

/**
 * The tokens of a ClickHouse statement, comments and spaces left out. It only has to be right about where strings,
 * quoted names and comments end: a `;` or `FORMAT` inside one must not be taken for the statement's own.
 * https://clickhouse.com/docs/sql-reference/syntax
 */
export function* tokens(text: string): Generator<Token> {
  TOKEN.lastIndex = 0;
  let match = TOKEN.exec(text);
  while (match) {
    const end = TOKEN.lastIndex;
    const [whole, space, quoted, , word] = match;
    const at = end - whole.length;
    if (quoted !== undefined) yield { kind: 'quoted', at, end };
    else if (word !== undefined) yield { kind: 'word', at, end };
    else if (space === undefined) yield { kind: SIGNS[whole] ?? 'other', at, end };
    match = TOKEN.exec(text);
  }
}

const SIGNS: Readonly<Record<string, Token['kind']>> = {
  '(': 'open',
  '[': 'open',
  '{': 'open',
  ')': 'close',
  ']': 'close',
  '}': 'close',
  ';': 'semicolon',
  '.': 'dot',
};

// Sticky, so that the text is read once from left to right; an unclosed quote falls through to a single 'other' sign
// and the engine words the syntax error. Bytes above ASCII count as parts of words.
const TOKEN = new RegExp(
  [
    String.raw`(\s+|--[^\n]*|#[ !][^\n]*|/\*[\s\S]*?\*/)`,
    String.raw`('(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*"|${'`'}(?:[^${'`'}\\]|\\[\s\S]|${'``'})*${'`'}|(\$\w*\$)[\s\S]*?\3)`,
    String.raw`([\w$\u0080-\u00ff]+)`,
    String.raw`[\s\S]`,
  ].join('|'),
  'y',
);
