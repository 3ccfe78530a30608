import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrendPoint } from '../api/schemas.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { ExplainedMark } from '../shared/explained-mark.tsx';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import { MovementMark } from '../shared/movement-mark.tsx';
import { ZoneMark } from '../shared/zone-mark.tsx';
import css from './institution.module.css';
import { notesOf } from './series-notes.tsx';

export function SeriesTable({ items }: { items: readonly TrendPoint[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption className="hidden">{t('institution.seriesTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('institution.columns.period')}</th>
            <th scope="col">{t('institution.columns.score')}</th>
            <th scope="col">{t('institution.columns.category')}</th>
            <th scope="col">{t('institution.columns.change')}</th>
            <th scope="col">{t('institution.columns.instrument')}</th>
            <th scope="col">{t('institution.columns.note')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => {
            const before = items[index - 1];
            const basis = item.basis === 'published' || item.basis === 'computed' ? item.basis : undefined;
            return (
              <tr key={item.period}>
                <th scope="row" className="number">
                  {item.period}
                </th>
                <td className="number">
                  {item.score == null ? <span className="muted">{t('noValue')}</span> : formatScore(item.score, language)}{' '}
                  {item.score != null && basis !== undefined && <small className="muted">{t(`basis.${basis}`)}</small>}
                </td>
                <td>
                  <ZoneMark category={item.category} zone={item.zone} />
                </td>
                <td>{item.movement != null && <MovementMark movement={item.movement} />}</td>
                <td>
                  <InstrumentLink id={item.instrument} />
                </td>
                <td>
                  {item.breakBefore && before !== undefined && (
                    <ExplainedMark
                      mark={t('break.between', { from: before.instrument, to: item.instrument })}
                      label={`${t('break.between', { from: before.instrument, to: item.instrument })}. ${t('break.label')}`}
                      help={t('break.help')}
                    />
                  )}{' '}
                  {notesOf(item, t, language).map(({ mark, text }) => (
                    <Fragment key={mark}>
                      <ExplainedMark mark={mark} label={`${mark}. ${text}`} help={text} />{' '}
                    </Fragment>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
