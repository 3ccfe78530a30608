import { useTranslation } from 'react-i18next';
import { ExplainedMark } from '../shared/explained-mark.tsx';

/** A year above its column, with what has to be known before it is read beside its neighbour. */
export function YearHead({ year, isBreak, isEmpty }: { year: string; isBreak: boolean; isEmpty: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {year}
      {isBreak && (
        <div>
          <ExplainedMark mark={t('break.mark')} label={`${year}: ${t('break.label')}`} help={t('break.help')} />
        </div>
      )}
      {isEmpty && <div className="muted">{t('heatMap.noColumnData')}</div>}
    </>
  );
}
