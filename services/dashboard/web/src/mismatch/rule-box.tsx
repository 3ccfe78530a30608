import { useTranslation } from 'react-i18next';
import type { Mismatch } from '../api/analysis.ts';
import { formatPercent } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { asZone } from '../shared/zone.ts';
import css from './rule-box.module.css';

/** By which rule two sides are said to contradict, before anybody is named. */
export function RuleBox({ rule }: { rule: Mismatch['rule'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const share = rule.badBelow == null ? undefined : formatPercent(rule.badBelow, language);
  const zones = rule.greenZones
    .map((zone) => {
      const known = asZone(zone);
      return known === undefined ? zone : t(`zone.${known}`);
    })
    .join(', ');
  return (
    <aside className={css.rule} aria-label={t('mismatch.rule')}>
      <p>{t('mismatch.ruleText')}</p>
      <ul>
        {share !== undefined && <li>{t('mismatch.ruleGood', { zones, share })}</li>}
        {share !== undefined && <li>{t('mismatch.rulePoor', { share })}</li>}
        <li>{t('mismatch.ruleUnknown')}</li>
      </ul>
    </aside>
  );
}
