/** The tables that the sink inserts into, with the types of their migrations. Decimals take ten-thousandths, times ms. */
import { defineTable, type TableRow } from '@pantau/clickhouse';

const text = { type: 'String' } as const;
const texts = { type: 'Array(String)' } as const;
const score = { type: 'Nullable(Decimal(9, 4))' } as const;
const count = { type: 'UInt32' } as const;
const knownCount = { type: 'Nullable(UInt32)' } as const;
const flag = { type: 'Bool' } as const;
const instant = { type: "DateTime64(3, 'UTC')" } as const;

export const institutionResults = defineTable({
  name: 'institution_result_history_v1',
  columns: {
    ...{ institution: text, province: text, kind: text, family: text, instrument: text, period: text },
    ...{ generation: count, version: count, score, category: text, zone: text, basis: text },
    ...{ published_score: score, predicate: text, disputed: flag },
    ...{
      rank_place: { type: 'Array(UInt32)' },
      rank_of: { type: 'Array(Nullable(UInt32))' },
      rank_scope: texts,
      rank_peer_class: texts,
    },
    ...{ source_publisher: texts, source_date: texts, source_url: texts },
    ...{
      computed_score: score,
      scored_at: text,
      unit_count: knownCount,
      expected_units: knownCount,
      received_units: knownCount,
      difference: score,
      roster: texts,
    },
    ...{
      level_code: texts,
      level_n: { type: 'Array(UInt32)' },
      level_sum: { type: 'Array(Decimal(18, 4))' },
      level_basis: texts,
    },
    ...{ flags: texts, rule_version: text, input_event_id: text, recorded_at: instant },
  },
});

export const unitResults = defineTable({
  name: 'unit_result_history_v1',
  columns: {
    ...{ institution: text, province: text, kind: text, unit_code: text, unit_name: text, unit_kind: text },
    ...{ product_code: text, product_name: text, instrument: text, period: text, generation: count, version: count },
    ...{ withdrawn: flag, score, category: text, zone: text },
    ...{ value_code: texts, value: { type: 'Array(Decimal(9, 4))' }, value_in_points: { type: 'Array(Bool)' } },
    ...{ revision: count, scored_at: text, rule_version: text, submission_id: text, input_event_id: text, recorded_at: instant },
  },
});

export const submissionSteps = defineTable({
  name: 'submission_step_v1',
  columns: {
    ...{ submission_id: text, institution: text, province: text, unit_code: text, product_code: text, instrument: text },
    ...{ period: text, revision: count, event_id: text, step: text, outcome: text, reasons: texts, findings: texts, at: instant },
  },
});

export const rejectionRows = defineTable({
  name: 'rejection_v1',
  columns: {
    ...{ event_id: text, input_type: text, submission_id: text, institution: text, province: text, unit_code: text },
    ...{ product_code: text, instrument: text, period: text, revision: count, outcome: text, reasons: texts, findings: texts },
    ...{ source_publisher: text, source_date: text, source_url: text, recorded_at: instant, decided_at: instant },
  },
});

export type InstitutionResultRow = TableRow<typeof institutionResults>;
export type UnitResultRow = TableRow<typeof unitResults>;
export type SubmissionStepRow = TableRow<typeof submissionSteps>;
export type RejectionTableRow = TableRow<typeof rejectionRows>;
