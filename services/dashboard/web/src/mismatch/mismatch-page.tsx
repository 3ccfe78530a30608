import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnalysisPage } from '../analysis/analysis-page.tsx';
import { Answer } from '../analysis/answer.tsx';
import { AnswerFoot } from '../analysis/answer-foot.tsx';
import { ExportMenu } from '../analysis/export-menu.tsx';
import { type Question, questionParams } from '../analysis/question.ts';
import type { Contrast, Mismatch } from '../api/analysis.ts';
import { mismatchQuery } from '../api/analysis-queries.ts';
import type { ReportParams } from '../api/report.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { Notice } from '../shared/notice.tsx';
import page from '../shared/sections.module.css';
import { ContrastList } from './contrast-list.tsx';
import { RuleBox } from './rule-box.tsx';
import { splitFindings } from './split-findings.ts';

export function MismatchPage() {
  const { t } = useTranslation();
  return (
    <AnalysisPage
      title={({ period }, place) => t('mismatch.title', { place, period })}
      filters={['family', 'period', 'province', 'moment', 'kind', 'borders']}
    >
      {(question) => <Asked question={question} />}
    </AnalysisPage>
  );
}

function Asked({ question }: { question: Question }) {
  const asked = questionParams(question);
  const mismatch = useQuery(mismatchQuery(asked));
  return <Answer query={mismatch}>{(answer) => <Contrasts question={question} asked={asked} answer={answer} />}</Answer>;
}

function Contrasts({ question, asked, answer }: { question: Question; asked: ReportParams; answer: Mismatch }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { family, period } = question;
  const { goodScoreBadRecord, poorScoreGoodRecord, agreeing } = splitFindings(answer);
  const part = (title: string, items: readonly Contrast[], none: string) => (
    <section className={page.section}>
      <h2>
        {title} <span className="muted number">{formatCount(items.length, language)}</span>
      </h2>
      {items.length === 0 ? <p className="muted">{none}</p> : <ContrastList family={family} period={period} items={items} />}
    </section>
  );
  return (
    <>
      <div className={page.tools}>
        <RuleBox rule={answer.rule} />
        <div className={page.push}>
          <ExportMenu report="mismatch" params={asked} />
        </div>
      </div>
      {answer.items.length === 0 ? (
        <Notice title={t('mismatch.emptyTitle')}>{t('mismatch.emptyText')}</Notice>
      ) : (
        <>
          {part(t('mismatch.good'), goodScoreBadRecord, t('mismatch.noneGood'))}
          {part(t('mismatch.poor'), poorScoreGoodRecord, t('mismatch.nonePoor'))}
          {agreeing.length > 0 && part(t('mismatch.agreeing'), agreeing, '')}
        </>
      )}
      {answer.without > 0 && <p className="muted">{t('mismatch.without', { count: answer.without })}</p>}
      <AnswerFoot foot={answer} />
    </>
  );
}
