import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnalysisPage } from '../analysis/analysis-page.tsx';
import { Answer } from '../analysis/answer.tsx';
import { AnswerFoot } from '../analysis/answer-foot.tsx';
import { ExportMenu } from '../analysis/export-menu.tsx';
import type { Question } from '../analysis/question.ts';
import { questionParams } from '../analysis/question.ts';
import type { Comparison } from '../api/analysis.ts';
import { comparisonQuery } from '../api/analysis-queries.ts';
import type { ReportParams } from '../api/report.ts';
import { Notice } from '../shared/notice.tsx';
import page from '../shared/sections.module.css';
import { Chooser } from './chooser.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { Dimensions } from './dimensions.tsx';
import { Panels } from './panels.tsx';

const route = getRouteApi('/banding');

/** Where a reader without anybody in mind may start. */
const JAVA = ['31', '32', '33', '34', '35', '36'];
const SOUTHERN_SUMATRA = ['18.71', '18.72', '17.71', '16.71', '19.71'];

export function ComparisonPage() {
  const { t } = useTranslation();
  const { institutions = [] } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (codes: readonly string[]) =>
    void navigate({
      search: (now) => ({ ...now, institutions: codes.length === 0 ? undefined : [...codes] }),
      resetScroll: false,
    });
  return (
    <AnalysisPage title={() => t('comparison.title')} lead={t('comparison.lead')} filters={['family', 'period', 'moment']}>
      {(question) => (
        <>
          <Chooser codes={institutions} onChange={choose} />
          {institutions.length === 0 ? <Nobody /> : <Chosen question={question} institutions={institutions} />}
        </>
      )}
    </AnalysisPage>
  );
}

function Nobody() {
  const { t } = useTranslation();
  const example = (institutions: string[], name: string) => (
    <Link to="/banding" search={(now) => ({ ...now, institutions })}>
      {name}
    </Link>
  );
  return (
    <Notice
      title={t('comparison.emptyTitle')}
      action={
        <p className={page.choices}>
          {example(JAVA, t('comparison.exampleJava'))} {example(SOUTHERN_SUMATRA, t('comparison.exampleSouth'))}
        </p>
      }
    >
      {t('comparison.emptyText')}
    </Notice>
  );
}

function Chosen({ question, institutions }: { question: Question; institutions: readonly string[] }) {
  const asked = { ...questionParams(question, ['family', 'period', 'asOf', 'vintage']), institutions };
  const comparison = useQuery(comparisonQuery(asked));
  return (
    <Answer query={comparison} block={420}>
      {(answer) => <Compared question={question} answer={answer} asked={asked} />}
    </Answer>
  );
}

interface ComparedProps {
  readonly question: Question;
  readonly answer: Comparison;
  readonly asked: ReportParams;
}

function Compared({ question: { family, period }, answer, asked }: ComparedProps) {
  const { t } = useTranslation();
  const drawn = answer.items.some(({ points }) => points.some((point) => point?.score != null));
  return (
    <>
      <section className={page.section}>
        <h2>{t('comparison.series')}</h2>
        <p className="muted">{drawn ? t('comparison.seriesHelp') : t('comparison.noScores', { family })}</p>
        <Panels family={family} comparison={answer} />
      </section>
      <section className={page.section}>
        <div className={page.head}>
          <h2>{t('comparison.table')}</h2>
          <ExportMenu report="comparison" params={asked} />
        </div>
        <p className="muted">{t('comparison.tableHelp')}</p>
        <ComparisonTable family={family} comparison={answer} />
      </section>
      <section className={page.section}>
        <h2>{t('comparison.dimensionsTitle', { period })}</h2>
        <Dimensions period={period} items={answer.items} />
      </section>
      <AnswerFoot foot={answer} />
    </>
  );
}
