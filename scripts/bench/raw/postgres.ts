/** Unit results of the same size, updated in transactions of a batch each, on one connection and with nothing else. */
import { Client } from 'pg';
import { type Measured, timed } from '../harness.ts';

/** As many units of as many scorecards as a batch of the bench touches. */
const BATCH = 500;

export async function rawUpdate(databaseUrl: string, details: readonly Uint8Array[]): Promise<Measured> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`CREATE TABLE raw_unit (institution text, unit_code text, revision bigint NOT NULL, detail bytea NOT NULL,
    PRIMARY KEY (institution, unit_code)) WITH (fillfactor = 80)`);
  const write = async (from: number, revision: number) => {
    const part = details.slice(from, from + BATCH);
    await client.query('BEGIN');
    await client.query({
      name: 'raw-update',
      text: `INSERT INTO raw_unit SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bytea[])
        ON CONFLICT (institution, unit_code) DO UPDATE SET revision = EXCLUDED.revision, detail = EXCLUDED.detail`,
      values: [
        part.map((_, index) => `institution-${(from + index) % 514}`),
        part.map((_, index) => `unit-${Math.floor((from + index) / 514)}`),
        part.map(() => revision),
        part.map((bytes) => Buffer.from(bytes)),
      ],
    });
    await client.query('COMMIT');
  };
  for (let from = 0; from < details.length; from += BATCH) await write(from, 1);
  const measured = await timed(async () => {
    for (let from = 0; from < details.length; from += BATCH) await write(from, 2);
    return details.length;
  });
  await client.query('DROP TABLE raw_unit');
  await client.end();
  return measured;
}
