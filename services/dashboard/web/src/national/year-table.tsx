import { useTranslation } from 'react-i18next';
import type { NationalYear } from '../api/national.ts';
import type { Official } from '../api/schemas.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { ExplainedMark } from '../shared/explained-mark.tsx';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import { SourceLink } from '../shared/source-list.tsx';
import { ZONES, type Zone } from '../shared/zone.ts';
import css from './year-table.module.css';

const KINDS = ['province', 'regency', 'city', 'regency,city', 'province,regency,city', 'ministry', 'agency', 'all'] as const;

/** The same as the drawing above it, in figures, with the official counts of each kind and where they were read. */
export function YearTable({ years }: { years: readonly NationalYear[] }) {
  const { t } = useTranslation();
  return (
    <details className={css.details}>
      <summary>{t('national.yearTable')}</summary>
      <div className={css.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('league.period')}</th>
              <th scope="col">{t('national.counted')}</th>
              <th scope="col" className={css.figure}>
                {t('national.assessed')}
              </th>
              {ZONES.map((zone) => (
                <th key={zone} scope="col" className={css.figure}>
                  {t(`zone.${zone}`)}
                </th>
              ))}
              <th scope="col">{t('league.columns.source')}</th>
            </tr>
          </thead>
          {[...years].reverse().map((year) => (
            <YearRows key={year.period} year={year} />
          ))}
        </table>
      </div>
    </details>
  );
}

function YearRows({ year }: { year: NationalYear }) {
  const { t } = useTranslation();
  const { period, instrument, breakBefore, known, official, officialByKind } = year;
  const printed =
    official == null || officialByKind.some(({ kind }) => kind === official.kind)
      ? officialByKind
      : [...officialByKind, official];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={printed.length + 1}>
          {period}
          <br />
          {instrument != null && <InstrumentLink id={instrument} />}
          {breakBefore && (
            <>
              <br />
              <ExplainedMark mark={t('break.mark')} label={t('break.label')} help={t('break.help')} />
            </>
          )}
        </th>
        <td>{t('national.knownMark')}</td>
        <Figures assessed={known.assessed} zones={known.zones} />
        <td />
      </tr>
      {printed.map((one) => (
        <OfficialRow key={one.kind} official={one} />
      ))}
    </tbody>
  );
}

function OfficialRow({ official }: { official: Official }) {
  const { t } = useTranslation();
  const kind = KINDS.find((known) => known === official.kind);
  return (
    <tr className={css.official}>
      <td>{t('national.officialOf', { kind: kind === undefined ? official.kind : t(`national.kinds.${kind}`) })}</td>
      <Figures assessed={official.assessed} zones={official} />
      <td>
        <SourceLink source={official.source} />{' '}
        {official.disputed && (
          <ExplainedMark mark={t('disputed.mark')} label={t('disputed.label')} help={t('national.disputedHelp')} />
        )}
      </td>
    </tr>
  );
}

function Figures({
  assessed,
  zones,
}: {
  assessed: number | null | undefined;
  zones: { [zone in Zone]?: number | null | undefined };
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const figure = (count: number | null | undefined) =>
    count == null ? (
      <>
        <span aria-hidden="true">–</span>
        <span className="hidden">{t('noValue')}</span>
      </>
    ) : (
      formatCount(count, language)
    );
  return (
    <>
      <td className={css.figure}>{figure(assessed)}</td>
      {ZONES.map((zone) => (
        <td key={zone} className={css.figure}>
          {figure(zones[zone])}
        </td>
      ))}
    </>
  );
}
