/** A file on its way to whoever asked: its kind, its name, its validator. */
import type { Readable } from 'node:stream';
import type { Reply } from '@pantau/runtime';

export const FORMATS = ['csv', 'xlsx', 'parquet', 'arrow'] as const;
export type FileFormat = (typeof FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.file',
};

/** Of the answer's validator and all that makes another file of the same answer. */
export function etagOfFile(etag: string | undefined, form: readonly string[]): string | undefined {
  const state = /^W\/"(.*)"$/.exec(etag ?? '')?.[1];
  return state === undefined ? undefined : `W/"${[state, ...form].join('.')}"`;
}

export function headersOfFile(format: FileFormat, name: string, etag: string | undefined): Record<string, string> {
  return {
    'content-type': MEDIA_TYPES[format],
    // Names are made of codes and digits alone, so they need no other form of the header.
    'content-disposition': `attachment; filename="${name}.${format}"`,
    'cache-control': 'private, no-cache',
    vary: 'x-pantau-subject, accept-language',
    ...(etag === undefined ? {} : { etag }),
  };
}

/** "pantau-league-ORI-2022-18-20260105": what it is of and the day of the state that it tells. */
export function fileName(report: string, said: readonly unknown[], asOf: string): string {
  const words = ['pantau', report, ...said.filter((each) => typeof each === 'string'), asOf.slice(0, 10).replaceAll('-', '')];
  return words
    .map((word) => String(word).replaceAll(/[^A-Za-z0-9._-]+/g, '-'))
    .join('-')
    .slice(0, 120);
}

export function streamed(stream: Readable, headers: Record<string, string>): Reply {
  return { status: 200, stream, headers };
}
