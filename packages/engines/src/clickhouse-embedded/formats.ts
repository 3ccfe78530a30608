/** What a server sends as Content-Type with an output format. https://clickhouse.com/docs/interfaces/http */
export function contentType(format: string): string {
  return TYPES.find(([pattern]) => pattern.test(format))?.[1] ?? 'application/octet-stream';
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(JSON.*EachRow.*|NDJSON|JSONLines)$/, 'application/x-ndjson; charset=UTF-8'],
  [/^JSON/, 'application/json; charset=UTF-8'],
  [/^(TabSeparated|TSV)/, 'text/tab-separated-values; charset=UTF-8'],
  [/^CSVWithNames/, 'text/csv; charset=UTF-8; header=present'],
  [/^CSV/, 'text/csv; charset=UTF-8; header=absent'],
  [/^XML$/, 'application/xml; charset=UTF-8'],
  [/^(Pretty|Vertical|Values|Markdown|LineAsString|SQLInsert)/, 'text/plain; charset=UTF-8'],
];
