import type { Sql } from '@pantau/postgres';
import type { CalendarChange, CalendarStore } from '../usecases/calendar.ts';

interface Row extends Omit<CalendarChange, 'at'> {
  readonly at: Date;
}

const COLUMNS = 'id, date, region, day, subject, reason, at';

export function postgresCalendar(sql: Sql): CalendarStore {
  return {
    async add({ date, region, day, subject, reason, at }) {
      const text = `INSERT INTO calendar_change (date, region, day, subject, reason, at)
        VALUES ($1, $2, $3, $4, $5, to_timestamp($6::float8 / 1000)) RETURNING ${COLUMNS}`;
      const [row] = await sql.query<Row>(text, [date, region, day && JSON.stringify(day), subject, reason, at]);
      if (row === undefined) throw new Error('an INSERT returned nothing');
      return changeOf(row);
    },
    async list() {
      return (await sql.query<Row>(`SELECT ${COLUMNS} FROM calendar_change ORDER BY id`, [], 'calendar.list')).map(changeOf);
    },
  };
}

function changeOf({ at, ...rest }: Row): CalendarChange {
  return { ...rest, at: at.getTime() };
}
