import type { ClickHouse } from '@pantau/clickhouse';
import type { InstitutionRow, RejectionRow, StepRow, UnitRow } from '../domain/rows.ts';
import type { ResultStore } from '../ports.ts';
import { caseColumns, caseStepColumns, caseSteps, caseVersions } from './case-tables.ts';
import { observationColumns, observations } from './observation-table.ts';
import {
  type InstitutionResultRow,
  institutionResults,
  type RejectionTableRow,
  rejectionRows,
  type SubmissionStepRow,
  submissionSteps,
  type UnitResultRow,
  unitResults,
} from './tables.ts';

/** Rows into their history tables; the current ones follow by materialized views, within the same insert. */
export function clickhouseResultStore(db: Pick<ClickHouse, 'insert'>): ResultStore {
  return {
    addInstitutions: (rows) => db.insert(institutionResults, rows.map(institutionColumns)),
    addUnits: (rows) => db.insert(unitResults, rows.map(unitColumns)),
    addSteps: (rows) => db.insert(submissionSteps, rows.map(stepColumns)),
    addRejections: (rows) => db.insert(rejectionRows, rows.map(rejectionColumns)),
    addObservations: (rows) => db.insert(observations, rows.map(observationColumns)),
    addCases: (rows) => db.insert(caseVersions, rows.map(caseColumns)),
    addCaseSteps: (rows) => db.insert(caseSteps, rows.map(caseStepColumns)),
  };
}

function institutionColumns(row: InstitutionRow): InstitutionResultRow {
  return {
    ...{ institution: row.institution, province: row.province, kind: row.kind },
    ...{ family: row.family, instrument: row.instrument, period: row.period, generation: row.generation, version: row.version },
    ...{ score: row.score, category: row.category, zone: row.zone, basis: row.basis },
    ...{ published_score: row.publishedScore, predicate: row.predicate, disputed: row.disputed },
    rank_place: row.ranks.map(({ rank }) => rank),
    rank_of: row.ranks.map(({ of }) => of),
    rank_scope: row.ranks.map(({ scope }) => scope),
    rank_peer_class: row.ranks.map(({ peerClass }) => peerClass),
    source_publisher: row.sources.map(({ publisher }) => publisher),
    source_date: row.sources.map(({ date }) => date),
    source_url: row.sources.map(({ url }) => url),
    ...{ computed_score: row.computedScore, scored_at: row.scoredAt, unit_count: row.unitCount },
    ...{ expected_units: row.expectedUnits, received_units: row.receivedUnits, difference: row.difference, roster: row.roster },
    level_code: row.levels.map(({ code }) => code),
    level_n: row.levels.map(({ n }) => n),
    level_sum: row.levels.map(({ sum }) => sum),
    level_basis: row.levels.map(({ basis }) => basis),
    ...{ flags: row.flags, rule_version: row.ruleVersion, input_event_id: row.inputEventId, recorded_at: row.recordedAt },
  };
}

function unitColumns(row: UnitRow): UnitResultRow {
  return {
    ...{ institution: row.institution, province: row.province, kind: row.kind },
    ...{ unit_code: row.unitCode, unit_name: row.unitName, unit_kind: row.unitKind },
    ...{ product_code: row.productCode, product_name: row.productName },
    ...{ instrument: row.instrument, period: row.period, generation: row.generation, version: row.version },
    ...{ withdrawn: row.withdrawn, score: row.score, category: row.category, zone: row.zone },
    value_code: row.values.map(({ code }) => code),
    value: row.values.map(({ value }) => value),
    value_in_points: row.values.map(({ inPoints }) => inPoints),
    ...{ revision: row.revision, scored_at: row.scoredAt, rule_version: row.ruleVersion },
    ...{ submission_id: row.submissionId, input_event_id: row.inputEventId, recorded_at: row.recordedAt },
  };
}

function stepColumns(row: StepRow): SubmissionStepRow {
  return {
    ...{ submission_id: row.submissionId, institution: row.institution, province: row.province },
    ...{ unit_code: row.unitCode, product_code: row.productCode, instrument: row.instrument, period: row.period },
    ...{ revision: row.revision, event_id: row.eventId, step: row.step, outcome: row.outcome },
    ...{ reasons: row.reasons, findings: row.findings, at: row.at },
  };
}

function rejectionColumns(row: RejectionRow): RejectionTableRow {
  return {
    ...{ event_id: row.eventId, input_type: row.inputType, submission_id: row.submissionId },
    ...{ institution: row.institution, province: row.province, unit_code: row.unitCode, product_code: row.productCode },
    ...{ instrument: row.instrument, period: row.period, revision: row.revision, outcome: row.outcome },
    ...{ reasons: row.reasons, findings: row.findings },
    ...{ source_publisher: row.source.publisher, source_date: row.source.date, source_url: row.source.url },
    ...{ recorded_at: row.recordedAt, decided_at: row.decidedAt },
  };
}
