import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case, Policy } from '../api/cases.ts';
import { instantText } from '../complaints/due-mark.tsx';
import page from '../complaints/page.module.css';
import type { ChannelTime } from '../complaints/use-channel-time.ts';
import { nameIn, stateWord } from '../complaints/words.ts';
import { useLanguage } from '../i18n/i18n.ts';
import css from './case.module.css';

export function CaseHeader({ shown, policy, time }: { shown: Case; policy: Policy | undefined; time: ChannelTime }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <header className={page.header}>
      <nav aria-label={t('crumbs')} className={page.small}>
        <Link to="/antrean" search={{ tenant: shown.tenant }}>
          {t('queue.title')}
        </Link>
      </nav>
      <p className={`muted number ${page.small}`}>{shown.id}</p>
      <h1>{shown.title}</h1>
      <p className={css.badges}>
        <span className={page.badge} role="status">
          <span className="hidden">{t('queue.state')}: </span>
          {stateWord(shown.state, t)}
        </span>
        {shown.confidential && <span className={page.badge}>{t('case.confidential')}</span>}
        {shown.anonymous && <span className={page.badge}>{t('case.anonymous')}</span>}
        <span className="muted">
          {[
            nameIn(policy?.categories, shown.category, language),
            nameIn(policy?.classes, shown.class, language),
            t('case.received', { at: `${instantText(shown.receivedAt, time, language)} ${time.zone}` }),
          ].join(' · ')}
        </span>
      </p>
      {shown.description !== shown.title && <p className={css.description}>{shown.description}</p>}
    </header>
  );
}
