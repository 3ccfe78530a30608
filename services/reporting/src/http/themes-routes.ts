import { AppError } from '@pantau/contracts';
import { region, theme, themes } from '@pantau/rulebook';
import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { movesFor } from '../domain/borders.ts';
import { regionScope } from '../queries/scope.ts';
import { movesAsParams } from '../queries/standing.ts';
import { theme as themeQuery } from '../queries/theme.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { madeOfGroups } from './made.ts';
import { borders, institution, year } from './schemas.ts';
import { codesOf, givenIn, type PartView, themeInstrumentView } from './theme-view.ts';
import { institutionView, invalidQuery, requireProvince } from './views.ts';

const given = z.object({
  period: z.string(),
  basis: z.enum(['score', 'points']).describe("score: on the part's own scale; points: already weighted"),
  mean: z.string().nullable().describe('Of the values given, two decimals'),
  n: z.number().int().describe('Values given, by units or products'),
  institutions: z.number().int(),
});

const part: z.ZodType<PartView> = z.object({
  code: z.string(),
  level: z.enum(['dimension', 'variable', 'indicator']),
  name: z.string(),
  scale: z.object({ min: z.string().nullable(), max: z.string().nullable() }),
  values: z.array(given).describe('Oldest first; empty where nothing was given for it'),
  get parts() {
    return z.array(part).describe('What is below it and was given values');
  },
});

const ofInstrument = z.object({
  instrument: z.string(),
  family: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string().nullable().describe('null while it is in force'),
  parts: z.array(part),
});

const summary = z.object({
  code: z.string(),
  name: z.string(),
  instruments: z.array(z.object({ instrument: z.string(), parts: z.number().int() })),
});

export function themesRoutes(ports: AnsweringPorts): Route[] {
  return [
    answerRoute(ports, {
      path: '/v1/themes',
      summary:
        'What instruments of all years ask about: the components of UU 25/2009, each with the instruments that speak of it',
      query: z.object({}),
      reply: { items: z.array(summary), next: z.null() },
      about: ['results'],
      moments: 'now',
      async answer({ language }) {
        const items = themes().map(({ code, name, instruments }) => ({
          code,
          name: name[language],
          instruments: instruments.map(({ instrument, parts }) => ({ instrument: instrument.id, parts: parts.length })),
        }));
        // What the rulebook says, of which no result is a part.
        return { made: madeOfGroups([], 0), body: { items, next: null } };
      },
    }),
    answerRoute(ports, {
      path: '/v1/themes/{code}',
      summary: 'One theme through the years, side by side: what each instrument asks about it, and the mean of what was given',
      description:
        'Of one institution, of a province with its regencies and cities, or of all that are known here. Instruments ask other questions on other scales: no line joins two of them, and scores and points of one part are told apart. Only computed results have parts; of a published score none are known. 404 for a theme that there is not.',
      params: z.object({ code: z.string().min(1).describe('"SP.pengaduan": complaint handling') }),
      query: z.object({
        institution: z.string().optional().describe('Kemendagri code; not together with province'),
        province: z.string().optional(),
        borders,
        from: year.default('1900'),
        to: year.default('9999'),
      }),
      reply: {
        theme: z.object({ code: z.string(), name: z.string() }),
        institution: institution.nullable(),
        province: z.string().nullable(),
        borders: borders.unwrap(),
        items: z.array(ofInstrument).describe('By family and first year'),
      },
      about: ['results'],
      async answer({ params: { code }, query, principal, language, read }) {
        const found = theme(code);
        if (found === undefined)
          throw new AppError('not_found', 'unknown_theme', `no theme ${code}`, { params: { theme: code } });
        requirePlace(query);
        const everywhere = await read(themeQuery, {
          instruments: found.instruments.map(({ instrument }) => instrument.id),
          parts: found.instruments.flatMap(({ instrument, parts }) => codesOf(parts).map((each) => `${instrument.id} ${each}`)),
          from: Number(query.from),
          to: Number(query.to),
          institution: query.institution ?? '',
          ...movesAsParams(movesFor(query.borders)),
          ...regionScope(principal),
        });
        const rows = everywhere.filter(({ province_then }) => query.province === undefined || province_then === query.province);
        const given = givenIn(rows);
        return {
          made: madeOfGroups(
            rows,
            rows.reduce((sum, { institutions }) => sum + institutions, 0),
          ),
          body: {
            theme: { code, name: found.name[language] },
            institution: query.institution === undefined ? null : institutionView(query.institution),
            province: query.province ?? null,
            borders: query.borders,
            items: found.instruments
              .filter(({ instrument: { validity } }) => validity.from <= query.to && query.from <= (validity.to ?? '9999'))
              .map(({ instrument, parts }) => themeInstrumentView(instrument, parts, given, language)),
          },
        };
      },
    }),
  ];
}

function requirePlace({
  institution,
  province,
}: {
  readonly institution?: string | undefined;
  readonly province?: string | undefined;
}) {
  if (institution !== undefined && province !== undefined) throw invalidQuery('province', 'institution_or_province');
  if (province !== undefined) requireProvince(province);
  if (institution !== undefined && region(institution) === undefined) {
    throw invalidQuery('institution', 'unknown_institution', { institution });
  }
}
