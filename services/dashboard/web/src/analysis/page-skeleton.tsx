import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './analysis-page.module.css';

/** The page's own rhythm while it loads, so that little jumps when the answer arrives: rows of a table, or one block of a drawing. */
export function PageSkeleton({ block }: { block?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" className={css.skeleton}>
      <span className="hidden">{t('state.loading')}</span>
      {block === undefined ? (
        ROWS.map((row) => <Skeleton key={row} height={34} mb={14} radius="sm" />)
      ) : (
        <Skeleton height={block} radius="sm" />
      )}
    </div>
  );
}

const ROWS = Array.from({ length: 12 }, (_, index) => index);
