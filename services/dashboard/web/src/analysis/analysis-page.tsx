import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { periodsQuery } from '../api/queries.ts';
import type { PeriodEntry } from '../api/schemas.ts';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { familyName } from '../shared/family-name.ts';
import { Notice } from '../shared/notice.tsx';
import css from './analysis-page.module.css';
import { type AnalysisSearch, readAnalysisSearch } from './analysis-search.ts';
import { type FilterName, Filters } from './filters.tsx';
import { MomentBand, MomentFailure } from './moment-band.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { chooseQuestion, placeOf, type Question } from './question.ts';

interface AnalysisPageProps {
  /** The h1, and with the product's name the tab's. */
  readonly title: (question: Question, place: string) => string;
  /** One or two sentences: what the page answers. */
  readonly lead?: ReactNode;
  readonly filters: readonly FilterName[];
  readonly children: (question: Question) => ReactNode;
}

/** What all pages of analysis have: title, the filters with the moment, and words where there is nothing at all. */
export function AnalysisPage({ title, lead, filters, children }: AnalysisPageProps) {
  const { t } = useTranslation();
  const search = readAnalysisSearch(useSearch({ strict: false }));
  const periods = useQuery(periodsQuery({ asOf: search.asOf, vintage: search.vintage }));
  if (periods.isError) return <MomentFailure query={periods} moment={search} />;
  if (periods.isPending) return <PageSkeleton />;
  const question = chooseQuestion(search, periods.data.items);
  if (question === undefined) {
    return (
      <>
        <MomentBand moment={search} />
        <Notice title={t('league.nothingTitle')}>{t('league.nothingText')}</Notice>
      </>
    );
  }
  return (
    <Chosen question={question} periods={periods.data.items} title={title} lead={lead} filters={filters}>
      {children}
    </Chosen>
  );
}

interface ChosenProps extends AnalysisPageProps {
  readonly question: Question;
  readonly periods: readonly PeriodEntry[];
}

function Chosen({ question, periods, title, lead, filters, children }: ChosenProps) {
  const { t } = useTranslation();
  const change = useQuestionChange();
  const text = title(question, placeOf(question, t));
  useDocumentTitle(t('pageTitle', { title: text }));
  return (
    <>
      <header className={css.header}>
        <p className="muted">{familyName(question.family, t)}</p>
        <h1>{text}</h1>
        {lead !== undefined && <p className={css.lead}>{lead}</p>}
      </header>
      <Filters names={filters} periods={periods} question={question} onChange={(changed) => change(question, changed)} />
      <MomentBand moment={question} />
      {children(question)}
    </>
  );
}

/** Writes a changed question into the address of the page that is open. */
export function useQuestionChange(): (question: Question, changed: Partial<Question>) => void {
  const navigate = useNavigate();
  return (question, changed) => {
    const { kind, ...rest } = { ...question, ...changed };
    // Another family has other years: the page chooses its newest, rather than show nothing.
    const period = changed.family === undefined ? rest.period : undefined;
    const next: AnalysisSearch = { ...rest, period, kind: kind.length === 0 ? undefined : [...kind] };
    void navigate({ to: '.', search: (now) => ({ ...now, ...next }), resetScroll: false });
  };
}
