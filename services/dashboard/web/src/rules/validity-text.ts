import type { Instrument } from '@pantau/rulebook';
import type { TFunction } from 'i18next';

/** "2023", "2016 sampai 2019", "sejak 2022". */
export function validityText({ validity: { from, to } }: Pick<Instrument, 'validity'>, t: TFunction): string {
  if (to === null) return t('rules.since', { from });
  return from === to ? t('rules.year', { from }) : t('rules.years', { from, to });
}
