/** Reads exports back, by nothing of what wrote them. */
import { strFromU8, unzipSync } from 'fflate';

export type Field = string | number | boolean | null;

/** RFC 4180: an empty field without quotes is null, any other a text. */
export function readCsv(text: string, separator = ','): Field[][] {
  const rows: Field[][] = [];
  const field = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n"]*)(${separator}|\\r\\n|$)`, 'y');
  let row: Field[] = [];
  while (field.lastIndex < text.length) {
    const [whole, raw = '', end] = field.exec(text) ?? [];
    if (whole === undefined) throw new Error(`not CSV: ${JSON.stringify(text.slice(field.lastIndex, field.lastIndex + 40))}`);
    row.push(raw === '' ? null : raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === separator) {
      // A row that ends after a separator has one more field.
      if (field.lastIndex === text.length) row.push(null);
      continue;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: Field[][];
  readonly xml: string;
}

export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const parts = unzipSync(bytes);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => unescaped(name));
  return names.map((name, index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    const rows = [...xml.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, cells = '']) =>
      [...cells.matchAll(/<c(?: ([^>]*?))?(?:\/>|>(.*?)<\/c>)/gs)].map(([, said = '', inside = '']): Field => {
        const value = /<v>(.*?)<\/v>/.exec(inside)?.[1];
        if (said.includes('t="inlineStr"')) return unescaped(/<t[^>]*>(.*?)<\/t>/s.exec(inside)?.[1] ?? '');
        if (said.includes('t="b"')) return value === '1';
        return value === undefined ? null : Number(value);
      }),
    );
    return { name, rows, xml };
  });
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
