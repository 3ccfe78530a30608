import { useTranslation } from 'react-i18next';
import { Switch } from '../shared/switch.tsx';
import type { Question } from './question.ts';

interface BordersSwitchProps {
  readonly borders: Question['borders'];
  readonly onChange: (borders: Question['borders']) => void;
}

/** By which borders provinces are counted: those of the period, or those of today, by which years before a division compare with those after it. */
export function BordersSwitch({ borders, onChange }: BordersSwitchProps) {
  const { t } = useTranslation();
  return (
    <Switch
      label={t('bordersBy.label')}
      value={borders ?? 'period'}
      choices={(['period', 'today'] as const).map((value) => ({ value, label: t(`bordersBy.${value}`) }))}
      onChange={(chosen) => onChange(chosen === 'today' ? 'today' : undefined)}
    />
  );
}
