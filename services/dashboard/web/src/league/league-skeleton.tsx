import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const ROWS = Array.from({ length: 12 }, (_, index) => index);

/** The table's own rhythm while it loads, so that nothing jumps when the rows arrive. */
export function LeagueSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" style={{ paddingBlock: '2rem' }}>
      <span className="hidden">{t('state.loading')}</span>
      {ROWS.map((row) => (
        <Skeleton key={row} height={34} mb={14} radius="sm" />
      ))}
    </div>
  );
}
