import type { Language } from '@pantau/contracts';
import { formatScore, ruleVersion } from '@pantau/rulebook';
import type { Subject } from '../../usecases/assessed-subject.ts';
import type { Compared } from '../../usecases/what-if.ts';
import { previewJson } from './preview-json.ts';

export function whatIfJson(
  { instrument, period }: Subject,
  { before, after, difference, changes }: Compared,
  language: Language,
) {
  const { score, dimensions, results } = difference;
  return {
    instrument: instrument.id,
    period,
    ruleVersion: ruleVersion(instrument),
    before: previewJson(before, language),
    after: previewJson(after, language),
    difference: {
      score: formatScore(score),
      dimensions: dimensions.map(({ code, contribution }) => ({ code, contribution: formatScore(contribution) })),
      units: results.map((result) => ({
        code: result.unit,
        product: result.product ?? null,
        score: formatScore(result.score),
        contribution: formatScore(result.contribution),
      })),
    },
    changes: changes.map(({ change, ...values }) => ({
      unit: change.unit,
      product: change.product ?? null,
      code: change.code,
      before: formatScore(values.before),
      after: formatScore(values.after),
    })),
  };
}
