/** Figures as answers show them: one of the sources' is shown, all are named. */
import { channel, formatQuantity, measure, parseQuantity, shownFigure } from '@pantau/rulebook';
import { z } from 'zod';
import { NATION } from '../domain/observation-rows.ts';
import type { ObservationAnswer } from '../queries/observations.ts';
import { instant, institution } from './schemas.ts';
import { institutionView, orNull, timestamp } from './views.ts';

const localized = z.object({ id: z.string(), en: z.string() });
const value = z.string().nullable().describe('Decimal text, at most four decimals; null: not known, which is not zero');
const noteCode = z
  .enum(['part-of-period', 'rounded', 'looks-like-target'])
  .nullable()
  .describe('What a reader must know before comparing');

export const figure = z.object({
  measure: z.object({ code: z.string(), name: localized, unit: localized, adds: z.enum(['sum', 'none']) }),
  channel: z.object({ code: z.string(), name: localized }).nullable(),
  unit: z.object({ code: z.string(), name: z.string() }).nullable().describe('null: the institution as a whole'),
  grain: z.enum(['year', 'half', 'quarter', 'month', 'day']),
  period: z.string().describe('"2022", "2022-H1", "2022-Q3", "2022-07", "2022-07-05"'),
  value,
  noteCode,
  disputed: z.boolean().describe('Figures of equal worth differ, or a source contradicts itself'),
  sources: z
    .array(
      z.object({
        ...{ publisher: z.string(), date: z.string().nullable(), url: z.string().nullable(), title: z.string().nullable() },
        ...{ value, noteCode, note: z.string().nullable().describe('As it was sent with the figure') },
        contradictsItself: z.boolean().describe('It says something else too; what came first is shown'),
        ...{ revision: z.number().int(), recordedAt: instant },
      }),
    )
    .describe('The shown one first'),
});

export const observation = z.object({ institution, ...figure.shape });

type NoteCode = z.output<typeof noteCode>;

export function observationView(row: ObservationAnswer) {
  return { institution: observedInstitution(row.institution), ...figureView(row) };
}

export function figureView(row: ObservationAnswer): z.input<typeof figure> {
  const read = row.value_text.map((text, index) => ({
    value: parseQuantity(text) ?? null,
    noteCode: row.note_codes[index] ?? '',
    contradictsItself: (row.statement_counts[index] ?? 1) > 1,
    source: {
      publisher: row.publishers[index] ?? '',
      date: row.dates[index] ?? '',
      url: row.urls[index] ?? '',
      title: row.titles[index] ?? '',
    },
    note: row.notes[index] ?? '',
    revision: row.revisions[index] ?? 1,
    recordedAt: timestamp(row.recorded_ms[index] ?? 0),
  }));
  const { shown, disputed } = shownFigure(row.channel, read);
  const ordered = shown === undefined ? read : [...read.slice(shown, shown + 1), ...read.toSpliced(shown, 1)];
  const known = measure(row.measure);
  const name = known?.name ?? { id: row.measure, en: row.measure };
  return {
    measure: { code: row.measure, name, unit: known?.unit ?? { id: '', en: '' }, adds: known?.adds ?? 'none' },
    channel: row.channel === '' ? null : { code: row.channel, name: channel(row.channel)?.name ?? both(row.channel) },
    unit: row.unit_code === '' ? null : { code: row.unit_code, name: row.unit_name_text },
    grain: row.grain_code,
    period: row.period,
    value: formatQuantity(ordered[0]?.value ?? null),
    noteCode: noteCodeOf(ordered[0]?.noteCode ?? ''),
    disputed,
    sources: ordered.map(({ source, ...said }) => ({
      ...{ publisher: source.publisher, date: orNull(source.date), url: orNull(source.url), title: orNull(source.title) },
      ...{ value: formatQuantity(said.value), noteCode: noteCodeOf(said.noteCode), note: orNull(said.note) },
      ...{ contradictsItself: said.contradictsItself, revision: said.revision, recordedAt: said.recordedAt },
    })),
  };
}

function observedInstitution(code: string) {
  return code === NATION ? { code, name: 'Nasional', kind: 'nation', provinceCode: '' } : institutionView(code);
}

/** A code of a newer build is left out until this one is renewed. */
function noteCodeOf(code: string): NoteCode {
  const read = noteCode.safeParse(code);
  return read.success ? read.data : null;
}

function both(text: string) {
  return { id: text, en: text };
}
