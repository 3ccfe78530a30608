import type { TFunction } from 'i18next';
import type { ComparedPoint } from '../api/analysis.ts';
import { formatScore } from '../format/numbers.ts';
import type { Language } from '../i18n/language.ts';
import { asZone } from '../shared/zone.ts';

/** "80,85" or, of a result without a score, "nilai tidak diterbitkan, zona hijau". */
export function pointText({ score, zone }: ComparedPoint, t: TFunction, language: Language): string {
  if (score != null) return formatScore(score, language);
  const known = asZone(zone);
  return known === undefined ? t('noValue') : `${t('noValue')}, ${t(`zone.${known}`)}`;
}
