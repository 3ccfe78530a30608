import { useTranslation } from 'react-i18next';
import { AnalysisPage } from '../analysis/analysis-page.tsx';
import { CompletenessSection } from './completeness-section.tsx';
import { LagSection } from './lag-section.tsx';
import { RejectionsSection } from './rejections-section.tsx';

/** What stands behind the numbers: how far the data reach, how much of what is expected is there, and what was not taken. */
export function StatusPage() {
  const { t } = useTranslation();
  return (
    <AnalysisPage title={() => t('status.title')} lead={t('status.lead')} filters={['family', 'period', 'moment']}>
      {(question) => (
        <>
          <LagSection />
          <CompletenessSection question={question} />
          <RejectionsSection />
        </>
      )}
    </AnalysisPage>
  );
}
