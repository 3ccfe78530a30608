/** What all sources say of each figure, by measure, institution and period. */
import { z } from 'zod';
import { defineTimeQuery } from './moment.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';

const FILTER = `measure IN {measures: Array(String)}
      AND ({institution: String} = '' OR institution = {institution: String})
      AND ({channel: String} = '' OR channel = {channel: String})
      AND period_from >= toDate({from: String}) AND period_to <= toDate({to: String})
      AND ${SCOPE_SQL}`;
const FIGURE = 'measure, institution, channel, unit_code, period';

/** `statements`: of one source in one revision; more than one contradict each other. Values are texts, '' for unknown. */
export const observations = defineTimeQuery({
  name: 'reporting.observations',
  sql: (tables) => `
    SELECT
      ${FIGURE}, any(grain) AS grain_code, any(unit_name) AS unit_name_text,
      groupArray(ifNull(toString(value), '')) AS value_text, groupArray(note_code) AS note_codes, groupArray(note) AS notes,
      groupArray(source_publisher) AS publishers, groupArray(source_date) AS dates, groupArray(source_url) AS urls,
      groupArray(source_title) AS titles, groupArray(revision) AS revisions, groupArray(statements) AS statement_counts,
      groupArray(toUnixTimestamp64Milli(recorded_at)) AS recorded_ms
    FROM (
      SELECT current.*, history.statements AS statements
      FROM ${tables.observations(FILTER)} AS current
      INNER JOIN (
        SELECT ${FIGURE}, source_key, revision, toUInt32(uniqExact(tuple(value))) AS statements
        FROM ${tables.statements(`NOT withdrawn AND ${FILTER}`)}
        GROUP BY ${FIGURE}, source_key, revision
      ) AS history USING (${FIGURE}, source_key, revision)
      ORDER BY source_key
    )
    WHERE empty({after: Array(String)}) OR [${FIGURE}] > {after: Array(String)}
    GROUP BY ${FIGURE}
    ORDER BY ${FIGURE}
    LIMIT {limit: UInt32}`,
  params: z.object({
    ...{ measures: z.array(z.string()), institution: z.string(), channel: z.string(), from: z.string(), to: z.string() },
    ...scopeParams,
    /** Measure, institution, channel, unit and period of the last figure answered. */
    after: z.array(z.string()),
    limit: z.number().int(),
  }),
  row: z.object({
    ...{ measure: z.string(), institution: z.string(), channel: z.string(), unit_code: z.string(), period: z.string() },
    ...{ grain_code: z.enum(['year', 'half', 'quarter', 'month', 'day']), unit_name_text: z.string() },
    ...{ value_text: z.array(z.string()), note_codes: z.array(z.string()), notes: z.array(z.string()) },
    ...{ publishers: z.array(z.string()), dates: z.array(z.string()), urls: z.array(z.string()), titles: z.array(z.string()) },
    ...{ revisions: z.array(z.number()), statement_counts: z.array(z.number()), recorded_ms: z.array(z.coerce.number()) },
  }),
});

export type ObservationAnswer = z.output<typeof observations.now.row>;
