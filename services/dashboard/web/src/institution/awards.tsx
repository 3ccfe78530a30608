import { useTranslation } from 'react-i18next';
import type { Claim } from '../api/schemas.ts';
import { SourceLink } from '../shared/source-list.tsx';
import claimsCss from './claims.module.css';
import css from './institution.module.css';

/** Words that sources gave an institution, each with who printed it. A predicate is not made into a score, nor an award into a rank. */
export function Awards({ claims }: { claims: readonly Claim[] }) {
  const { t } = useTranslation();
  const given = claims.flatMap(({ predicate, award, source }) =>
    [award, predicate == null ? undefined : t('institution.predicate', { predicate })].flatMap((words) =>
      words == null ? [] : [{ words, source }],
    ),
  );
  return (
    <section className={css.section}>
      <h2>{t('awards')}</h2>
      {given.length === 0 ? (
        <p className="muted">{t('awardsEmpty')}</p>
      ) : (
        <ul className={css.ranks}>
          {given.map(({ words, source }) => (
            <li key={`${words} ${source.url}`}>
              {words}
              <p className={claimsCss.from}>
                <SourceLink source={source} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
