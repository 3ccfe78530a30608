/** Cells of a CSV file as values of a request. */

export type Row = Readonly<Record<string, string>>;

export const SOURCE = ['source_publisher', 'source_date', 'source_url', 'source_title'];

/** Empty cells are left out: what a source did not print is not sent. */
export function filled<T extends Record<string, unknown>>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as Partial<T>;
}

export function source(row: Row) {
  return filled({ publisher: row.source_publisher, date: row.source_date, url: row.source_url, title: row.source_title });
}

/** A whole number, or the text itself, so that the service can say what is wrong with it. */
export function whole(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : text;
}
