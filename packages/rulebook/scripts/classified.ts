import {
  classify,
  type E4,
  formatScore,
  type Instrument,
  instrument,
  instruments,
  parsePrintedNumber,
  printedCategory,
} from '../src/index.ts';

/** A row of data/published-results.csv. */
export type Row = Readonly<Record<string, string>>;

/** A row that prints a score and what it means, and how that compares with what the rulebook makes of the score. */
export interface Compared {
  readonly row: Row;
  readonly of: Instrument;
  readonly score: E4;
  /** "hijau, A", in the source's words. */
  readonly printed: string;
  /** What the rulebook says; empty where it says nothing. */
  readonly classified: string;
  readonly outcome: 'as printed' | 'otherwise' | 'not compared';
  /** Why a row is not compared; of one that is classified otherwise, `whyOtherwise` tells. */
  readonly why: string;
}

/** What a person found out about a row that is classified otherwise than printed: test/printed-otherwise.json. */
export interface Explained {
  readonly institution: string;
  readonly instrument: string;
  readonly source: string;
  readonly printed: string;
  readonly classified: string;
  readonly why: string;
}

/** Every row with a score and a zone, category or predicate. Throws where a row names no instrument or its score cannot be read. */
export function compareAll(rows: readonly Row[]): readonly Compared[] {
  return rows
    .filter(({ score, zone, category, predicate }) => score !== '' && `${zone}${category}${predicate}` !== '')
    .map(compare);
}

/** The explanation of a row that is classified otherwise; undefined where nobody has looked at it yet. */
export function whyOtherwise({ row, printed, classified }: Compared, explained: readonly Explained[]): string | undefined {
  return explained.find(
    (each) =>
      each.institution === row.institution &&
      each.instrument === row.instrument &&
      each.source === row.source_url &&
      each.printed === printed &&
      each.classified === classified,
  )?.why;
}

/** docs/classified.md. */
export function classifiedReport(compared: readonly Compared[], explained: readonly Explained[]): string {
  const otherwise = compared.filter(({ outcome }) => outcome === 'otherwise');
  const not = compared.filter(({ outcome }) => outcome === 'not compared');
  const count = (of: readonly Compared[], outcome: Compared['outcome']) => of.filter((each) => each.outcome === outcome).length;
  const counts = [...instruments().map(({ id }) => id), 'all'].flatMap((id) => {
    const of = id === 'all' ? compared : compared.filter((each) => each.of.id === id);
    const numbers = [of.length, count(of, 'as printed'), count(of, 'otherwise'), count(of, 'not compared')];
    return of.length === 0 ? [] : [[id, ...numbers.map(String)]];
  });
  return `# Are scores classified as their sources print them?

Every row of \`data/published-results.csv\` that prints a score together with a zone, a category or a predicate: what the rulebook makes of the score, held against what was printed.
Written by \`npm run report -w packages/rulebook\`; a test fails when this page is not what that command would write.

${table(['instrument', 'rows', 'as printed', 'otherwise', 'not compared'], counts)}

## Otherwise than printed

The rulebook decides from score and instrument, never from a printed word. Each of these was looked at.

${table(
  ['institution', 'instrument', 'score', 'printed', 'classified', 'why'],
  otherwise.map((each) => cells(each, [each.printed, each.classified, whyOtherwise(each, explained) ?? ''])),
)}

## Not compared

What was printed says nothing that could agree or disagree.

${table(
  ['institution', 'instrument', 'score', 'printed', 'why'],
  not.map((each) => cells(each, [each.printed, each.why])),
)}
`;
}

function compare(row: Row): Compared {
  const of = instrument(row.instrument ?? '');
  const score = parsePrintedNumber(row.score ?? '')?.value;
  if (of === undefined || score === undefined) throw new Error(`cannot be read: ${JSON.stringify(row)}`);
  const { zone = '', category = '', predicate = '' } = row;
  const printed = [zone, category, predicate].filter((text) => text !== '').join(', ');
  const found = classify(of, score);
  if (found === null)
    return { row, of, score, printed, classified: '', outcome: 'not compared', why: 'No source gives the cuts.' };
  const classified = [found.zone ?? 'no zone', found.category].join(', ');
  const words = printedCategory(of, category) ?? printedCategory(of, predicate);
  const agrees = [...(zone === '' ? [] : [zone === found.zone]), ...(words === undefined ? [] : [words === found.category])];
  if (agrees.length === 0) {
    const why = 'The words name no one category of the instrument.';
    return { row, of, score, printed, classified, outcome: 'not compared', why };
  }
  return { row, of, score, printed, classified, outcome: agrees.every((same) => same) ? 'as printed' : 'otherwise', why: '' };
}

function cells({ row, of, score }: Compared, more: readonly string[]): readonly string[] {
  const unit = row.unit_name ? `, ${row.unit_name}` : '';
  const name = `${row.institution_name}${unit}`;
  const source = row.source_url ? `[${name}](${row.source_url})` : name;
  return [source, of.id, formatScore(score) ?? '', ...more].map((cell) => cell.replaceAll('|', '\\|'));
}

/** Aligned as the project's formatter leaves it: else formatting the page would make it another one than was written. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, 3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
