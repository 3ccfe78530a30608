import { useTranslation } from 'react-i18next';
import type { Explanation } from '../api/explanation.ts';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import css from './explanation.module.css';

/** By which version of the rules, and from which events: what anybody needs to check it. */
export function MadeFrom({ explanation: { ruleVersion, eventIds } }: { explanation: Explanation }) {
  const { t } = useTranslation();
  const [id = ruleVersion, version] = ruleVersion.split('@');
  return (
    <details className={css.details}>
      <summary>{t('explanation.madeFrom')}</summary>
      <p>
        {t('explanation.rule')} <InstrumentLink id={id} version={version} />,{' '}
        {t('explanation.events', { count: eventIds.length })}:
      </p>
      <ul className={css.ids}>
        {eventIds.map((eventId) => (
          <li key={eventId}>
            <code>{eventId}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
