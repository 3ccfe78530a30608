import { useTranslation } from 'react-i18next';
import css from './complaints-frame.module.css';

/** Wherever figures or cases of a simulation stand, this stands above them. */
export function SimulationBand({ isSimulated }: { isSimulated: boolean }) {
  const { t } = useTranslation();
  if (!isSimulated) return null;
  return (
    <p className={css.band} role="note">
      <b>{t('complaint.simulation.word')}</b> {t('complaint.simulation.text')}
    </p>
  );
}
