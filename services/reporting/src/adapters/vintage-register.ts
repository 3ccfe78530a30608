import { AppError } from '@pantau/contracts';
import { type Postgres, type PostgresConfig, sessionLock } from '@pantau/postgres';
import type { Vintage, VintageContents, VintageRegister } from '../ports.ts';

interface Row {
  readonly name: string;
  readonly as_of_ms: string;
  readonly note: string;
  readonly created_by: string;
  readonly created_at_ms: string;
  readonly contents: VintageContents | null;
}

const COLUMNS = `name, (extract(epoch FROM as_of) * 1000)::bigint::text AS as_of_ms, note, created_by,
  (extract(epoch FROM created_at) * 1000)::bigint::text AS created_at_ms, contents`;

export function postgresVintages(db: Postgres, config: Pick<PostgresConfig, 'url'>): VintageRegister {
  /** Of those that are frozen nothing changes any more, and every answer from one asks for it. */
  const frozen = new Map<string, Vintage>();
  const find = async (name: string): Promise<Vintage | undefined> => {
    const known = frozen.get(name);
    if (known !== undefined) return known;
    const [row] = await db.query<Row>(`SELECT ${COLUMNS} FROM vintage WHERE name = $1`, [name]);
    const vintage = row && vintageOf(row);
    if (vintage?.contents != null) frozen.set(name, vintage);
    return vintage;
  };
  return {
    find,
    async list() {
      return (await db.query<Row>(`SELECT ${COLUMNS} FROM vintage ORDER BY created_at DESC, name`)).map(vintageOf);
    },
    async begin({ name, asOf, note, createdBy }) {
      await db.execute(
        `INSERT INTO vintage (name, as_of, note, created_by)
         VALUES ($1, to_timestamp($2::double precision / 1000), $3, $4) ON CONFLICT DO NOTHING`,
        [name, asOf, note, createdBy],
      );
      const given = await find(name);
      if (given === undefined) throw new Error(`vintage ${name} was begun and is not there`);
      return given;
    },
    async alone(work) {
      let isLost = false;
      const lock = await sessionLock(config, 'reporting.vintage', () => {
        isLost = true;
      }).start();
      try {
        const done = await work();
        if (isLost) throw new AppError('unavailable', 'unavailable', 'the lock on vintages was lost meanwhile');
        return done;
      } finally {
        await lock.stop();
      }
    },
    async finish(name, contents) {
      await db.execute('UPDATE vintage SET contents = $2 WHERE name = $1 AND contents IS NULL', [name, JSON.stringify(contents)]);
    },
  };
}

function vintageOf({ name, as_of_ms, note, created_by, created_at_ms, contents }: Row): Vintage {
  return { name, asOf: Number(as_of_ms), note, createdBy: created_by, createdAt: Number(created_at_ms), contents };
}
