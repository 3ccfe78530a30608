import { Readable } from 'node:stream';
import { AppError, type Language } from '@pantau/contracts';
import { defineRoute, type Reply, type RequestContext, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { columnarFile } from '../adapters/columnar-files.ts';
import { aboutRows, headingOf, titleOf } from '../exports/about.ts';
import { type Answered, type Asked, type Questioner, questionerOf } from '../exports/ask.ts';
import { type CsvForm, csvHead, csvRow, FOR_EXCEL, FOR_PROGRAMS } from '../exports/csv.ts';
import { etagOfFile, type FileFormat, FORMATS, fileName, headersOfFile, streamed } from '../exports/file-reply.ts';
import { heldRows, MAX_HELD_ROWS } from '../exports/held-rows.ts';
import { TABLE_REPORTS } from '../exports/reports.ts';
import { type Cell, type Column, type TableReport, textAt } from '../exports/table-report.ts';
import { workbook } from '../exports/workbook.ts';
import { WHOLE_FACTS, type WholeFact } from '../queries/whole-facts.ts';
import type { AnsweringPorts } from './context.ts';
import { isKnownTo } from './validator.ts';
import { invalidQuery } from './views.ts';
import { sendFact, wholeFactRoute } from './whole-fact-route.ts';

const WIDEST = 60;

const NAMES = [...TABLE_REPORTS.map(({ name }) => name), ...WHOLE_FACTS];

const form = {
  format: z.enum(FORMATS).describe('whole facts: csv, parquet, arrow'),
  lang: z.enum(['id', 'en']).optional().describe('Of headings in words and of the first sheet; without it by Accept-Language'),
  locale: z
    .enum(['id', 'en'])
    .optional()
    .describe(
      'Of CSV for Excel: id has semicolons and decimal commas, both have headings in words. Without it CSV is for programs',
    ),
};

/** `routes`: those of the reports, which an export asks as any caller does. */
export function exportsRoute(ports: AnsweringPorts, routes: readonly Route[]): Route {
  const facts = new Map(WHOLE_FACTS.map((fact) => [fact, wholeFactRoute(ports, fact)]));
  const routeOf = (report: TableReport) => {
    const route = routes.find(({ path, method }) => path === report.path && method === 'GET');
    if (route === undefined) throw new Error(`no route ${report.path} for the export ${report.name}`);
    return route;
  };
  const reports = new Map(TABLE_REPORTS.map((report) => [report.name, { report, route: routeOf(report) }]));
  return defineRoute({
    method: 'GET',
    path: '/v1/exports/{report}',
    summary: 'A report as a file, equal to its answer; or all rows of a fact',
    description: `The parameters are the report's own (of \`breakdown\`, \`code\` besides), and it has all its pages. CSV is as RFC 4180 has it, formulas defused; XLSX begins with a sheet that says what it is. XLSX, Parquet and Arrow of a report: at most ${MAX_HELD_ROWS} rows. \`results\`, \`units\`, \`indicators\` (with \`family\`, \`period\`, \`province\`, \`asOf\`, \`vintage\`) are streamed whole.`,
    params: z.object({ report: z.enum(NAMES) }),
    query: z.object({ ...parametersOf([...[...reports.values()].map(({ route }) => route), ...facts.values()]), ...form }),
    replies: {
      200: { description: 'The file' },
      304: { description: 'The data is as it was when the ETag in If-None-Match was given' },
    },
    async handler(context) {
      const { format, lang, locale, ...rest } = context.query;
      const { report: name } = context.params;
      // What is left are the texts of the reports' parameters.
      const asked = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Asked;
      const language = lang ?? context.language;
      const csvForm = locale === undefined ? FOR_PROGRAMS : FOR_EXCEL[locale];
      const wanted: Wanted = { format, language, locale, csvForm };
      const of = reports.get(name);
      const route = of?.route ?? facts.get(name as WholeFact);
      if (route === undefined) throw new AppError('not_found', 'no_such_endpoint');
      if (of === undefined && format === 'xlsx') throw invalidQuery('format', 'export_fact_as_sheet');
      const questioner = questionerOf(route, context, asked, language);
      const first = await questioner.first();
      const etag = etagOfFile(first.etag, [format, language, locale ?? '']);
      const said = ['family', 'code', 'period', 'from', 'to', 'province', 'vintage'].map((each) => asked[each]);
      const headers = headersOfFile(format, fileName(name, said, textAt(first.body, 'asOf')), etag);
      if (isKnownTo(etag, context.rawRequest.headers['if-none-match'])) return { status: 304, headers };
      if (of !== undefined) return fileOf(ports, of.report, questioner, first, wanted, headers, context);
      return sendFact(ports, name as WholeFact, asked, wanted, headers, context);
    },
  });
}

export interface Wanted {
  readonly format: FileFormat;
  readonly language: Language;
  readonly locale: 'id' | 'en' | undefined;
  readonly csvForm: CsvForm;
}

/** Of all reports, as texts: each is read again by the route that it is for. */
function parametersOf(routes: readonly Route[]) {
  const names = routes.flatMap(({ params, query }) => [...Object.keys(params?.shape ?? {}), ...Object.keys(query?.shape ?? {})]);
  const text = z.union([z.string(), z.array(z.string())]).optional();
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, text]));
}

async function fileOf(
  { db }: AnsweringPorts,
  report: TableReport,
  questioner: Questioner,
  first: Answered,
  { format, language, locale, csvForm }: Wanted,
  headers: Record<string, string>,
  { signal }: RequestContext<unknown, unknown, unknown>,
): Promise<Reply> {
  const columns = report.columns(first.body);
  const headings = columns.map((column) => headingOf(column, language));
  if (format === 'csv') {
    const head = csvHead(locale === undefined ? columns.map(({ code }) => code) : headings, csvForm);
    return streamed(
      Readable.from(csvOf(report, questioner.pages(first), columns, head, csvForm), { objectMode: false }),
      headers,
    );
  }
  const rows = await heldRows(report, questioner.pages(first));
  if (rows === undefined) {
    throw invalidQuery('format', 'export_too_large', { format: format.toUpperCase(), max: String(MAX_HELD_ROWS) });
  }
  if (format !== 'xlsx') return streamed(await columnarFile(db, columns, rows, format, signal), headers);
  const about = aboutRows(report.name, first.body, questioner.filters, columns, language);
  const sheets = [
    { name: language === 'id' ? 'Keterangan' : 'About', widths: [26, 34, 90], rows: about, count: about.length },
    {
      ...{ name: titleOf(report.name, language).slice(0, 31), widths: widthsOf(headings, rows), columns, head: headings },
      ...{ rows, count: rows.length },
    },
  ];
  return streamed(workbook(sheets), headers);
}

async function* csvOf(
  report: TableReport,
  pages: AsyncIterable<Answered['body']>,
  columns: readonly Column[],
  head: string,
  csvForm: CsvForm,
): AsyncGenerator<Buffer> {
  yield Buffer.from(head);
  for await (const page of pages) {
    const lines = [...report.rows(page)].map((row) => csvRow(columns, row, csvForm));
    if (lines.length > 0) yield Buffer.from(lines.join(''));
  }
}

/** Of the headings and the first rows: what follows looks much alike. */
function widthsOf(headings: readonly string[], rows: readonly (readonly Cell[])[]): number[] {
  const sample = rows.slice(0, 200);
  return headings.map((heading, index) => {
    const longest = sample.reduce((most, row) => Math.max(most, String(row[index] ?? '').length), heading.length);
    return Math.min(WIDEST, longest + 3);
  });
}
