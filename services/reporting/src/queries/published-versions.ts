/** Every version of the scorecards that showed a published figure and changed: what the public changelog is made of. */

import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';

/** Scorecards that never showed one are left out first: they are most, and have most versions. By scorecard, then in order. */
export const publishedVersions = defineQuery({
  name: 'reporting.published-versions',
  sql: `
    SELECT
      institution, province, kind, family, instrument, period, generation, version, rule_version, input_event_id, basis,
      ifNull(toString(score), '') AS score_text, zone, category, predicate,
      arrayStringConcat(arrayMap((place, n, scope) -> concat(toString(place), '/', ifNull(toString(n), ''), ' ', scope),
        rank_place, rank_of, rank_scope), ', ') AS rank,
      source_publisher, source_date, source_url, toUnixTimestamp64Milli(recorded_at) AS recorded_at_ms
    FROM institution_result_history_v1 FINAL
    WHERE (period, instrument, institution) IN (
      SELECT period, instrument, institution FROM institution_result_history_v1
      GROUP BY period, instrument, institution
      HAVING countIf(basis = 'published') > 0 AND min((generation, version)) != max((generation, version))
    )
    ORDER BY family, period, instrument, institution, generation, version`,
  params: z.object({}),
  row: z.object({
    ...{ institution: z.string(), province: z.string(), kind: z.string(), family: z.string(), instrument: z.string() },
    ...{ period: z.string(), generation: z.number(), version: z.number(), rule_version: z.string(), input_event_id: z.string() },
    basis: z.enum(['published', 'computed', '']),
    ...{ score_text: z.string(), zone: z.string(), category: z.string(), predicate: z.string(), rank: z.string() },
    ...{ source_publisher: z.array(z.string()), source_date: z.array(z.string()), source_url: z.array(z.string()) },
    recorded_at_ms: z.coerce.number(),
  }),
});

export type PublishedVersion = z.output<typeof publishedVersions.row>;
