import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Language } from '../i18n/language.ts';
import { getJson, queryString } from './client.ts';
import { type Moment, REPORTING, reportQuery } from './report.ts';
import {
  freshnessSchema,
  instrumentSchema,
  knownInstitutionSchema,
  leagueSchema,
  periodsSchema,
  scorecardSchema,
  trendSchema,
} from './schemas.ts';
import { themeSchema } from './theme.ts';

const SCORING = '/api/scoring/v1';

export interface ThemePlace {
  readonly province?: string | undefined;
  readonly institution?: string | undefined;
}

export interface LeagueQuestion extends Moment {
  readonly family: string;
  readonly period: string;
  readonly province: string | undefined;
  readonly kind: readonly string[];
  readonly borders?: 'today' | undefined;
}

/** The league of one family and period; while another is fetched, the last one stays on screen instead of a flash of nothing. */
export const leagueQuery = ({ family, period, province, kind, borders, asOf, vintage }: LeagueQuestion) =>
  reportQuery('/league', { family, period, province, kind, borders, asOf, vintage }, leagueSchema);

/** Which families and periods have results at all: what the pickers offer. */
export const periodsQuery = ({ asOf, vintage }: Moment) => reportQuery('/periods', { asOf, vintage }, periodsSchema);

/** Unlike other reports it keeps none of the last answer on screen: that would be another institution's. */
export const institutionQuery = (code: string, { asOf, vintage }: Moment) => {
  const address = `${REPORTING}/institutions/${encodeURIComponent(code)}${queryString({ asOf, vintage })}`;
  return queryOptions({
    queryKey: ['institution', address],
    queryFn: ({ signal }) => getJson(address, knownInstitutionSchema, signal),
    meta: { ways: ['results', 'observations'] },
  });
};

export const trendQuery = (code: string, family: string, { asOf, vintage }: Moment) => {
  const address = `${REPORTING}/institutions/${encodeURIComponent(code)}/trend${queryString({ family, asOf, vintage })}`;
  return queryOptions({
    queryKey: ['trend', address],
    queryFn: ({ signal }) => getJson(address, trendSchema, signal),
    meta: { ways: ['results'] },
  });
};

/** The scorecard speaks the reader's language in places, so the language is part of the question. */
export const scorecardQuery = (code: string, instrument: string, period: string, language: Language) =>
  queryOptions({
    queryKey: ['scorecard', code, instrument, period, language],
    queryFn: ({ signal }) =>
      getJson(`${SCORING}/scorecards/${[code, instrument, period].map(encodeURIComponent).join('/')}`, scorecardSchema, signal),
    meta: { ways: ['results'] },
  });

/** The bands of an instrument. A released instrument never changes, so it is asked once a visit. */
export const instrumentQuery = (id: string) =>
  queryOptions({
    queryKey: ['instrument', id],
    queryFn: ({ signal }) => getJson(`${SCORING}/instruments/${encodeURIComponent(id)}`, instrumentSchema, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What instruments of all years ask about one theme, and what was given: of one institution, of a province, or of all. */
export const themeQuery = (code: string, place: ThemePlace, language: Language) =>
  queryOptions({
    queryKey: ['theme', code, place.institution ?? null, place.province ?? null, language],
    queryFn: ({ signal }) =>
      getJson(
        `${REPORTING}/themes/${encodeURIComponent(code)}${queryString(place.institution === undefined ? { province: place.province } : { institution: place.institution })}`,
        themeSchema,
        signal,
      ),
    placeholderData: keepPreviousData,
  });

/** Asked every 10 s: often enough that a lag shows, rare enough that an open page costs nothing. */
export const freshnessQuery = queryOptions({
  queryKey: ['freshness'],
  queryFn: ({ signal }) => getJson(`${REPORTING}/freshness`, freshnessSchema, signal),
  refetchInterval: 10_000,
  staleTime: 5_000,
});
