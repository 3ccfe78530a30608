/** CSV by RFC 4180, with nothing in it that a spreadsheet would run. */
import type { Cell, Column } from './table-report.ts';

export interface CsvForm {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  /** Excel takes a file without it for one of another alphabet; programs take it for a part of the first name. */
  readonly mark: boolean;
}

export const FOR_PROGRAMS: CsvForm = { separator: ',', decimal: '.', mark: false };
/** As Excel reads by the region that a machine is set up for. */
export const FOR_EXCEL: Readonly<Record<'id' | 'en', CsvForm>> = {
  id: { separator: ';', decimal: ',', mark: true },
  en: { separator: ',', decimal: '.', mark: true },
};

const MARK = '\uFEFF';
const END = '\r\n';
/** https://owasp.org/www-community/attacks/CSV_Injection: also the full-width forms, which some spreadsheets read as the narrow ones. */
export const RUNS = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

export function csvHead(headings: readonly string[], form: CsvForm): string {
  return (form.mark ? MARK : '') + headings.map((heading) => textField(heading, form)).join(form.separator) + END;
}

export function csvRow(columns: readonly Column[], row: readonly Cell[], form: CsvForm): string {
  return columns.map(({ type }, index) => field(type, row[index] ?? null, form)).join(form.separator) + END;
}

function field(type: Column['type'], value: Cell, form: CsvForm): string {
  if (value === null) return '';
  if (type === 'count' || type === 'decimal') {
    const text = String(value);
    // A number that is none would be a text that was never looked at.
    if (!/^-?\d+(\.\d+)?$/.test(text)) return textField(text, form);
    return quotedWhere(text.replace('.', form.decimal), form);
  }
  return textField(String(value), form);
}

function textField(text: string, form: CsvForm): string {
  if (text === '') return '""';
  return quotedWhere(RUNS.test(text) ? `'${text}` : text, form);
}

function quotedWhere(text: string, { separator }: CsvForm): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
