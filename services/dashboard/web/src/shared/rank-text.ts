import type { TFunction } from 'i18next';
import type { PublishedRank } from '../api/schemas.ts';
import { formatCount } from '../format/numbers.ts';
import type { Language } from '../i18n/language.ts';

/** A rank always carries what it is out of and where: "8 dari 416, nasional". What the source left out is said to be left out. */
export function rankText(rank: PublishedRank, t: TFunction, language: Language): string {
  return t('rank.scoped', { text: placeText(rank, t, language), scope: scopeText(rank.scope, t) });
}

/** Without its scope, where that stands elsewhere: "8 dari 416". */
export function placeText({ rank, of }: PublishedRank, t: TFunction, language: Language): string {
  const place = formatCount(rank, language);
  return of == null ? t('rank.alone', { rank: place }) : t('rank.of', { rank: place, of: formatCount(of, language) });
}

function scopeText(scope: string | null | undefined, t: TFunction): string {
  if (scope === 'national' || scope === 'province') return t(`rank.scope.${scope}`);
  return scope ?? t('rank.scope.unknown');
}
