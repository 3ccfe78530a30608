import { type E4, parseDecimal } from './numbers.ts';

/** What had to be understood, beyond a decimal comma, to read a printed number. */
export type PrintedNote = 'parentheses' | 'percent' | 'inner_space' | 'thousands';

export interface PrintedNumber {
  readonly value: E4;
  /** The notes that apply, joined by ", "; absent when the text was plain. */
  readonly note?: string;
}

const SIGN_OF_PERCENT = /\s*(?:%|persen|percent)$/i;
const SPACE_AT_SEPARATOR = /(\d)\s*([.,])\s*(\d)/g;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,4})?$/;
const PLAIN = /^\d{1,9}(?:[.,]\d{1,4})?$/;

/**
 * A score as the Indonesian press prints it: "77,87", "76, 50", "(88,16)", "54,11 persen", "97.65", "1.308" (a thousand
 * three hundred and eight: three digits after a point are a group of thousands, unless a zero stands before the point).
 * Ranges, negative numbers and anything else are undefined, so that nobody's guess becomes a score.
 */
export function parsePrintedNumber(text: string): PrintedNumber | undefined {
  const notes: PrintedNote[] = [];
  let rest = text.replace(/\u00a0/g, ' ').trim();
  const inner = /^\((.*)\)$/.exec(rest)?.[1];
  if (inner !== undefined) {
    notes.push('parentheses');
    rest = inner.trim();
  }
  if (SIGN_OF_PERCENT.test(rest)) {
    notes.push('percent');
    rest = rest.replace(SIGN_OF_PERCENT, '');
  }
  const joined = rest.replace(SPACE_AT_SEPARATOR, '$1$2$3');
  if (joined !== rest) notes.push('inner_space');
  const value = readDigits(joined, notes);
  if (value === undefined) return undefined;
  return notes.length === 0 ? { value } : { value, note: notes.join(', ') };
}

function readDigits(digits: string, notes: PrintedNote[]): E4 | undefined {
  if (THOUSANDS.test(digits)) {
    notes.push('thousands');
    return parseDecimal(digits.replaceAll('.', '').replace(',', '.'));
  }
  return PLAIN.test(digits) ? parseDecimal(digits.replace(',', '.')) : undefined;
}
