/** A workbook of plain cells as a stream: never more than a few rows of it are in memory. ECMA-376, the least that Excel opens. */
import { Readable } from 'node:stream';
import { Zip, ZipDeflate } from 'fflate';
import type { Cell, Column } from './table-report.ts';

export interface Sheet {
  readonly name: string;
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** Types of the cells below the head; without them every cell is a text or a number as it is. */
  readonly columns?: readonly Column[];
  /** Stays in sight, with a filter on each of its columns. */
  readonly head?: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
  /** Rows below the head, where there is one. */
  readonly count: number;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The same file at every asking: no clock in it. The earliest day that a zip can name. */
const DAY = new Date(1980, 0, 1);
const PIECE = 65_536;
/** Of the styles below: plain, bold, two decimals. */
const STYLE = { plain: 0, bold: 1, decimal: 2 } as const;

export function workbook(sheets: readonly Sheet[]): Readable {
  return Readable.from(bytesOf(sheets), { objectMode: false });
}

async function* bytesOf(sheets: readonly Sheet[]): AsyncGenerator<Buffer> {
  let made: Buffer[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(Buffer.from(bytes));
  });
  for (const [path, texts] of partsOf(sheets)) {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = DAY;
    zip.add(part);
    for (const text of inPieces(texts)) {
      part.push(Buffer.from(text));
      yield* made;
      made = [];
      // Deflating is work of this thread: others have a turn between two pieces.
      await new Promise(setImmediate);
    }
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* made;
}

function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* partsOf(sheets: readonly Sheet[]): Generator<readonly [path: string, texts: Iterable<string>]> {
  const all = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const types = all.map(
    ({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET}.worksheet+xml"/>`,
  );
  yield [
    '[Content_Types].xml',
    [
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>${types.join('')}</Types>`,
    ],
  ];
  yield [
    '_rels/.rels',
    [
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
  ];
  const names = all.map(({ sheet, number }) => `<sheet name="${escaped(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`);
  yield ['xl/workbook.xml', [`${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`]];
  const relations = all.map(({ number }) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`));
  yield [
    'xl/_rels/workbook.xml.rels',
    [
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}${relation('rIdStyles', 'styles', 'styles.xml')}</Relationships>`,
    ],
  ];
  yield [
    'xl/styles.xml',
    [
      `${XML}<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/><xf numFmtId="4" applyNumberFormat="1" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    ],
  ];
  for (const { sheet, number } of all) yield [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet)];
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function* sheetXml({ widths, columns, head, rows, count }: Sheet): Generator<string> {
  yield `${XML}<worksheet ${MAIN}>`;
  if (head !== undefined) {
    yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  }
  yield `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`;
  let number = 0;
  if (head !== undefined) {
    number += 1;
    yield `<row r="${number}">${head.map((text) => textCell(text, STYLE.bold)).join('')}</row>`;
  }
  for (const row of rows) {
    number += 1;
    yield `<row r="${number}">${row.map((value, index) => cell(value, columns?.[index]?.type)).join('')}</row>`;
  }
  yield '</sheetData>';
  if (head !== undefined) yield `<autoFilter ref="A1:${letters(head.length)}${count + 1}"/>`;
  yield '</worksheet>';
}

/** Cells follow each other, so an empty one must be there too. */
function cell(value: Cell, type: Column['type'] | undefined): string {
  if (value === null) return '<c/>';
  if (typeof value === 'boolean') return `<c t="b"><v>${value ? 1 : 0}</v></c>`;
  const isNumber = typeof value === 'number' || ((type === 'decimal' || type === 'count') && /^-?\d+(\.\d+)?$/.test(value));
  if (!isNumber) return textCell(String(value), STYLE.plain);
  return `<c s="${type === 'decimal' ? STYLE.decimal : STYLE.plain}"><v>${value}</v></c>`;
}

/** A text is never run, whatever it begins with: only a cell with <f> is a formula. */
function textCell(text: string, style: number): string {
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them.
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .toWellFormed()
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** 27 is "AA". */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before === 0 ? '' : letters(before)) + String.fromCharCode(65 + rest);
}
