import type { TFunction } from 'i18next';
import type { NationalProvince } from '../api/national.ts';
import { formatCount, formatScore } from '../format/numbers.ts';
import type { Language } from '../i18n/language.ts';
import { asZone, ZONES } from '../shared/zone.ts';
import { categoryWord, letterOf } from '../shared/zone-mark.tsx';
import type { Measure } from './national-search.ts';

/** What a tile says to somebody who does not see it, and on hover: the province, which of its two results, and the result. */
export function provinceWords(province: NationalProvince, measure: Measure, t: TFunction, language: Language): string {
  if (province.existed === false) return `${province.name}. ${t('national.notYet')}`;
  const text = measure === 'own' ? ownWords(province, t, language) : territoryWords(province, t, language);
  return `${province.name}. ${text}`;
}

export function ownWords({ own }: NationalProvince, t: TFunction, language: Language): string {
  if (own == null) return t('national.ownUnknown');
  const zone = asZone(own.zone);
  const parts = [
    own.category == null ? undefined : t('category', { category: categoryWord(own.category, t) }),
    zone === undefined ? undefined : t('national.zoneWord', { zone: t(`zone.${zone}`) }),
    own.score == null ? t('national.noScore') : t('national.scoreWord', { score: formatScore(own.score, language) }),
  ];
  return t('national.ownWords', { result: parts.filter((part) => part !== undefined).join(', ') });
}

export function territoryWords({ territory: { n, of, zones } }: NationalProvince, t: TFunction, language: Language): string {
  const counts = ZONES.map((zone) => `${formatCount(zones[zone], language)} ${t(`zone.${zone}`)}`).join(', ');
  const known = t('national.territoryKnown', { n: formatCount(n, language), of: formatCount(of, language) });
  return n === 0 ? known : `${known}: ${counts}`;
}

/** The letter on a tile: the category's; where only the zone was printed, the zone's first. */
export function ownLetter({ own }: NationalProvince, t: TFunction): string {
  const zone = asZone(own?.zone);
  return letterOf(own?.category) ?? (zone === undefined ? '' : t(`national.zoneLetter.${zone}`));
}
