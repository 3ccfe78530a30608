import { checklists, instruments } from '@pantau/rulebook';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { ChecklistTable } from './checklist-table.tsx';
import { Legend } from './legend.tsx';
import { RuleTimeline } from './rule-timeline.tsx';
import css from './rules.module.css';

/** All instruments by family and time, and the checklist of the law that they speak of. */
export function RulesPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('pageTitle', { title: t('rules.title') }));
  return (
    <>
      <header className={css.header}>
        <h1>{t('rules.title')}</h1>
        <p>{t('rules.lead')}</p>
      </header>
      <RuleTimeline instruments={instruments()} />
      <Legend />
      {checklists().map((checklist) => (
        <ChecklistTable key={checklist.id} checklist={checklist} />
      ))}
    </>
  );
}
