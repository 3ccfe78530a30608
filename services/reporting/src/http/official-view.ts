/** What is known here beside the official national counts. */
import { z } from 'zod';
import { type Official, officialCounts } from '../domain/official-counts.ts';
import type { SaidFigure } from '../domain/said-figure.ts';
import type { Result } from './family.ts';
import { source } from './schemas.ts';
import { orNull } from './views.ts';

const count = z.number().int().nullable().describe('null: the source does not say');

export const official = z.object({
  kind: z
    .string()
    .describe('Which kinds were counted together: "province", "regency,city", "all" (with ministries and agencies)'),
  assessed: count,
  hijau: count,
  kuning: count,
  merah: count,
  source: source.describe('All counts are from this one source'),
  disputed: z.boolean().describe('Sources differ, or one contradicts itself'),
});

export const zones = z.object({
  hijau: z.number().int(),
  kuning: z.number().int(),
  merah: z.number().int(),
  unknown: z.number().int(),
});

export const known = z
  .object({ assessed: z.number().int().describe('Institutions of which a result is known here'), zones })
  .describe('Of the whole country (as far as you may see it) and the kinds asked for, to stand beside `official`');

/** An institution counts once, whatever instruments it was assessed by. */
export function knownView(results: readonly Result[]): z.output<typeof known> {
  const zoneOf = new Map(results.toReversed().map(({ institution, row }) => [institution, row.zone]));
  return { assessed: zoneOf.size, zones: zonesOf([...zoneOf.values()]) };
}

/** '' is a zone that is not known. */
export function zonesOf(all: readonly string[]): z.output<typeof zones> {
  const of = (zone: string) => all.filter((each) => each === zone).length;
  return { hijau: of('hijau'), kuning: of('kuning'), merah: of('merah'), unknown: of('') };
}

export function officialView({ source: { publisher, date, url }, ...counted }: Official): z.input<typeof official> {
  return { ...counted, source: { publisher, date: orNull(date ?? ''), url: orNull(url ?? '') } };
}

/** Counts of exactly the kinds asked for or of some of them; without kinds every count that there is. */
export function officialOfKinds(family: string, said: readonly SaidFigure[], kinds: readonly string[]): readonly Official[] {
  return officialCounts(family, said).filter(
    ({ kind }) => kinds.length === 0 || kind.split(',').every((each) => kinds.includes(each)),
  );
}
