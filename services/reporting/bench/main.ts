/**
 * `npm run bench -w services/reporting [-- --sink results]`: the sink beside ClickHouse's own Kafka engine.
 * `npm run bench -w services/reporting -- --rows 10m` or `100m`: every question of every page on a data set of that many
 * indicator values. `--no-postgres` leaves out the twin in Postgres, `--only league,movers` asks these alone.
 */
import { parseArgs } from 'node:util';
import { benchNational } from './national/bench.ts';
import { benchSink } from './sink.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string' },
    sink: { type: 'boolean' },
    only: { type: 'string', default: '' },
    'no-postgres': { type: 'boolean', default: false },
  },
});

if (values.rows === undefined) {
  await benchSink(Number(positionals[0] ?? 60_000));
} else {
  const only = values.only === '' ? [] : values.only.split(',');
  await benchNational({ values: millions(values.rows), only, withPostgres: !values['no-postgres'] });
}

/** "10m" and "2500000". */
function millions(text: string): number {
  const count = text.endsWith('m') ? Number(text.slice(0, -1)) * 1_000_000 : Number(text);
  if (!(count > 0)) throw new Error(`--rows ${text}: write it as 10m`);
  return count;
}
