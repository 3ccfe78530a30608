import { useTranslation } from 'react-i18next';
import type { Margin } from '../api/schemas.ts';
import { formatChange, formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { ExplainedMark } from '../shared/explained-mark.tsx';
import { categoryWord } from '../shared/zone-mark.tsx';

/** "+2,85": how far above the lower edge of its category; on click also how far the next one is. */
export function MarginMark({ margin: { band, toLower, next, toNext } }: { margin: Margin }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (toLower == null) return null;
  const parts = [
    t('league.marginLower', { toLower: formatScore(toLower, language), band: categoryWord(band, t) ?? '' }),
    toNext == null
      ? undefined
      : t('league.marginNext', { toNext: formatScore(toNext, language), next: categoryWord(next, t) ?? '' }),
  ];
  const help = `${parts.filter((part) => part !== undefined).join('; ')}.`;
  const mark = formatChange(toLower, language);
  return <ExplainedMark mark={mark} label={`${mark}: ${help}`} help={help} />;
}
