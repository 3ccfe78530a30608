import { Chip, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PeriodEntry } from '../api/schemas.ts';
import { familyName } from '../shared/family-name.ts';
import { asKind, KINDS, type Kind } from '../shared/kind.ts';
import css from './filters.module.css';

export interface Choice {
  readonly family: string;
  readonly period: string;
  readonly province: string | undefined;
  readonly kind: readonly Kind[];
}

interface FiltersProps {
  readonly periods: readonly PeriodEntry[];
  readonly choice: Choice;
  readonly onChange: (change: Partial<Choice>) => void;
}

/** The four pickers. Native selects: they work with every keyboard, screen reader and phone, and cost nothing to load. */
export function Filters({ periods, choice, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const families = [...new Set(periods.map((entry) => entry.family))].sort();
  const years = [
    ...new Set([choice.period, ...periods.filter((entry) => entry.family === choice.family).map((entry) => entry.period)]),
  ]
    .sort()
    .reverse();
  return (
    <section className={`${css.filters} no-print`} aria-label={t('league.filters')}>
      <NativeSelect
        label={t('league.family')}
        className={`${css.picker} ${css.family}`}
        value={choice.family}
        data={[...new Set([choice.family, ...families])].map((family) => ({ value: family, label: familyName(family, t) }))}
        onChange={(event) => onChange({ family: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('league.period')}
        className={css.picker}
        value={choice.period}
        data={years}
        onChange={(event) => onChange({ period: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('league.province')}
        className={css.picker}
        value={choice.province ?? ''}
        data={[
          { value: '', label: t('league.allProvinces') },
          ...__PROVINCES__.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(event) => onChange({ province: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
      />
      <KindChips kinds={choice.kind} onChange={(kind) => onChange({ kind })} />
    </section>
  );
}

function KindChips({ kinds, onChange }: { kinds: readonly Kind[]; onChange: (kinds: readonly Kind[]) => void }) {
  const { t } = useTranslation();
  const choose = (values: string[]) => onChange(KINDS.filter((kind) => values.some((value) => asKind(value) === kind)));
  return (
    <fieldset className={css.kinds}>
      <legend>{t('league.kind')}</legend>
      <div className={css.chips}>
        <Chip size="sm" variant="outline" checked={kinds.length === 0} onChange={() => onChange([])}>
          {t('league.allKinds')}
        </Chip>
        <Chip.Group multiple value={[...kinds]} onChange={choose}>
          {KINDS.map((kind) => (
            <Chip key={kind} value={kind} size="sm" variant="outline">
              {t(`kind.${kind}`)}
            </Chip>
          ))}
        </Chip.Group>
      </div>
    </fieldset>
  );
}
