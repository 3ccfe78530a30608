/** How many results stand now. Version 0 is no result: a rebuild's word that nothing stands there any more. */
import { defineQuery } from '@pantau/clickhouse';
import { z } from 'zod';

export const rowCounts = defineQuery({
  name: 'reporting.row-counts',
  sql: `
    SELECT
      (SELECT toUInt32(count()) FROM institution_result_current_v1 FINAL WHERE version > 0) AS institution_results,
      (SELECT toUInt32(count()) FROM unit_result_current_v1 FINAL) AS unit_results`,
  params: z.object({}),
  row: z.object({ institution_results: z.number(), unit_results: z.number() }),
});
