/** The days that are not worked, and changing them. */
import { AppError } from '@pantau/contracts';
import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import type { Calendar } from '../../usecases/calendar.ts';

const date = z.iso.date();
const kind = z.enum(['libur-nasional', 'cuti-bersama']);
const name = z.object({ id: z.string().min(1).max(200), en: z.string().min(1).max(200) });
const day = z.looseObject({
  date: z.string(),
  kind: z.string(),
  name,
  regions: z.array(z.string()).optional(),
  cite: z.string(),
});

export function calendarRoutes(ports: { readonly calendar: Calendar; now(): number }): Route[] {
  const { calendar, now } = ports;
  return [
    defineRoute({
      method: 'GET',
      path: '/v1/calendar',
      summary: 'Free days, as terms are counted now',
      query: z.object({ from: date.default('2021-01-01'), to: date.default('2027-12-31') }),
      replies: { 200: z.object({ items: z.array(day) }) },
      handler: ({ query: { from, to } }) => ({
        status: 200,
        body: {
          items: calendar
            .days()
            .filter((each) => each.date >= from && each.date <= to)
            .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
        },
      }),
    }),
    defineRoute({
      method: 'POST',
      path: '/v1/calendar/changes',
      summary: 'Add a free day, or take one away',
      description:
        'The terms that are running are counted anew, within seconds; each clock that moves leaves a step on its case with the due time before and after.',
      body: {
        kind: 'json',
        schema: z.strictObject({
          date,
          region: z.string().max(5).default(''),
          day: z.strictObject({ kind, name }).nullable(),
          reason: z.string().trim().min(10).max(500),
        }),
        maxBytes: 4_096,
      },
      replies: { 202: z.looseObject({ id: z.int(), date: z.string() }) },
      async handler({ body, principal }) {
        if (!principal.roles.includes('pemutus'))
          throw new AppError('invalid', 'not_your_tenant', 'changes the calendar', { http: 403 });
        const made = await calendar.change({ ...body, subject: principal.subject, at: now() });
        return { status: 202, body: { ...made, at: new Date(made.at).toISOString() } };
      },
    }),
  ];
}
