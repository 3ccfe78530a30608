import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SORTS, type Sort } from './league-search.ts';
import css from './sort-picker.module.css';
import type { Order } from './sort-rows.ts';

/** Sorting for narrow screens, where the column heads are not drawn. */
export function SortPicker({ sort, order, onSort }: { sort: Sort; order: Order; onSort: (sort: Sort) => void }) {
  const { t } = useTranslation();
  return (
    <div className={`${css.picker} no-print`}>
      <NativeSelect
        size="xs"
        aria-label={t('league.sort.label')}
        value={sort}
        data={SORTS.map((key) => ({ value: key, label: t(`league.sort.${key}`) }))}
        onChange={(event) => {
          const chosen = SORTS.find((key) => key === event.currentTarget.value);
          if (chosen !== undefined) onSort(chosen);
        }}
      />
      <Button size="xs" variant="default" onClick={() => onSort(sort)}>
        {t(order === 'asc' ? 'league.sort.ascending' : 'league.sort.descending')}
      </Button>
    </div>
  );
}
