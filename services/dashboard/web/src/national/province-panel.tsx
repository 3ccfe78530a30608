import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { readMoment } from '../analysis/analysis-search.ts';
import { Answer } from '../analysis/answer.tsx';
import { Definition } from '../analysis/definition.tsx';
import type { Question } from '../analysis/question.ts';
import type { NationalProvince } from '../api/national.ts';
import { leagueQuery } from '../api/queries.ts';
import type { LeagueRow } from '../api/schemas.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { ZONES } from '../shared/zone.ts';
import { ZoneMark } from '../shared/zone-mark.tsx';
import css from './province-panel.module.css';
import { territoryWords } from './province-words.ts';

interface OpenedProps {
  readonly province: NationalProvince;
  readonly question: Question;
}

interface ProvincePanelProps extends OpenedProps {
  /** Whether it is the one that the page was opened with. */
  readonly isOpening: () => boolean;
}

/** A province that was opened: its own result, and apart from it those of the regencies and cities in it, each leading on. */
export function ProvincePanel({ province, question, isOpening }: ProvincePanelProps) {
  const { t } = useTranslation();
  const { family, period, asOf, vintage } = question;
  const heading = useShown(province.code, isOpening);
  return (
    <section className={css.panel} aria-labelledby="province">
      <nav aria-label={t('crumbs')} className={css.crumbs}>
        <Link to="/" search={(now) => ({ ...now, province: undefined })} resetScroll={false}>
          {t('nav.home')}
        </Link>
        <span aria-hidden="true">›</span>
        <span aria-current="page">{province.name}</span>
      </nav>
      <div className={css.head}>
        <h2 id="province" ref={heading} tabIndex={-1}>
          {province.name}
        </h2>
        <Link to="/liga" search={{ family, period, province: province.code, asOf, vintage }}>
          {t('national.toLeague', { place: province.name })}
        </Link>
      </div>
      {province.existed === false ? (
        <NotYet province={province} question={question} />
      ) : (
        <Results province={province} question={question} />
      )}
    </section>
  );
}

/** Zero of zero would pass for a province of which nothing is known. */
function NotYet({ province: { code }, question: { family, period, asOf, vintage } }: OpenedProps) {
  const { t } = useTranslation();
  return (
    <p>
      {t('national.notYet')}.{' '}
      <Link to="/liga" search={{ family, period, province: code, borders: 'today', asOf, vintage }}>
        {t('bordersBy.seeToday')}
      </Link>
    </p>
  );
}

function Results({ province, question }: OpenedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { family, period, asOf, vintage } = question;
  const league = useQuery(leagueQuery({ family, period, province: province.code, kind: ['regency', 'city'], asOf, vintage }));
  const { own } = province;
  return (
    <>
      <dl className={css.facts}>
        <div>
          <dt>
            <Definition term={t('national.measure.own')} text={t('national.ownHelp')} />
          </dt>
          <dd>
            {own == null ? (
              <span className="muted">{t('national.ownUnknown')}</span>
            ) : (
              <>
                {own.score != null && <b className="number">{formatScore(own.score, language)}</b>}{' '}
                <ZoneMark category={own.category} zone={own.zone} />
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Definition term={t('national.measure.territory')} text={t('national.territoryHelp')} />
          </dt>
          <dd>
            {territoryWords(province, t, language)}
            {province.territory.median != null && (
              <span className="muted">
                {' '}
                · {t('national.median', { median: formatScore(province.territory.median, language) })}
              </span>
            )}
          </dd>
        </div>
      </dl>
      <ZoneBar province={province} />
      <Answer query={league} block={240}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('national.noRegency', { period })}</p>
          ) : (
            <Regencies rows={items} family={family} />
          )
        }
      </Answer>
    </>
  );
}

/** The words above say the same. */
function ZoneBar({ province: { territory } }: { province: NationalProvince }) {
  const rest = territory.of - territory.n;
  return (
    <div className={css.bar} aria-hidden="true">
      {[...ZONES, 'unknown' as const].map(
        (zone) => territory.zones[zone] > 0 && <span key={zone} data-zone={zone} style={{ flexGrow: territory.zones[zone] }} />,
      )}
      {rest > 0 && <span className={css.rest} style={{ flexGrow: rest }} />}
    </div>
  );
}

function Regencies({ rows, family }: { rows: readonly LeagueRow[]; family: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ol className={css.regencies}>
      {rows.map(({ institution, period, score, category, zone }) => (
        <li key={institution.code} data-code={institution.code}>
          <Link
            to="/instansi/$code"
            params={{ code: institution.code }}
            search={(now) => ({ family, period, ...readMoment(now) })}
          >
            {institution.name}
          </Link>
          <span className={css.score}>
            {score == null ? <span className="muted">{t('noValue')}</span> : formatScore(score, language)}
          </span>
          <ZoneMark category={category} zone={zone} />
        </li>
      ))}
    </ol>
  );
}

/** Shown and read out where it was chosen on the page; a page that was opened at its address must not jump under the reader's eyes. */
function useShown(code: string, isOpening: () => boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another province is what it goes by
  useEffect(() => {
    if (isOpening()) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [code]);
  return heading;
}
