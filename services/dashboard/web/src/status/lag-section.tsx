import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Answer } from '../analysis/answer.tsx';
import { Definition } from '../analysis/definition.tsx';
import { lagQuery, type TopicLag } from '../api/data-status.ts';
import { formatInstant, formatLag } from '../format/dates.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import sections from '../shared/sections.module.css';
import css from './status.module.css';

const TOPICS = ['submissions', 'scores', 'observations', 'cases'] as const;
const READERS = ['scoring', 'reporting'] as const;

/** How far each reader of each topic is. */
export function LagSection() {
  const { t } = useTranslation();
  const language = useLanguage();
  const lag = useQuery(lagQuery);
  return (
    <section className={sections.section}>
      <h2>{t('status.lag')}</h2>
      <p className="muted">{t('status.lagHelp')}</p>
      <Answer query={lag} block={220}>
        {({ watermark, lagSeconds, topics, rows }) => (
          <>
            <dl className={css.figures}>
              <Figure name={t('status.watermark')} help={t('status.watermarkHelp')}>
                {watermark == null ? t('status.unknown') : formatInstant(watermark, language)}
              </Figure>
              <Figure name={t('status.behind')} help={t('status.behindHelp')}>
                {lagSeconds == null ? t('status.unknown') : formatLag(lagSeconds, language)}
              </Figure>
              <Figure name={t('status.institutionResults')} help={t('status.rowsHelp')}>
                {formatCount(rows.institutionResults, language)}
              </Figure>
              <Figure name={t('status.unitResults')} help={t('status.rowsHelp')}>
                {formatCount(rows.unitResults, language)}
              </Figure>
            </dl>
            <Topics topics={topics} />
          </>
        )}
      </Answer>
    </section>
  );
}

function Figure({ name, help, children }: { name: string; help: string; children: string }) {
  return (
    <div>
      <dt>
        <Definition term={name} text={help} />
      </dt>
      <dd className="number">{children}</dd>
    </div>
  );
}

function Topics({ topics }: { topics: readonly TopicLag[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption className="hidden">{t('status.lag')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('status.topic')}</th>
            <th scope="col">{t('status.reader')}</th>
            <th scope="col" className={css.figure}>
              {t('status.waiting')}
            </th>
            <th scope="col" className={css.figure}>
              {t('status.reach')}
            </th>
          </tr>
        </thead>
        <tbody>
          {topics.map(({ topic, reader, lagMessages, watermark }) => {
            const known = TOPICS.find((name) => topic.includes(`.${name}.`));
            const by = READERS.find((each) => each === reader);
            return (
              <tr key={`${topic}${reader}`}>
                <th scope="row">{known === undefined ? topic : t(`status.topics.${known}`)}</th>
                <td>{by === undefined ? reader : t(`status.readers.${by}`)}</td>
                <td className={css.figure} data-behind={lagMessages > 0}>
                  {lagMessages === 0 ? t('status.caughtUp') : formatCount(lagMessages, language)}
                </td>
                <td className={css.figure}>{watermark == null ? t('status.unknown') : formatInstant(watermark, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
