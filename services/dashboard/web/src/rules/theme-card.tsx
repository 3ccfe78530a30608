import { useTranslation } from 'react-i18next';
import type { ThemeInstrument, ThemePart } from '../api/theme.ts';
import { formatCount, formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import css from './themes.module.css';

/** One instrument: its parts that speak of the theme, each on its own scale, with the means of what was given. */
export function ThemeCard({ item: { instrument, from, to, parts } }: { item: ThemeInstrument }) {
  const { t } = useTranslation();
  return (
    <article className={css.card}>
      <h3>
        <InstrumentLink id={instrument} />{' '}
        <small className="muted number">
          {to == null ? t('rules.since', { from }) : from === to ? t('rules.year', { from }) : t('rules.years', { from, to })}
        </small>
      </h3>
      <Parts parts={parts} />
    </article>
  );
}

function Parts({ parts }: { parts: readonly ThemePart[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={css.parts}>
      {parts.map(({ code, name, level, scale, values, parts: below }) => (
        <li key={code}>
          <p>
            {name}{' '}
            <small className="muted">
              {[
                t(`rules.level.${level}`),
                ...(scale.min == null || scale.max == null
                  ? []
                  : [t('rules.valueScale', { min: formatScore(scale.min, language), max: formatScore(scale.max, language) })]),
              ].join(', ')}
            </small>
          </p>
          {values.length === 0 && below.length === 0 && <p className="muted">{t('rules.theme.noValues')}</p>}
          {values.length > 0 && (
            <ul className={css.values}>
              {values.map(({ period, basis, mean, n, institutions }) => (
                <li key={`${period} ${basis}`} className="number">
                  <span>{period}</span> <b>{mean == null ? t('noValue') : formatScore(mean, language)}</b>{' '}
                  <small className="muted">
                    {basis === 'points' && `${t('rules.theme.points')}, `}
                    {t('rules.theme.of', {
                      values: formatCount(n, language),
                      institutions: formatCount(institutions, language),
                    })}
                  </small>
                </li>
              ))}
            </ul>
          )}
          {below.length > 0 && <Parts parts={below} />}
        </li>
      ))}
    </ul>
  );
}
