import { Chip, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PeriodEntry } from '../api/schemas.ts';
import { familyName } from '../shared/family-name.ts';
import { asKind, KINDS, type Kind } from '../shared/kind.ts';
import { wasOther } from './borders.ts';
import { BordersSwitch } from './borders-switch.tsx';
import css from './filters.module.css';
import { MomentPicker } from './moment-picker.tsx';
import type { Question } from './question.ts';

export type FilterName = 'family' | 'period' | 'province' | 'kind' | 'borders' | 'moment';

interface FiltersProps {
  /** Those that the page's question knows. */
  readonly names: readonly FilterName[];
  readonly periods: readonly PeriodEntry[];
  readonly question: Question;
  readonly onChange: (changed: Partial<Question>) => void;
}

/**
 * The pickers, each offering what the ones before it leave. Native selects: they work with every keyboard, screen reader and
 * phone, and cost nothing to load.
 */
export function Filters({ names, periods, question, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const families = [...new Set(periods.map((entry) => entry.family))].sort();
  const inFamily = periods.filter((entry) => entry.family === question.family).map((entry) => entry.period);
  const years = [...new Set([question.period, ...inFamily])].sort().reverse();
  return (
    <section className={`${css.filters} no-print`} aria-label={t('league.filters')}>
      {names.includes('family') && (
        <NativeSelect
          label={t('league.family')}
          className={`${css.picker} ${css.family}`}
          value={question.family}
          data={[...new Set([question.family, ...families])].map((family) => ({ value: family, label: familyName(family, t) }))}
          onChange={(event) => onChange({ family: event.currentTarget.value })}
        />
      )}
      {names.includes('period') && (
        <NativeSelect
          label={t('league.period')}
          className={css.picker}
          value={question.period}
          data={years}
          onChange={(event) => onChange({ period: event.currentTarget.value })}
        />
      )}
      {names.includes('province') && (
        <NativeSelect
          label={t('league.province')}
          className={css.picker}
          value={question.province ?? ''}
          data={[
            { value: '', label: t('league.allProvinces') },
            ...__PROVINCES__.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(event) => onChange({ province: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
        />
      )}
      {names.includes('moment') && <MomentPicker moment={question} onChange={onChange} />}
      {names.includes('kind') && <KindChips kinds={question.kind} onChange={(kind) => onChange({ kind })} />}
      {names.includes('borders') && isDivided(question) && (
        <BordersSwitch borders={question.borders} onChange={(borders) => onChange({ borders })} />
      )}
    </section>
  );
}

/** Offered where it changes who is counted: of one province that was another one then. */
function isDivided({ period, province }: Question): boolean {
  return province !== undefined && wasOther(period, province, __REDRAWN__);
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
