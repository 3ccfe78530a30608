/** Where a figure was read. Only public web addresses: another scheme could run in a reader's browser. */
import type { pantau } from '@pantau/contracts';
import type { Fields } from './fields.ts';

export type Source = pantau.common.v1.Source;

const DATE = { max: 10, pattern: /^\d{4}-\d{2}-\d{2}$/, looksLike: '2023-04-05' };

/** Reads `source`; a publisher is all that must be there. */
export function readSource(fields: Fields): Source | undefined {
  const source =
    fields.object('source') ?? (fields.raw('source') === undefined ? fields.problem('source', 'required') : undefined);
  if (source === undefined) return undefined;
  const publisher = source.requiredText('publisher', { max: 200 });
  const date = source.text('date', DATE) ?? '';
  const url = source.text('url', { max: 1000 }) ?? '';
  const title = source.text('title', { max: 300 }) ?? '';
  source.refuseUnknown();
  if (date !== '' && !isCalendarDate(date)) source.problem('date', 'bad_format', { expected: '2023-04-05' });
  if (url !== '' && !isWebAddress(url)) source.problem('url', 'bad_format', { expected: 'https://…' });
  return publisher === undefined ? undefined : { publisher, date, url, title };
}

function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && (url.protocol === 'https:' || url.protocol === 'http:');
}
