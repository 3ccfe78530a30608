import { useTranslation } from 'react-i18next';
import type { Mismatch } from '../api/analysis.ts';
import { formatCount, formatPercent, formatQuantity } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { asZone } from '../shared/zone.ts';
import css from './rule-box.module.css';

/** By which rule two sides are said to contradict, before anybody is named. */
export function RuleBox({ rule }: { rule: Mismatch['rule'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const share = formatPercent(rule.badBelow, language);
  const words = (zones: readonly string[]) =>
    zones
      .map((zone) => {
        const known = asZone(zone);
        return known === undefined ? zone : t(`zone.${known}`);
      })
      .join(', ');
  return (
    <aside className={css.rule} aria-label={t('mismatch.rule')}>
      <p>{t('mismatch.ruleText')}</p>
      <ul>
        <li>{t('mismatch.ruleBad', { share, days: formatQuantity(rule.badDaysAbove, language) })}</li>
        <li>{t('mismatch.ruleGood', { share, days: formatQuantity(rule.goodDaysUpTo, language) })}</li>
        <li>{t('mismatch.ruleZones', { green: words(rule.greenZones), poor: words(rule.poorZones) })}</li>
        <li>{t('mismatch.ruleFloor', { floor: formatCount(rule.judgedFloor, language) })}</li>
        <li>{t('mismatch.ruleUnknown')}</li>
        <li>{t('mismatch.ruleOwn')}</li>
      </ul>
    </aside>
  );
}
