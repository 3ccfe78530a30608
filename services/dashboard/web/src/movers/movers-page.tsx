import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AnalysisPage } from '../analysis/analysis-page.tsx';
import { carriedSearch } from '../analysis/analysis-search.ts';
import { Answer } from '../analysis/answer.tsx';
import { AnswerFoot } from '../analysis/answer-foot.tsx';
import { ExportMenu } from '../analysis/export-menu.tsx';
import { placeOf, type Question, questionParams } from '../analysis/question.ts';
import type { Mover, Movers } from '../api/analysis.ts';
import { moversQuery } from '../api/analysis-queries.ts';
import type { ReportParams } from '../api/report.ts';
import { formatInstant } from '../format/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { composedDrawing } from '../shared/composed-drawing.ts';
import { Notice } from '../shared/notice.tsx';
import page from '../shared/sections.module.css';
import { MoverTable, type Reach } from './mover-table.tsx';
import { Tally } from './tally.tsx';

/** As many of either side as are read, not skimmed. */
const SHOWN = '20';

export function MoversPage() {
  const { t } = useTranslation();
  return (
    <AnalysisPage
      title={({ period }, place) => t('movers.title', { place, to: period })}
      filters={['family', 'period', 'province', 'moment', 'kind', 'borders']}
    >
      {(question) => <Asked question={question} />}
    </AnalysisPage>
  );
}

function Asked({ question }: { question: Question }) {
  const asked = { ...questionParams(question), limit: SHOWN };
  const movers = useQuery(moversQuery(asked));
  return <Answer query={movers}>{(answer) => <Moved question={question} asked={asked} answer={answer} />}</Answer>;
}

function Moved({ question, asked, answer }: { question: Question; asked: ReportParams; answer: Movers }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tables = useRef<HTMLDivElement>(null);
  const { family, period } = question;
  const { against } = answer;
  const place = placeOf(question, t);
  if (against == null || answer.comparable === 0) {
    return (
      <>
        <Tally movers={answer} />
        <Nothing answer={answer} period={period} />
        <AnswerFoot foot={answer} />
      </>
    );
  }
  const reach = reachOf([...answer.up, ...answer.down]);
  const caption = {
    title: t('movers.caption', { place, from: against, to: period }),
    note: t('picture.note', { family, instant: formatInstant(answer.asOf, language) }),
  };
  const side = (key: 'up' | 'down', movers: readonly Mover[]) => (
    <section className={page.section}>
      <h2 data-figure-text>{t(`movers.${key}`)}</h2>
      {movers.length === 0 ? (
        <p className="muted">{t(key === 'up' ? 'movers.nobodyUp' : 'movers.nobodyDown')}</p>
      ) : (
        <MoverTable
          caption={t(`movers.${key}Caption`, { from: against, to: period })}
          against={against}
          family={family}
          period={period}
          movers={movers}
          reach={reach}
        />
      )}
    </section>
  );
  return (
    <>
      <Tally movers={answer} />
      <div className={page.tools}>
        <p className={`${page.note} muted`}>{t('movers.note', { from: against, to: period })}</p>
        <div className={page.push}>
          <ExportMenu report="movers" params={asked} picture={{ drawing: () => composedDrawing(tables.current), caption }} />
        </div>
      </div>
      <div ref={tables}>
        {side('up', answer.up)}
        {side('down', answer.down)}
      </div>
      <AnswerFoot foot={answer} />
    </>
  );
}

function Nothing({ answer: { reasons, against }, period }: { answer: Movers; period: string }) {
  const { t } = useTranslation();
  const isBreak = reasons.some(({ reason }) => reason === 'break_in_series');
  return (
    <Notice
      title={t(isBreak ? 'movers.breakTitle' : 'movers.noneTitle')}
      action={
        <Link to="/sebaran" search={(now) => ({ ...carriedSearch(now), by: 'period' as const })}>
          {t('movers.toPeriods')}
        </Link>
      }
    >
      {isBreak && against != null ? t('movers.breakText', { from: against, to: period }) : t('movers.noneText')}
    </Notice>
  );
}

function reachOf(movers: readonly Mover[]): Reach {
  const scores = movers.flatMap(({ from, to }) => [Number(from), Number(to)]);
  return { low: Math.min(...scores), high: Math.max(...scores) };
}
