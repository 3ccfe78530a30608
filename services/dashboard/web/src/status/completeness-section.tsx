import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../analysis/answer.tsx';
import { AnswerFoot } from '../analysis/answer-foot.tsx';
import { Definition } from '../analysis/definition.tsx';
import { ExportMenu } from '../analysis/export-menu.tsx';
import { type Question, questionParams } from '../analysis/question.ts';
import { type Completeness, type CompletenessItem, completenessQuery } from '../api/data-status.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import sections from '../shared/sections.module.css';
import css from './status.module.css';

type Counts = Completeness['totals'];

/** Of what was to be assessed, how much is known, by province. */
export function CompletenessSection({ question }: { question: Question }) {
  const { t } = useTranslation();
  const completeness = useQuery(completenessQuery(question));
  return (
    <section className={sections.section}>
      <div className={sections.head}>
        <h2>{t('status.completeness', { family: question.family, period: question.period })}</h2>
        <ExportMenu report="completeness" params={questionParams(question, ['family', 'period', 'asOf', 'vintage'])} />
      </div>
      <p className="muted">{t('status.completenessHelp')}</p>
      <Answer query={completeness} block={480}>
        {(answer) => (
          <>
            <Provinces answer={answer} question={question} />
            <AnswerFoot foot={answer} />
          </>
        )}
      </Answer>
    </section>
  );
}

function Provinces({ answer: { items, totals }, question }: { answer: Completeness; question: Question }) {
  const { t } = useTranslation();
  const { family, period } = question;
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption className="hidden">{t('status.completeness', { family, period })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('league.province')}</th>
            <th scope="col">
              <Definition term={t('status.known')} text={t('status.knownHelp')} />
            </th>
            <th scope="col" className={css.figure}>
              <Definition term={t('status.scored')} text={t('status.scoredHelp')} />
            </th>
            <th scope="col" className={css.figure}>
              <Definition term={t('status.roster')} text={t('status.rosterHelp')} />
            </th>
            <th scope="col" className={css.figure}>
              <Definition term={t('status.units')} text={t('status.unitsHelp')} />
            </th>
          </tr>
        </thead>
        <tbody>
          <Row name={t('league.indonesia')} counts={totals} isTotal />
          {items.map((item) => (
            <Row key={item.province.code} name={<ProvinceLink item={item} question={question} />} counts={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ProvinceLink({
  item: { province },
  question: { family, period, asOf, vintage },
}: {
  item: CompletenessItem;
  question: Question;
}) {
  return (
    <Link to="/liga" search={{ family, period, province: province.code, asOf, vintage }}>
      {province.name}
    </Link>
  );
}

function Row({ name, counts, isTotal = false }: { name: ReactNode; counts: Counts; isTotal?: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { institutionsExpected, institutionsKnown, scored, withRoster, unitsExpected, unitsReceived } = counts;
  const share = institutionsExpected === 0 ? 0 : Math.min(1, institutionsKnown / institutionsExpected);
  return (
    <tr data-total={isTotal || undefined}>
      <th scope="row">{name}</th>
      <td className={css.share}>
        <span className="number">
          {t('status.of', { count: formatCount(institutionsKnown, language), of: formatCount(institutionsExpected, language) })}
        </span>
        <span className={css.meter} aria-hidden="true">
          <i style={{ width: `${share * 100}%` }} />
        </span>
      </td>
      <td className={css.figure}>{formatCount(scored, language)}</td>
      <td className={css.figure}>{formatCount(withRoster, language)}</td>
      <td className={css.figure}>
        {unitsExpected === 0 ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="hidden">{t('status.unknown')}</span>
          </>
        ) : (
          t('status.of', { count: formatCount(unitsReceived, language), of: formatCount(unitsExpected, language) })
        )}
      </td>
    </tr>
  );
}
