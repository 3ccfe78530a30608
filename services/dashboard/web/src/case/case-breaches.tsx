import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case, Policy } from '../api/cases.ts';
import { instantText } from '../complaints/due-mark.tsx';
import page from '../complaints/page.module.css';
import type { ChannelTime } from '../complaints/use-channel-time.ts';
import { clockWord, roleWord, stageWord, unitWord } from '../complaints/words.ts';
import { useLanguage } from '../i18n/i18n.ts';

/** The terms that passed unmet, against whom, and where each stands on the ledger. */
export function CaseBreaches({ shown, policy, time }: { shown: Case; policy: Policy | undefined; time: ChannelTime }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className={page.section}>
      <h2>{t('case.breaches')}</h2>
      {shown.breaches.length === 0 && <p className="muted">{t('case.noBreaches')}</p>}
      <ul className={page.list}>
        {shown.breaches.map((breach) => (
          <li key={breach.id}>
            <b>{clockWord(policy, breach.clock, language)}</b>
            <div className={page.small}>
              {t('case.heldAgainst', {
                holder:
                  breach.unit == null || breach.unit === ''
                    ? `${roleWord(breach.holder.role, t)} ${breach.holder.id ?? ''}`.trim()
                    : unitWord(policy, breach.institution, breach.unit),
                at: `${instantText(breach.dueAt, time, language)} ${time.zone}`,
              })}
            </div>
            <div className={page.small}>
              <Link to="/buku-sanksi" search={{ tenant: shown.tenant, sanction: breach.id }}>
                {t('case.onLedger', { stage: stageWord(breach.stage, t) })}
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
