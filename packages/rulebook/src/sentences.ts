import type { Classification } from './classify.ts';
import type { InstitutionExplanation } from './explain.ts';
import type { ExplainedPart } from './explain-parts.ts';
import type { Instrument, Level } from './instrument.ts';
import type { E4 } from './numbers.ts';
import { planOf } from './plan.ts';
import type { ResultKey } from './roll-up.ts';
import { capitalized, counted, type Language, say } from './sentence-texts.ts';
import { spokenScore, spokenValue } from './spoken-numbers.ts';

/** What a unit (or product) is called; left out, the names it was sent with. */
export type Naming = (result: ResultKey) => string;

/** An explanation in words. */
export interface ExplanationSentences {
  readonly summary: string;
  /** One for each dimension, or for each part of an only dimension; empty where only totals are known. */
  readonly parts: readonly { readonly code: string; readonly text: string }[];
  /** One for each unit (or product), unless there is only one. */
  readonly results: readonly (ResultKey & { readonly text: string })[];
  /** What could not be said, and how missing data are treated. */
  readonly notes: readonly string[];
}

/** Why an institution has its score, in words: "Dimensi Proses menyumbang 24,60 dari 32,37 poin (nilai 76,00); kehilangan 7,77 poin." */
export function explanationSentences(
  instrument: Instrument,
  explanation: InstitutionExplanation,
  language: Language,
  naming: Naming = (result) => sentName(result, language),
): ExplanationSentences {
  const { score, lost, parts, results } = explanation;
  const one = results.length === 1;
  const byProducts = instrument.rollUp.method === 'mean_of_products' && results.some(({ product }) => product != null);
  const noun = say(byProducts ? 'product' : 'unit', language);
  const count = byProducts ? results.length : new Set(results.map(({ unit }) => unit)).size;
  return {
    summary: say(count === 1 ? 'scoreOfOne' : 'scoreOfMany', language, {
      score: spokenScore(score, language),
      max: spokenValue(instrument.scale.max, language),
      count,
      noun: counted(noun, count, language),
      lost: lostText(lost, language),
    }),
    parts: told(parts).map((part) => ({ code: part.code, text: partSentence(instrument, part, language) })),
    results: one
      ? []
      : results.map((result) => ({
          unit: result.unit,
          ...(result.product == null ? {} : { product: result.product }),
          text: say('result', language, {
            name: capitalized(naming(result)),
            score: spokenScore(result.explanation.score, language),
            contribution: spokenScore(result.contribution, language),
            most: spokenScore(result.contribution + result.lost, language),
            lost: lostText(result.lost, language),
          }),
        })),
    notes: notesOf(instrument, explanation, language),
  };
}

/** What one part brought, at whatever level it stands. */
export function partSentence(instrument: Instrument, part: ExplainedPart, language: Language): string {
  const { name, level, weight, value, contribution, lost } = part;
  const filled = {
    noun: capitalized(nounOf(instrument, level, language)),
    name: name[language],
    value: value === null ? '' : say('value', language, { value: spokenScore(value, language) }),
    contribution: spokenScore(contribution, language),
  };
  // Of weight zero, or below a part that is.
  if (weight?.numerator === 0 || (lost !== null && contribution + lost === 0)) return say('partRecorded', language, filled);
  if (lost === null) return say('partUnbounded', language, filled);
  // As shown, so that the sentence adds up.
  const most = spokenScore(contribution + lost, language);
  return say('part', language, { ...filled, most, lost: lostText(lost, language) });
}

/** What a score means and how far it is from meaning something else: all that can be said where no unit is known. */
export function standingSentences(
  instrument: Instrument,
  score: E4,
  classification: Classification | null,
  language: Language,
): readonly string[] {
  const shown = spokenScore(score, language);
  if (classification === null) return [say('noCuts', language, { instrument: instrument.id, score: shown })];
  const { category, label, nextBand, marginBelow } = classification;
  return [
    say('standing', language, { score: shown, category, label: label[language] }),
    nextBand === null
      ? say('best', language)
      : say('gap', language, {
          gap: spokenScore(nextBand.gap, language),
          category: nextBand.category,
          from: spokenScore(nextBand.from, language),
        }),
    marginBelow === null ? say('lowest', language) : say('margin', language, { margin: spokenScore(marginBelow, language) }),
  ];
}

/** What a part of the level is called in this instrument. */
export function nounOf({ levelNames }: Instrument, level: Level, language: Language): string {
  return levelNames[level]?.[language] ?? say(level, language);
}

export function sentName({ unit, product }: ResultKey, language: Language): string {
  return product ? say('ofUnit', language, { product, unit }) : unit;
}

function lostText(lost: E4, language: Language): string {
  return lost > 0 ? say('lost', language, { lost: spokenScore(lost, language) }) : say('nothingLost', language);
}

/** Of an only dimension nothing is told that the summary does not say: its parts are. */
function told(parts: readonly ExplainedPart[]): readonly ExplainedPart[] {
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 && only.parts.length > 0 ? told(only.parts) : parts;
}

function notesOf(instrument: Instrument, { results }: InstitutionExplanation, language: Language): readonly string[] {
  const unit = say('unit', language);
  const notes: string[] = [];
  const totals = results.filter(({ explanation }) => explanation.scoredAt === 'unit').length;
  if (totals === results.length) notes.push(say('totalsOnly', language));
  else if (totals > 0) {
    const all = results.length;
    notes.push(say('someTotals', language, { count: totals, all, units: counted(unit, all, language) }));
  }
  notes.push(...unknownWeights(instrument, language));
  if (instrument.unitScore !== null) notes.push(say('missing', language, { unit }));
  return notes;
}

/** Where weights end that a source gives, and what scores are computed from instead. */
function unknownWeights(instrument: Instrument, language: Language): readonly string[] {
  const { nodes, dimensions } = planOf(instrument);
  const plural = (level: Level) => counted(nounOf(instrument, level, language), 2, language);
  if (instrument.unitScore === null) return [say('onlyTotals', language, { nouns: plural('dimension') })];
  const last = nodes.filter(({ coefficient, below }) => coefficient !== null && below.some((node) => node.coefficient === null));
  if (last.length === 0) return [];
  if (last.length === dimensions.length && last.every(({ depth }) => depth === 0)) {
    return [say('weightsUnknown', language, { above: nounOf(instrument, 'dimension', language) })];
  }
  return [say('weightsUnknownIn', language, { list: last.map(({ part }) => part.name[language]).join('; ') })];
}
