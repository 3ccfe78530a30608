/** Identity numbers and telephone numbers, however their digits are set apart. */
import { findPhoneNumbersInText } from 'libphonenumber-js';
import type { Span } from './masking.ts';

/** Digits with at most three other signs between them; no letters. */
const CLUSTER = /\d(?:[\s.\-‐-―_/\\|·•*,:;'"()+~=]{0,3}\d)+/gu;
const DATE = /(?<!\d)(?:0[1-9]|[12]\d|3[01])([-./])(?:0[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d|[-./]\d)/gu;
const NIK_DIGITS = 16;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Group extends Stretch {
  readonly digits: string;
}

export function digitSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  const dates = [...text.matchAll(DATE)].map((date) => ({ from: date.index, to: date.index + date[0].length }));
  let isWorthReading = false;
  for (const cluster of text.matchAll(CLUSTER)) {
    const groups = groupsOf(cluster[0], cluster.index);
    if (digitCount(groups) < 7) continue;
    isWorthReading = true;
    const free = new Set(groups);
    for (const isNik of [isPlausible, isSixteen])
      spans.push(...taken(free, groups, (from) => window(groups, from, free, NIK_DIGITS, isNik), 'nik'));
    for (const group of groups) if (dates.some((date) => touches(group, date))) free.delete(group);
    spans.push(...taken(free, groups, (from) => mobile(groups, from, free), 'phone'));
  }
  return isWorthReading ? [...spans, ...phonesByTheBook(text, dates)] : spans;
}

/** Landlines and foreign numbers: those that exist by the numbering plans, written with a zero, a plus or a bracket: "1.500.000" is money. */
function phonesByTheBook(text: string, dates: readonly Stretch[]): readonly Span[] {
  return findPhoneNumbersInText(text, 'ID')
    .map(({ startsAt, endsAt }): Span => ({ kind: 'phone', from: startsAt, to: endsAt }))
    .filter((span) => /[0+(]/.test(text[span.from] ?? '') && !dates.some((date) => touches(span, date)));
}

function touches(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}

function taken(
  free: Set<Group>,
  groups: readonly Group[],
  find: (from: number) => readonly Group[] | undefined,
  kind: Span['kind'],
): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const found = find(at);
    const [first, last] = [found?.[0], found?.at(-1)];
    if (found === undefined || first === undefined || last === undefined) continue;
    for (const group of found) free.delete(group);
    spans.push({ kind, from: first.from, to: last.to });
    at += found.length - 1;
  }
  return spans;
}

/** Whole groups from here on that have so many digits together; or one that has about as many or more: a slip of the pen. */
function window(
  groups: readonly Group[],
  start: number,
  free: ReadonlySet<Group>,
  wanted: number,
  isMeant: (digits: string) => boolean,
): readonly Group[] | undefined {
  let digits = '';
  for (let at = start; at < groups.length; at += 1) {
    const group = groups[at];
    if (group === undefined || !free.has(group)) return undefined;
    digits += group.digits;
    if (digits.length >= wanted - 1 && at === start && isMeant(digits.slice(0, wanted).padEnd(wanted, '0'))) return [group];
    if (digits.length === wanted && isMeant(digits)) return groups.slice(start, at + 1);
    if (digits.length >= wanted) return undefined;
  }
  return undefined;
}

/** Province, regency, district, date of birth (a woman's day has 40 added), serial number. Where a number could begin at several places, one that reads so is meant. */
function isPlausible(digits: string): boolean {
  const part = (from: number) => Number(digits.slice(from, from + 2));
  const day = part(6) > 40 ? part(6) - 40 : part(6);
  return part(0) >= 11 && part(0) <= 97 && day >= 1 && day <= 31 && part(8) >= 1 && part(8) <= 12;
}

function isSixteen(digits: string): boolean {
  return digits.length === NIK_DIGITS;
}

/** "0812…", "62812…", "+62 (0) 812…", "812…": 9 to 12 digits after the zero. Not a group's middle. */
const MOBILE = /^(?:(?:00)?620?|0)?8[1-35-9]\d{7,10}$/;

function mobile(groups: readonly Group[], start: number, free: ReadonlySet<Group>): readonly Group[] | undefined {
  let digits = '';
  let longest: readonly Group[] | undefined;
  for (let at = start; at < groups.length && digits.length < 17; at += 1) {
    const group = groups[at];
    if (group === undefined || !free.has(group)) break;
    digits += group.digits;
    if (MOBILE.test(digits)) longest = groups.slice(start, at + 1);
  }
  return longest;
}

function groupsOf(cluster: string, offset: number): readonly Group[] {
  return [...cluster.matchAll(/\d+/g)].map((match) => {
    const from = offset + match.index;
    return { digits: match[0], from, to: from + match[0].length };
  });
}

function digitCount(groups: readonly Group[]): number {
  return groups.reduce((sum, { digits }) => sum + digits.length, 0);
}
