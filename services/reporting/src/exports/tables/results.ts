/** Reports that are lists of institutions. */
import { list, tableOf } from '../table-report.ts';

const INSTITUTION = {
  institution_code: 'institution.code',
  institution_name: 'institution.name',
  institution_kind: 'institution.kind',
  province_code: 'institution.provinceCode',
} as const;

export const league = tableOf('league', '/v1/league', {
  ...{ rank: 'rank', of: 'of', tied_with: 'tiedWith', rank_in_class: 'ranks.0.rank', of_in_class: 'ranks.0.of' },
  ...{ unranked: 'unranked', ...INSTITUTION, borders_then: 'provinceThen', instrument: 'instrument', period: 'period' },
  ...{ score: 'score', category: 'category', zone: 'zone', predicate: 'predicate', basis: 'basis', disputed: 'disputed' },
  ...{ change: 'change', rank_change: 'movement.rank', break_before: 'breakInSeries' },
  ...{ margin_to_lower: 'margin.toLower', margin_to_next: 'margin.toNext', reports_per_10k: 'reportsPer10k.value' },
  ...{ unit_count: 'unitCount', expected_units: 'expectedUnits', received_units: 'receivedUnits', completeness: 'completeness' },
  ...{ flags: 'flags', sources: 'sources.*.publisher', rule_version: 'ruleVersion', recorded_at: 'recordedAt' },
});

/** Those that rose, the greatest rise first, then those that fell, the deepest fall first: as the page shows them. */
export const movers = tableOf(
  'movers',
  '/v1/movers',
  {
    ...INSTITUTION,
    ...{ score_from: 'from', last: 'to', change: 'change', zone_from: 'zoneFrom', zone: 'zoneTo' },
    ...{ category_from: 'categoryFrom', category: 'categoryTo', rank_change: 'rankChange' },
  },
  (body) => [...list(body, 'up'), ...list(body, 'down')],
);

export const mismatch = tableOf('mismatch', '/v1/mismatch', {
  ...{ finding: 'finding', ...INSTITUTION, score: 'score', zone: 'zone', category: 'category' },
  ...{ complaint_record: 'complaints.kind', period: 'complaints.period', channel: 'complaints.channel' },
  ...{ judged: 'complaints.judged', in_term_share: 'complaints.inTermShare', resolved_share: 'complaints.resolvedShare' },
  ...{ average_days: 'complaints.averageDays', reports: 'complaints.reports', reports_per_10k: 'complaints.reportsPer10k' },
  sources: 'complaints.source.publisher',
});

/** A row per figure that was corrected. */
export const corrections = tableOf(
  'corrections',
  '/v1/corrections',
  {
    ...{ corrected_at: 'at', ...INSTITUTION, family: 'family', instrument: 'instrument', period: 'period' },
    ...{
      field: 'field',
      before: 'before',
      after: 'after',
      cause: 'cause',
      sources: 'sources.*.publisher',
      input_event: 'inputEventId',
    },
  },
  (body) =>
    list(body, 'items').flatMap((item) =>
      list(item, 'changes').map((change) => Object.assign({}, ...[item, change].filter((each) => typeof each === 'object'))),
    ),
);
