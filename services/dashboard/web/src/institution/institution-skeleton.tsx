import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function InstitutionSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" style={{ paddingBlock: '2.25rem' }}>
      <span className="hidden">{t('state.loading')}</span>
      <Skeleton height={14} width={180} mb={14} />
      <Skeleton height={36} width="min(24rem, 80%)" mb={28} />
      <Skeleton height={110} mb={28} />
      <Skeleton height={320} />
    </div>
  );
}
