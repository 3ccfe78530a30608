import type { Instrument, Part } from './instrument.ts';
import type { Lever } from './levers.ts';
import type { E4 } from './numbers.ts';
import type { LeverGroup, Path } from './path.ts';
import { counted, type Language, say } from './sentence-texts.ts';
import { type Naming, nounOf, sentName } from './sentences.ts';
import { spokenRise, spokenScore, spokenValue } from './spoken-numbers.ts';

/** A path in words. */
export interface PathSentences {
  readonly summary: string;
  /** One for each group, with an example where there is a choice. */
  readonly groups: readonly string[];
  /** What may be done instead, and what is left as it is. */
  readonly notes: readonly string[];
}

/** Names of a longer list are counted, not listed: a group may hold every indicator of every unit. */
const LISTED = 12;

/** A step below the two decimals that are shown makes no difference that anybody sees. */
const SHOWN: E4 = 100;

/** What has to rise, in words: "Naikkan total 3 poin pada 3 dari 7 indikator ini, yang mana pun: …". */
export function pathSentences(
  instrument: Instrument,
  path: Path,
  language: Language,
  naming: Naming = (result) => sentName(result, language),
): PathSentences {
  const target = { category: path.target.category, from: spokenScore(path.target.from, language) };
  const score = spokenScore(path.score, language);
  if (path.kind === 'reached') return { summary: say('reached', language, { ...target, score }), groups: [], notes: [] };
  if (path.kind === 'unreachable') {
    const summary = say('unreachable', language, { ...target, best: spokenScore(path.best, language) });
    return { summary, groups: [], notes: kept(instrument, language) };
  }
  const { rise, reaches, level, groups, instead } = path;
  const speaker = speakerOf(instrument, groups, language, naming);
  const step = groups.at(-1)?.step ?? 0;
  return {
    summary: say('path', language, {
      ...target,
      score,
      rise: spokenRise(rise, language),
      reaches: spokenScore(reaches, language),
    }),
    groups: groups.map((group) => [groupText(speaker, group), ...exampleText(speaker, group)].join(' ')),
    notes: [
      ...(instead.length === 0 || step < SHOWN
        ? []
        : [say('instead', language, { step: spokenRise(step, language), list: speaker.list(instead.map(speaker.short)) })]),
      ...(level === 'unit' ? [byTotals(speaker, groups)] : kept(instrument, language)),
    ],
  };
}

interface Speaker {
  readonly language: Language;
  /** In a list: "Standar Pelayanan di RSUD". */
  readonly short: (lever: Lever) => string;
  /** In a sentence: "indikator Standar Pelayanan di RSUD". */
  readonly long: (lever: Lever) => string;
  readonly noun: (levers: readonly Lever[]) => string;
  readonly list: (names: readonly string[]) => string;
}

function speakerOf(instrument: Instrument, groups: readonly LeverGroup[], language: Language, naming: Naming): Speaker {
  const names = namesOf(instrument.dimensions, language);
  const all = groups.flatMap(({ levers }) => levers);
  const several = all.some(({ unit, product }) => unit !== all[0]?.unit || product !== all[0]?.product);
  const ofPart = (lever: Lever) => {
    const name = names.get(lever.code) ?? lever.code;
    return several ? say('inUnit', language, { name, unit: naming(lever) }) : name;
  };
  const nounOfOne = ({ level, product }: Lever) => {
    if (level === 'unit') return say(product === undefined ? 'unit' : 'product', language);
    return nounOf(instrument, level, language);
  };
  return {
    language,
    short: (lever) => (lever.level === 'unit' ? naming(lever) : ofPart(lever)),
    long: (lever) =>
      lever.level === 'unit' ? say('scoreOf', language, { name: naming(lever) }) : `${nounOfOne(lever)} ${ofPart(lever)}`,
    noun: (levers) => {
      const [noun = say('anyValue', language), ...others] = new Set(levers.map(nounOfOne));
      return counted(others.length > 0 ? say('anyValue', language) : noun, levers.length, language);
    },
    list: (listed) => {
      const shown = listed.slice(0, LISTED).join('; ');
      return listed.length > LISTED ? say('andMore', language, { list: shown, count: listed.length - LISTED }) : shown;
    },
  };
}

function groupText({ language, short, long, noun, list }: Speaker, { rise, step, all, levers }: LeverGroup): string {
  const [first] = levers;
  const filled = {
    rise: spokenRise(rise, language),
    count: levers.length,
    noun: noun(levers),
    list: list(levers.map(short)),
  };
  if (first !== undefined && levers.length === 1) {
    const [value, to] = [spokenValue(first.value, language), spokenRise(first.to, language)];
    return say('raiseOne', language, { ...filled, lever: long(first), value, to });
  }
  if (all) {
    const these = say(levers.length === 2 ? 'bothOf' : 'allOf', language, filled);
    return say('raiseAll', language, { ...filled, these });
  }
  // Each can rise by one step only: it is a choice of levers, not of amounts.
  if (levers.every(({ room }) => room === step)) return say('raiseAnyOf', language, { ...filled, some: rise / step });
  return say('raiseAmong', language, filled);
}

function exampleText({ language, short, list }: Speaker, { all, levers }: LeverGroup): readonly string[] {
  if (all || levers.length === 1) return [];
  const rising = levers.filter(({ value, to }) => to > value);
  const told = rising.map((lever) =>
    say('exampleOf', language, {
      name: short(lever),
      value: spokenValue(lever.value, language),
      to: spokenRise(lever.to, language),
    }),
  );
  return [say('example', language, { list: list(told) })];
}

function byTotals({ language, noun }: Speaker, groups: readonly LeverGroup[]): string {
  const levers = groups.flatMap((group) => group.levers);
  return levers.length === 1 ? say('byTotal', language) : say('byUnit', language, { noun: noun(levers) });
}

/** Parts that nobody can decide to raise. */
function kept({ dimensions }: Instrument, language: Language): readonly string[] {
  const held = (parts: readonly Part[]): readonly Part[] =>
    parts.flatMap((part) => (part.weight?.numerator === 0 ? [] : part.lever ? held(part.parts) : [part]));
  const names = held(dimensions).map(({ name }) => name[language]);
  return names.length === 0 ? [] : [say('kept', language, { list: names.join('; ') })];
}

function namesOf(parts: readonly Part[], language: Language): ReadonlyMap<string, string> {
  return new Map(parts.flatMap((part) => [[part.code, part.name[language]] as const, ...namesOf(part.parts, language)]));
}
