import type { Span } from './masking.ts';

/** The area letters of Indonesian number plates: without the list "DI 2025 KA…" would be one. Source: Perkap 5/2012 annex, and the provinces of Papua since. */
const AREAS =
  'A AA AB AD AE AG B BA BB BD BE BG BH BK BL BM BN BP D DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW E EA EB ED F G H K KB KH KT KU L M N P PA PB PG PS PT PY R S T W Z'.split(
    ' ',
  );
/** Follow a house or a unit's number as often as a plate's: "blok B 12 di ujung". */
const WORDS = new Set('di ke ya yg dr ada dan itu ini rt rw no km m cm mm kg gr ml l rb jt jam hr thn org kk sd atau'.split(' '));
const SEPARATOR = String.raw`[\s.\-_·/*]{0,3}`;
const PLATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[...AREAS].sort((a, b) => b.length - a.length).join('|')})${SEPARATOR}([1-9]\d{0,3})(${SEPARATOR})(\p{L}{1,3})(?![\p{L}\p{N}])`,
  'giu',
);

export function plateSpans(text: string): readonly Span[] {
  return [...text.matchAll(PLATE)]
    .filter(([, number = '', gap = '', letters = '']) => !(gap !== '' && number.length < 3 && WORDS.has(letters.toLowerCase())))
    .map((match) => ({ kind: 'plate', from: match.index, to: match.index + match[0].length }));
}
