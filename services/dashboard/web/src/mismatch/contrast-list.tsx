import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readMoment } from '../analysis/analysis-search.ts';
import type { Contrast } from '../api/analysis.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { SourceLink } from '../shared/source-list.tsx';
import { ZoneMark } from '../shared/zone-mark.tsx';
import css from './contrast-list.module.css';
import { recordFigures } from './record-words.ts';

interface ContrastListProps {
  readonly family: string;
  readonly period: string;
  readonly items: readonly Contrast[];
}

/** The two sides of each institution beside one another: what the assessment says, and what became of complaints. */
export function ContrastList({ family, period, items }: ContrastListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={css.list}>
      {items.map((item) => {
        const { institution, score, category, zone, complaints } = item;
        return (
          <li key={institution.code} data-code={institution.code}>
            <h3>
              <Link
                to="/instansi/$code"
                params={{ code: institution.code }}
                search={(now) => ({ family, period, ...readMoment(now) })}
              >
                {institution.name}
              </Link>
            </h3>
            <div className={css.side}>
              <p className={css.label}>{t('mismatch.score')}</p>
              <p className={css.score}>
                {score == null ? (
                  <span className="muted">{t('noValue')}</span>
                ) : (
                  <b className="number">{formatScore(score, language)}</b>
                )}
                <ZoneMark category={category} zone={zone} />
              </p>
            </div>
            <div className={css.side}>
              <p className={css.label}>
                {complaints.period == null ? t('mismatch.recordAlone') : t('mismatch.record', { period: complaints.period })}
              </p>
              <Record item={item} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Record({ item: { complaints } }: { item: Contrast }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const figures = recordFigures(complaints, t, language);
  const kind = complaints.kind === 'cases' || complaints.kind === 'published' ? complaints.kind : undefined;
  return (
    <>
      {figures.length === 0 ? (
        <p className="muted">{t('mismatch.recordUnknown')}</p>
      ) : (
        <ul className={css.figures}>
          {figures.map(({ key, label, value }) => (
            <li key={key}>
              <b className="number">{value}</b> {label}
            </li>
          ))}
        </ul>
      )}
      <p className={css.from}>
        {kind !== undefined && <span className="muted">{t(`mismatch.kind.${kind}`)}</span>}
        {complaints.source != null && (
          <>
            {' · '}
            <SourceLink source={complaints.source} />
          </>
        )}
      </p>
    </>
  );
}
