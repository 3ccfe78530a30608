import { useTranslation } from 'react-i18next';
import type { Claim } from '../api/schemas.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { rankText } from '../shared/rank-text.ts';
import { SourceLink } from '../shared/source-list.tsx';
import { ZoneMark } from '../shared/zone-mark.tsx';
import css from './claims.module.css';
import page from './institution.module.css';

/** In the order of precedence. */
const SOURCE_CLASSES = ['authority', 'government', 'press'] as const;

/** Everything that was published of the period, the one in use first. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  const { t } = useTranslation();
  const ordered = [...claims].sort((a, b) => Number(b.shown) - Number(a.shown));
  return (
    <section className={page.section}>
      <h2>{t('institution.claims')}</h2>
      {claims.length === 0 ? (
        <p className="muted">{t('institution.claimsEmpty')}</p>
      ) : (
        <>
          <p className="muted">{t('institution.claimsHelp')}</p>
          <ul className={css.claims}>
            {ordered.map((claim) => (
              <ClaimItem key={JSON.stringify(claim)} claim={claim} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ClaimItem({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sourceClass = SOURCE_CLASSES.find((known) => known === claim.sourceClass);
  const printed = [
    ...(claim.predicate == null ? [] : [t('institution.predicate', { predicate: claim.predicate })]),
    ...(claim.award == null ? [] : [claim.award]),
    ...(claim.ranks ?? []).map((rank) => rankText(rank, t, language)),
  ];
  return (
    <li data-shown={claim.shown || undefined}>
      <p className={css.said}>
        {claim.score != null && <b className="number">{formatScore(claim.score, language)}</b>}
        {(claim.category != null || claim.zone != null) && <ZoneMark category={claim.category} zone={claim.zone} />}
        {printed.length > 0 && <span>{printed.join(' · ')}</span>}
        {claim.shown && <span className={css.used}>{t('institution.used')}</span>}
      </p>
      <p className={css.from}>
        <SourceLink source={claim.source} />
        {sourceClass !== undefined && <span className="muted"> · {t(`sourceClass.${sourceClass}`)}</span>}
        {claim.note != null && claim.note !== '' && <span className="muted"> · {claim.note}</span>}
      </p>
    </li>
  );
}
