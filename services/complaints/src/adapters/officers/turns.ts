/**
 * Fair share over those on duty: start-time fair queuing (Goyal, Vin and Cheng, 1996), with everybody's weight the same. The
 * next case goes to the smallest `served`. Whoever comes back is raised to where the others stand: he missed his turns, and
 * does not get a morning's cases at once. Who is equal is ordered by a hash of the round, so that a shift that ends amid a
 * round does not always end before the same people.
 */

import type { Sql } from '@pantau/postgres';
import { offsetHours } from '@pantau/rulebook';
import { type Duty, isOnDuty } from '../../domain/duty.ts';
import { gathered } from '../cases/gathered.ts';

const MINUTE_MS = 60_000;
/** Turns in one statement. */
const MOST = 256;

interface Turn {
  readonly tenant: string;
  /** Shifts begin and end on the minute. */
  readonly minute: number;
}

/** Null: nobody with the role of an operator is on duty then. */
export function turnTaker(sql: Sql): (tenant: string, at: number) => Promise<string | null> {
  // One statement at a time: who comes meanwhile shares the next one. Two at once would give both turns to the same officer.
  const take = gathered<Turn, string | null>({
    run: (wanted) => takeTurns(sql, wanted),
    lanes: 1,
    most: MOST,
  });
  return (tenant, at) => take({ tenant, minute: Math.floor(at / MINUTE_MS) });
}

async function takeTurns(sql: Sql, wanted: readonly Turn[]): Promise<readonly (string | null)[]> {
  const given = new Map<Turn, string>();
  for (const group of Map.groupBy(wanted, ({ tenant, minute }) => `${tenant} ${minute}`).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const onDuty = await idsOnDuty(sql, first);
    if (onDuty.length === 0) continue;
    const rounds = Math.ceil(group.length / onDuty.length) + 1;
    const picks = await sql.query<{ id: string }>(TAKE, [first.tenant, onDuty, group.length, rounds], 'officer.take');
    group.forEach((turn, i) => {
      const id = picks[i]?.id;
      if (id !== undefined) given.set(turn, id);
    });
  }
  return wanted.map((turn) => given.get(turn) ?? null);
}

async function idsOnDuty(sql: Sql, { tenant, minute }: Turn): Promise<readonly string[]> {
  const rows = await sql.query<Duty & { id: string; zone_of: string }>(ROSTER, [tenant], 'officer.roster');
  return rows.filter((row) => isOnDuty(row, minute * MINUTE_MS, offsetHours(row.zone_of))).map(({ id }) => id);
}

/** A simulation keeps the hours of the channel whose policy it runs under. */
const ROSTER = `SELECT o.id, o.shifts, o.absences, COALESCE(s.policy_of, o.tenant) AS zone_of
  FROM officer o LEFT JOIN simulation s ON s.tenant = o.tenant WHERE o.tenant = $1 AND 'operator' = ANY(o.roles)`;

/**
 * Locks all who are on duty, in one order, so that another copy's turns come before these or after them. Everybody stands at
 * his own count, or where the furthest one's round began; the turns are the smallest positions from there.
 */
const TAKE = `WITH locked AS (
    SELECT id, served FROM officer WHERE tenant = $1 AND id = ANY($2) ORDER BY id FOR UPDATE
  ), furthest AS (
    SELECT GREATEST((SELECT max(served) FROM locked), (SELECT max(served) FROM officer WHERE tenant = $1)) - 1 AS start
  ), turns AS (
    SELECT l.id, GREATEST(l.served, f.start) + later AS position FROM locked l, furthest f, generate_series(0, $4::int) AS later
    ORDER BY 2, hashtext(l.id || ' ' || GREATEST(l.served, f.start) + later) LIMIT $3
  ), counted AS (
    UPDATE officer o SET served = t.last + 1 FROM (SELECT id, max(position) AS last FROM turns GROUP BY id) t
    WHERE o.tenant = $1 AND o.id = t.id
  )
  SELECT id FROM turns ORDER BY position, hashtext(id || ' ' || position)`;
