import type { Classification, WhatIf } from '@pantau/rulebook';
import { useTranslation } from 'react-i18next';
import { formatE4, formatE4Change } from '../format/e4.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { ZoneMark } from '../shared/zone-mark.tsx';
import css from './simulator.module.css';

interface OutcomeProps {
  readonly compared: WhatIf;
  /** How many values were moved. */
  readonly changes: number;
}

/** The score before and after, side by side; what changed is told to screen readers too. */
export function Outcome({ compared: { before, after, difference }, changes }: OutcomeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mark = (classification: Classification | null) => (
    <ZoneMark category={classification?.category} zone={classification?.zone} />
  );
  return (
    <dl className={css.scores}>
      <div>
        <dt>{t('path.now')}</dt>
        <dd>
          <b className="number">{formatE4(before.explanation.score, language)}</b> {mark(before.classification)}
        </dd>
      </div>
      <div aria-live="polite">
        <dt>{t('path.after')}</dt>
        <dd>
          <b className="number">{formatE4(after.explanation.score, language)}</b> {mark(after.classification)}
        </dd>
      </div>
      <div>
        <dt>{t('path.difference')}</dt>
        <dd>
          <b className="number">{formatE4Change(difference.score, language)}</b>{' '}
          <span className="muted">{changes === 0 ? t('path.unchanged') : t('path.changed', { count: changes })}</span>
        </dd>
      </div>
    </dl>
  );
}
