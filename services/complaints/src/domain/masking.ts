/**
 * Takes what identifies a person out of free text: numbers of identity and family cards, telephone numbers, e-mail addresses, number
 * plates, and names that are known. What is left is what handlers and the public read, so it errs on the side of hiding: any sixteen
 * digits are taken for an identity number, whether or not they could be one.
 */
import { digitSpans } from './mask-digits.ts';
import { plateSpans } from './mask-plates.ts';

/** Neutral marks: they are stored with the text, whatever language it is later shown beside. */
const MARKS = { nik: '[NIK]', phone: '[telepon]', email: '[surel]', plate: '[pelat]', name: '[nama]' } as const;
/** What two that overlap are called together: addresses hold names and digits, long numbers what could be short ones. */
const RANK: readonly MaskedKind[] = ['email', 'nik', 'phone', 'plate', 'name'];
const ANY_MARK = /(\[(?:NIK|telepon|surel|pelat|nama)\])/;

export type MaskedKind = keyof typeof MARKS;

export interface Span {
  readonly kind: MaskedKind;
  readonly from: number;
  readonly to: number;
}

export interface MaskedText {
  /** Also in its normal form (NFKC, without invisible characters, digits of all scripts as 0 to 9). */
  readonly text: string;
  readonly counts: Readonly<Record<MaskedKind, number>>;
}

/** Masked once more it stays the same. Takes time in proportion to the text. `names`: whole names; their parts of three letters and more are hidden. */
export function maskText(text: string, { names = [] }: { readonly names?: readonly string[] } = {}): MaskedText {
  const hidden = new Set(names.flatMap(nameKeys));
  const counts = { nik: 0, phone: 0, email: 0, plate: 0, name: 0 };
  let masked = normal(text);
  for (let isChanged = true; isChanged; ) {
    // Once more where something was taken away: what stood beside it may be a whole of its own now.
    const pieces = masked.split(ANY_MARK).map((piece, index) => (index % 2 === 1 ? piece : maskPiece(piece, hidden, counts)));
    const next = pieces.join('');
    isChanged = next !== masked;
    masked = next;
  }
  return { text: masked, counts };
}

/** The parts of a name as they are compared: without accents, apostrophes and case. Parts of one or two letters are too common as words. */
export function nameKeys(name: string): readonly string[] {
  return words(normal(name))
    .map(([, word]) => fold(word))
    .filter((part) => part.length >= 3);
}

function maskPiece(piece: string, hidden: ReadonlySet<string>, counts: Record<MaskedKind, number>): string {
  if (piece.length < 3) return piece;
  const spans = [emailSpans(piece), digitSpans(piece), plateSpans(piece), nameSpans(piece, hidden)]
    .flat()
    .sort((a, b) => a.from - b.from);
  let out = '';
  let at = 0;
  for (const [index, span] of spans.entries()) {
    if (span.from < at) {
      at = Math.max(at, span.to);
      continue;
    }
    const others = overlapping(spans, index);
    const { kind } = others.reduce((best, other) => (RANK.indexOf(other.kind) < RANK.indexOf(best.kind) ? other : best), span);
    out += piece.slice(at, span.from) + MARKS[kind];
    counts[kind] += 1;
    at = span.to;
  }
  return out + piece.slice(at);
}

function overlapping(spans: readonly Span[], index: number): readonly Span[] {
  const others: Span[] = [];
  let end = spans[index]?.to ?? 0;
  for (let at = index + 1; (spans[at]?.from ?? Number.POSITIVE_INFINITY) < end; at += 1) {
    const other = spans[at];
    if (other === undefined) break;
    others.push(other);
    end = Math.max(end, other.to);
  }
  return others;
}

/** Zero-width and direction marks, soft hyphens, variation selectors: what splits a number unseen. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** All that is typed for one; of some, composing makes something else. */
const APOSTROPHES = /[\u00b4\u02b9\u02bc\u2018\u2019\u2032\uff07]/g;

function normal(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit);
}

/** Digits of every script stand in a row of ten, from zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOT = String.raw`\s?(?:\.|[([{]dot[)\]}]|[([{]titik[)\]}])\s?`;
const DOMAIN = new RegExp(String.raw`[\p{L}\p{N}-]{1,63}(?:(?:${DOT})[\p{L}\p{N}-]{1,63}){0,6}`, 'iuy');
const WITH_ENDING = new RegExp(String.raw`(?:${DOT})\p{L}{2,24}(?![\p{L}\p{N}])`, 'iu');

/** From each "@" (or "(at)") outwards: a pattern that looks for the part before it first would walk a long word once per letter. */
function emailSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const at of text.matchAll(/\s?(?:@|[([{]at[)\]}])\s?/giu)) {
    let from = at.index;
    while (from > 0 && at.index - from < 64 && LOCAL.test(text[from - 1] ?? '')) from -= 1;
    if (from === at.index) continue;
    DOMAIN.lastIndex = at.index + at[0].length;
    const domain = DOMAIN.exec(text)?.[0];
    if (domain === undefined) continue;
    // "3 ikat @ 5.000" is a price.
    if (at[0] !== '@' && !WITH_ENDING.test(domain)) continue;
    spans.push({ kind: 'email', from, to: DOMAIN.lastIndex });
  }
  return spans;
}

function nameSpans(text: string, hidden: ReadonlySet<string>): readonly Span[] {
  if (hidden.size === 0) return [];
  return words(text)
    .filter(([, word]) => hidden.has(fold(word)))
    .map(([from, word]) => ({ kind: 'name', from, to: from + word.length }));
}

function words(text: string): readonly (readonly [at: number, word: string])[] {
  return [...text.matchAll(/[\p{L}\p{M}'’`]+/gu)].map((match) => [match.index, match[0]]);
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’`]/gu, '')
    .toLowerCase();
}
