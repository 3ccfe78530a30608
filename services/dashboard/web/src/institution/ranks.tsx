import { useTranslation } from 'react-i18next';
import type { PublishedRank } from '../api/schemas.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { rankText } from '../shared/rank-text.ts';
import css from './institution.module.css';

export function Ranks({ ranks }: { ranks: readonly PublishedRank[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className={css.section}>
      <h2>{t('institution.ranks')}</h2>
      {ranks.length === 0 ? (
        <p className="muted">{t('institution.ranksEmpty')}</p>
      ) : (
        <ul className={css.ranks}>
          {ranks.map((rank) => {
            const text = rankText(rank, t, language);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </section>
  );
}
