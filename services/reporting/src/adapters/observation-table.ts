/** The table of observations, with the types of its migration, and rows as its columns take them. */
import { defineTable, type TableRow } from '@pantau/clickhouse';
import type { ObservationRow } from '../domain/observation-rows.ts';

const text = { type: 'String' } as const;
const day = { type: 'Date' } as const;

export const observations = defineTable({
  name: 'observation_history_v1',
  columns: {
    ...{ institution: text, province: text, kind: text, unit_code: text, unit_name: text, unit_kind: text },
    ...{ measure: text, channel: text, grain: text, period: text, period_from: day, period_to: day },
    ...{ source_key: text, source_publisher: text, source_date: text, source_url: text, source_title: text },
    ...{ revision: { type: 'UInt32' }, withdrawn: { type: 'Bool' }, value: { type: 'Nullable(Decimal(18, 4))' } },
    ...{ note_code: text, note: text, event_id: text, log_offset: { type: 'UInt64' } },
    recorded_at: { type: "DateTime64(3, 'UTC')" },
  },
});

export function observationColumns(row: ObservationRow): TableRow<typeof observations> {
  const { source } = row;
  return {
    ...{ institution: row.institution, province: row.province, kind: row.kind },
    ...{ unit_code: row.unitCode, unit_name: row.unitName, unit_kind: row.unitKind },
    ...{ measure: row.measure, channel: row.channel, grain: row.grain, period: row.period },
    ...{ period_from: row.periodFrom, period_to: row.periodTo, source_key: source.key, source_publisher: source.publisher },
    ...{ source_date: source.date, source_url: source.url, source_title: source.title },
    ...{ revision: row.revision, withdrawn: row.withdrawn, value: row.value, note_code: row.noteCode, note: row.note },
    ...{ event_id: row.eventId, log_offset: row.logOffset, recorded_at: row.recordedAt },
  };
}
