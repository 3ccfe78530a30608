import { type Language, messageText } from '@pantau/contracts';
import {
  classify,
  type E4,
  formatScore,
  type Instrument,
  type Lever,
  type Path,
  pathSentences,
  ruleVersion,
} from '@pantau/rulebook';
import type { Assessment } from '../../usecases/assess.ts';
import type { Subject } from '../../usecases/assessed-subject.ts';
import { type FoundPath, type TargetBand, targetBand } from '../../usecases/find-path.ts';

export function pathJson(subject: Subject, category: string, found: FoundPath, language: Language) {
  const { instrument, period } = subject;
  const target = targetBand(instrument, category);
  return {
    instrument: instrument.id,
    period,
    ruleVersion: ruleVersion(instrument),
    target: { category, label: target.label[language], zone: target.zone, from: formatScore(target.from) },
    ...(found.kind === 'units' ? ofUnits(subject, target, found, language) : ofPublished(instrument, target, found, language)),
  };
}

const NO_GROUPS = { rise: null, groups: [], instead: [] };

function ofUnits(
  { instrument, basis }: Subject,
  target: TargetBand,
  { path, assessment }: FoundPath & { kind: 'units' },
  language: Language,
) {
  const naming = namesOf(assessment);
  const { classification } = assessment;
  const told = pathSentences(instrument, path, language, naming);
  return {
    kind: path.kind,
    basis,
    score: formatScore(path.score),
    category: classification?.category ?? null,
    gap: formatScore(Math.max(0, target.from - path.score)),
    margin: formatScore(classification?.marginBelow ?? null),
    gapRange: null,
    reaches: formatScore(path.kind === 'path' ? path.reaches : path.kind === 'unreachable' ? path.best : path.score),
    ...(path.kind === 'path' ? groupsJson(instrument, path, naming, language) : NO_GROUPS),
    sentences: [told.summary, ...told.groups, ...told.notes],
  };
}

function groupsJson(
  instrument: Instrument,
  { rise, groups, instead }: Path & { kind: 'path' },
  naming: Naming,
  language: Language,
) {
  const names = partNames(instrument, language);
  const leverJson = ({ unit, product, code, value, room }: Lever) => ({
    ...{ unit, unitName: naming({ unit, product }), product: product ?? null, code, name: names.get(code) ?? null },
    ...{ value: exact(value), room: exact(room) },
  });
  return {
    rise: exact(rise),
    groups: groups.map(({ levers, gain, all, ...group }) => ({
      rise: exact(group.rise),
      step: exact(group.step),
      gain: exact(gain),
      all,
      any: levers.every(({ room }) => room === group.step) ? group.rise / group.step : null,
      of: levers.length,
      levers: levers.map((lever) => ({ ...leverJson(lever), to: exact(lever.to) })),
    })),
    instead: instead.map(leverJson),
  };
}

function ofPublished(
  instrument: Instrument,
  { category, from }: TargetBand,
  found: Exclude<FoundPath, { kind: 'units' }>,
  language: Language,
) {
  const say = (code: string, params: Readonly<Record<string, string>> = {}) =>
    messageText(code, language, { category, from: spoken(from, language), ...params });
  const nothing = { basis: null, score: null, category: null, gap: null, margin: null, gapRange: null, reaches: null };
  if (found.kind === 'nothing_known') {
    return { ...nothing, ...NO_GROUPS, kind: found.kind, sentences: [say('path_nothing_known'), say('path_units_unknown')] };
  }
  const published = { ...nothing, ...NO_GROUPS, basis: 'published' as const };
  if (found.kind === 'score_only') {
    const { score, standing } = found;
    const gap = Math.max(0, from - score);
    const params = { score: spoken(score, language), gap: spoken(gap, language) };
    return {
      ...published,
      kind: gap === 0 ? ('reached' as const) : found.kind,
      score: formatScore(score),
      category: standing.category,
      gap: formatScore(gap),
      margin: formatScore(standing.marginBelow),
      sentences: gap === 0 ? [say('path_score_reached', params)] : [say('path_score_only', params), say('path_units_unknown')],
    };
  }
  const { printed, from: least, to: most } = found;
  const [gapLeast, gapMost] = [Math.max(0, from - most), Math.max(0, from - least)];
  const params = {
    ...{ printed, least: spoken(least, language), most: spoken(most, language) },
    ...{ gapLeast: spoken(gapLeast, language), gapMost: spoken(gapMost, language) },
  };
  const low = classify(instrument, least);
  return {
    ...published,
    kind: gapMost === 0 ? ('reached' as const) : found.kind,
    category: low?.category === classify(instrument, most)?.category ? (low?.category ?? null) : null,
    gapRange: { least: formatScore(gapLeast), most: formatScore(gapMost) },
    sentences: gapMost === 0 ? [say('path_band_reached', params)] : [say('path_band_only', params), say('path_units_unknown')],
  };
}

type Naming = (result: { readonly unit: string; readonly product?: string | null | undefined }) => string;

function namesOf({ units }: Assessment): Naming {
  const names = new Map(
    units.map(({ unit, product }) => {
      const name = unit.name || unit.code;
      return [`${unit.code}\n${product?.code ?? ''}`, product === null ? name : `${name}, ${product.name || product.code}`];
    }),
  );
  return ({ unit, product }) => names.get(`${unit}\n${product ?? ''}`) ?? unit;
}

function partNames({ dimensions }: Instrument, language: Language): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const visit = ({ code, name, parts }: Instrument['dimensions'][number]): void => {
    names.set(code, name[language]);
    parts.forEach(visit);
  };
  dimensions.forEach(visit);
  return names;
}

/** Every decimal there is: a value rounded down to two would not reach the band, and a step of 0.0001 would be nothing. */
function exact(e4: E4): string {
  return String(e4 / 10_000);
}

/** With the decimal sign of the language. */
function spoken(e4: E4, language: Language): string {
  const text = formatScore(e4) ?? '';
  return language === 'id' ? text.replace('.', ',') : text;
}
