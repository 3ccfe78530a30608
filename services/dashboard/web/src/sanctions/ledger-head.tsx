import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ledgerHeadQuery } from '../api/complaint-queries.ts';
import { instantText } from '../complaints/due-mark.tsx';
import page from '../complaints/page.module.css';
import type { ChannelTime } from '../complaints/use-channel-time.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import css from './sanctions.module.css';

/** The newest seal: whoever notes it down can prove later that nobody wrote another history. */
export function LedgerHead({ time }: { time: ChannelTime }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const head = useQuery(ledgerHeadQuery);
  if (head.data === undefined) return null;
  const { seq, hash, sealedAt } = head.data;
  return (
    <div className={page.notice}>
      {seq === 0 ? (
        <p>{t('sanctions.noSeal')}</p>
      ) : (
        <>
          <p>
            {t('sanctions.sealed', {
              seq: formatCount(seq, language),
              at: sealedAt == null ? '–' : `${instantText(sealedAt, time, language)} ${time.zone}`,
            })}
          </p>
          <code className={css.hash}>{hash}</code>
        </>
      )}
      <p className={`muted ${page.small}`}>
        {t('sanctions.verify')} <code className={css.hash}>pantau ledger verify</code>
      </p>
    </div>
  );
}
