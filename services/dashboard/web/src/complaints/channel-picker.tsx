import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isSimulation } from './channels.ts';
import css from './page.module.css';

/** Every province may run a channel; a simulation is found by its address and stays on the list while it is looked at. */
export function ChannelPicker({ tenant, onChange }: { tenant: string; onChange: (tenant: string) => void }) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('complaint.channel.label')}
      className={css.field}
      value={tenant}
      data={[
        ...(isSimulation(tenant) ? [{ value: tenant, label: t('complaint.channel.simulation', { tenant }) }] : []),
        { value: '00', label: t('complaint.channel.national') },
        ...__PROVINCES__.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
