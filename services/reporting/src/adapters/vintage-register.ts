import { AppError } from '@pantau/contracts';
import { type Postgres, type PostgresConfig, sessionLock } from '@pantau/postgres';
import type { Clock } from '@pantau/runtime';
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

/** Every page asks which vintages there are. Who freezes one finds it here at once, and at other copies after so long. */
const LISTED_FOR_MS = 1_000;

export function postgresVintages(db: Postgres, config: Pick<PostgresConfig, 'url'>, clock: Clock): VintageRegister {
  let listed: { readonly at: number; readonly vintages: Promise<readonly Vintage[]> } | undefined;
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
  const readAll = async () =>
    (await db.query<Row>(`SELECT ${COLUMNS} FROM vintage ORDER BY created_at DESC, name`)).map(vintageOf);
  return {
    find,
    list() {
      const at = clock.now().getTime();
      if (listed !== undefined && at - listed.at < LISTED_FOR_MS) return listed.vintages;
      const vintages = readAll();
      listed = { at, vintages };
      vintages.catch(() => {
        listed = undefined;
      });
      return vintages;
    },
    async begin({ name, asOf, note, createdBy }) {
      await db.execute(
        `INSERT INTO vintage (name, as_of, note, created_by)
         VALUES ($1, to_timestamp($2::double precision / 1000), $3, $4) ON CONFLICT DO NOTHING`,
        [name, asOf, note, createdBy],
      );
      listed = undefined;
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
      listed = undefined;
    },
  };
}

function vintageOf({ name, as_of_ms, note, created_by, created_at_ms, contents }: Row): Vintage {
  return { name, asOf: Number(as_of_ms), note, createdBy: created_by, createdAt: Number(created_at_ms), contents };
}
