import type { TFunction } from 'i18next';
import type { ScopeChange } from '../api/schemas.ts';
import { spokenCount } from '../format/numbers.ts';
import type { Language } from '../i18n/language.ts';

/** "Unit yang dinilai: dua pada 2019 menjadi empat." */
export function scopeText({ since, from, to }: ScopeChange, t: TFunction, language: Language): string {
  const counts = { since, from: spokenCount(from, language), to: spokenCount(to, language) };
  return from === to ? t('scope.others', counts) : t('scope.counts', counts);
}
