import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { medianDays, shareOf } from '../domain/elapsed.ts';
import { type CaseEvidenceRow, caseEvidence, caseEvidenceOfAll } from '../queries/case-evidence.ts';
import { regionScope } from '../queries/scope.ts';
import { TERM } from '../queries/service-levels.ts';
import { answerRoute, type Question } from './answer.ts';
import type { AnsweringPorts, ReportingPorts } from './context.ts';
import { madeOfGroups } from './made.ts';
import { institution, year } from './schemas.ts';
import { institutionView, orNull, requireInstitution } from './views.ts';

export const yearOfCases = z.object({
  year: z.string(),
  unit: z.string().nullable().describe('null: the institution as a whole'),
  received: z.number().int().describe('Cases received in the year of which a task was given; no doubles, none withdrawn'),
  settled: z.number().int(),
  settledInTerm: z.number().int().describe('Before the term of the whole case passed'),
  judged: z.number().int().describe('Settled, or their term has passed; cases still within it, or without one, are not judged'),
  shareInTerm: z.string().nullable().describe('settledInTerm of judged, "0.92"; null of nothing'),
  medianDays: z.string().nullable().describe('From receipt to settlement, calendar days with two decimals'),
});

/** Said with every figure, so that nobody takes it for a part of a score. */
const label = {
  aspect: z.literal('pengaduan').describe('The aspect of a score that these figures are evidence for'),
  theme: z.literal('SP.pengaduan'),
  inScore: z.literal(false).describe('They are part of no score'),
};
const LABEL = { aspect: 'pengaduan', theme: 'SP.pengaduan', inScore: false } as const;

export const caseEvidenceShape = z.object({ ...label, years: z.array(yearOfCases) });

/** Beside an institution's scores: its years as a whole. */
export async function caseEvidenceOf(
  { db }: Pick<ReportingPorts, 'db'>,
  code: string,
  { principal, keep }: Pick<Question<unknown, unknown>, 'principal' | 'keep'>,
) {
  const asked = { year: 0, term: TERM, ...regionScope(principal) };
  const rows = await keep(caseEvidenceOfAll, asked, 'cases', () => db.run(caseEvidenceOfAll, asked));
  return { ...LABEL, years: rows.filter(({ institution_code }) => institution_code === code).map(yearView) };
}

export function caseEvidenceRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/complaints/evidence',
    summary: 'How an institution and its units dealt with complaints, by year',
    description:
      'Evidence for the aspect "pengaduan" of a score, never a part of one. Of the real cases of all channels of which the institution was given a task; years are those of receipt, in the zone of the channel. The newest year first, in it the institution as a whole and then its units.',
    query: z.object({ institution: z.string().min(1), year: year.optional() }),
    reply: { institution, ...label, items: z.array(yearOfCases), next: z.null() },
    about: ['cases'],
    moments: 'now',
    async answer({ query, principal }) {
      requireInstitution(query.institution);
      const rows = await ports.db.run(caseEvidence, {
        ...{ institution: query.institution, year: Number(query.year ?? 0), term: TERM },
        ...regionScope(principal),
      });
      const whole = rows.filter(({ unit_code }) => unit_code === '');
      return {
        made: madeOfGroups(
          whole.map(({ policies }) => ({ rule_versions: policies, publishers: [] })),
          whole.reduce((sum, { received }) => sum + received, 0),
        ),
        body: { institution: institutionView(query.institution), ...LABEL, items: rows.map(yearView), next: null },
      };
    },
  });
}

function yearView(row: CaseEvidenceRow) {
  const { received, settled, judged, settled_in_term: settledInTerm } = row;
  return {
    ...{ year: String(row.year), unit: orNull(row.unit_code), received, settled, settledInTerm, judged },
    shareInTerm: shareOf(settledInTerm, judged),
    medianDays: medianDays({ n: settled, low: row.low_ms, high: row.high_ms }),
  };
}
