import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../api/cases.ts';
import { ChannelPicker } from '../complaints/channel-picker.tsx';
import { OPEN_STATES } from '../complaints/open-states.ts';
import page from '../complaints/page.module.css';
import { regenciesOf } from '../complaints/regions.ts';
import { stateWord } from '../complaints/words.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { QueueSearch } from './queue-search.ts';

interface QueueFiltersProps {
  readonly tenant: string;
  readonly search: QueueSearch;
  readonly policy: Policy | undefined;
  readonly onChange: (change: QueueSearch) => void;
}

export function QueueFilters({ tenant, search, policy, onChange }: QueueFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const regencies = regenciesOf((policy?.institution ?? tenant).slice(0, 2));
  const orAll = (value: string) => (value === '' ? undefined : value);
  const all = { value: '', label: t('league.allKinds') };
  return (
    <section className={`${page.filters} no-print`} aria-label={t('league.filters')}>
      <ChannelPicker
        tenant={tenant}
        onChange={(chosen) => onChange({ tenant: chosen, category: undefined, regency: undefined, operator: undefined })}
      />
      <NativeSelect
        label={t('queue.state')}
        className={page.field}
        value={search.state ?? ''}
        data={[all, ...OPEN_STATES.map((state) => ({ value: state, label: stateWord(state, t) }))]}
        onChange={(event) => onChange({ state: orAll(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('complaint.category')}
        className={page.field}
        value={search.category ?? ''}
        data={[all, ...(policy?.categories ?? []).map(({ code, name }) => ({ value: code, label: name[language] }))]}
        onChange={(event) => onChange({ category: orAll(event.currentTarget.value) })}
      />
      {regencies.length > 0 && (
        <NativeSelect
          label={t('complaint.regency')}
          className={page.field}
          value={search.regency ?? ''}
          data={[all, ...regencies.map(({ code, name }) => ({ value: code, label: name }))]}
          onChange={(event) => onChange({ regency: orAll(event.currentTarget.value) })}
        />
      )}
      <TextInput
        // Written anew when the address changes by itself; while it is typed in it keeps its own text.
        key={search.operator ?? ''}
        label={t('queue.operator')}
        className={page.field}
        defaultValue={search.operator ?? ''}
        placeholder={t('queue.anyOperator')}
        onBlur={(event) => onChange({ operator: orAll(event.currentTarget.value.trim()) })}
        onKeyDown={(event) => event.key === 'Enter' && onChange({ operator: orAll(event.currentTarget.value.trim()) })}
      />
    </section>
  );
}
