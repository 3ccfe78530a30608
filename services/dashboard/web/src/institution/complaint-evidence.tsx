import { useTranslation } from 'react-i18next';
import type { ComplaintFigure } from '../api/schemas.ts';
import { formatQuantity } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { SourceLink } from '../shared/source-list.tsx';
import css from './claims.module.css';
import page from './institution.module.css';

/** What sources publish of the complaints of an institution: evidence beside the score of that aspect, and part of no score. */
export function ComplaintEvidence({ figures }: { figures: readonly ComplaintFigure[] }) {
  const { t } = useTranslation();
  return (
    <section className={page.section}>
      <h2>{t('institution.complaints')}</h2>
      {figures.length === 0 ? (
        <p className="muted">{t('institution.complaintsEmpty')}</p>
      ) : (
        <>
          <p className="muted">{t('institution.complaintsHelp')}</p>
          <ul className={css.claims}>
            {figures.map((figure) => (
              <FigureItem key={`${figure.measure.code} ${figure.channel?.code ?? ''} ${figure.period}`} figure={figure} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function FigureItem({ figure }: { figure: ComplaintFigure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { measure, channel, period, value, noteCode, disputed, sources } = figure;
  return (
    <li>
      <p className={css.said}>
        <span className="number">{period}</span>
        <b className="number">
          {value === null ? t('institution.complaintsUnknown') : `${formatQuantity(value, language)} ${measure.unit[language]}`}
        </b>
        <span>
          {measure.name[language]}
          {channel !== null && ` · ${channel.name[language]}`}
        </span>
        {disputed && <span className={css.used}>{t('institution.complaintsDisputed')}</span>}
      </p>
      {noteCode !== null && <p className={css.from}>{t(`institution.complaintsNote.${noteCode}`)}</p>}
      {sources.map((source) => (
        <p className={css.from} key={JSON.stringify(source)}>
          <SourceLink source={source} />
          {disputed && source.value !== null && <span className="muted"> · {formatQuantity(source.value, language)}</span>}
        </p>
      ))}
    </li>
  );
}
