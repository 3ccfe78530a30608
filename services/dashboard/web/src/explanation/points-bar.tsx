import { useTranslation } from 'react-i18next';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import css from './explanation.module.css';

interface PointsBarProps {
  readonly contribution: string;
  /** Null where nobody knows what full marks would bring. */
  readonly lost: string | null;
  /** How many points the full width stands for. */
  readonly scale: number;
}

/** Points gained and points lost, drawn and in numbers. */
export function PointsBar({ contribution, lost, scale }: PointsBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const width = (points: string) => `${scale === 0 ? 0 : (Number(points) / scale) * 100}%`;
  const gained = formatScore(contribution, language);
  return (
    <>
      <span className={css.bar} aria-hidden="true">
        <i style={{ width: width(contribution) }} />
        {lost !== null && <i data-lost style={{ width: width(lost) }} />}
      </span>
      <span className={`${css.points} number`}>
        {lost === null ? (
          <>
            {t('explanation.pointsAlone', { contribution: gained })}{' '}
            <small className="muted">{t('explanation.lostUnknown')}</small>
          </>
        ) : (
          <>
            {t('explanation.points', { contribution: gained, most: formatScore(sum(contribution, lost), language) })}{' '}
            <small className="muted">{t('explanation.lost', { lost: formatScore(lost, language) })}</small>
          </>
        )}
      </span>
    </>
  );
}

/** In whole hundredths, as all that is shown has two decimals: floats would print 32.370000000000005. */
function sum(a: string, b: string): string {
  return ((Math.round(Number(a) * 100) + Math.round(Number(b) * 100)) / 100).toFixed(2);
}
