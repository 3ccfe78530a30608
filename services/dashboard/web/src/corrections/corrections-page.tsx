import { useTranslation } from 'react-i18next';
import header from '../analysis/analysis-page.module.css';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { CorrectionsSection } from './corrections-section.tsx';
import { VintagesSection } from './vintages-section.tsx';

/** What changed after it was published, and the copies that never change. */
export function CorrectionsPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('pageTitle', { title: t('corrections.title') }));
  return (
    <>
      <header className={header.header}>
        <h1>{t('corrections.title')}</h1>
        <p className={header.lead}>{t('corrections.lead')}</p>
      </header>
      <CorrectionsSection />
      <VintagesSection />
    </>
  );
}
