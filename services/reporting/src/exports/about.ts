/** What the first sheet of a workbook says of the file. */
import { type Language, messageText } from '@pantau/contracts';
import type { Cell, Column, Json } from './table-report.ts';
import { at, list, textAt } from './table-report.ts';

export function headingOf({ code, said }: Column, language: Language): string {
  return said?.heading ?? messageText(`column_${code}`, language);
}

function meaningOf({ code, said }: Column, language: Language): string {
  return said?.means ?? messageText(`column_${code}_means`, language);
}

export function titleOf(report: string, language: Language): string {
  return messageText(`export_title_${report.replaceAll('-', '_')}`, language);
}

/** `answer` is the report's first page: every answer has the same foot. */
export function aboutRows(
  report: string,
  answer: Json,
  asked: Readonly<Record<string, unknown>>,
  columns: readonly Column[],
  language: Language,
): readonly (readonly Cell[])[] {
  const say = (code: string) => messageText(`export_${code}`, language);
  const unknown = say('unknown');
  const filters = Object.entries(asked).filter(([, value]) => value !== undefined);
  const texts = (path: string, none: string) => list(answer, path).join('; ') || none;
  return [
    [titleOf(report, language)],
    ...(at(answer, 'simulated') === true ? [[say('simulated')]] : []),
    [],
    [say('report'), report],
    [say('moment'), textAt(answer, 'asOf') || unknown],
    [say('watermark'), textAt(answer, 'watermark') || unknown],
    [say('lag'), numberAt(answer, 'lagSeconds') ?? unknown],
    [say('row_count'), numberAt(answer, 'rowCount') ?? unknown],
    [say('rule_versions'), texts('ruleVersions', unknown)],
    [say('sources'), texts('sources', say('computed'))],
    [say('vintage'), textAt(answer, 'vintage') || '-'],
    [],
    [say('filters')],
    ...filters.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
    [],
    [say('columns')],
    [say('column'), say('heading'), say('meaning')],
    ...columns.map((column) => [column.code, headingOf(column, language), meaningOf(column, language)]),
  ];
}

function numberAt(value: Json, path: string): number | null {
  const found = at(value, path);
  return typeof found === 'number' ? found : null;
}
