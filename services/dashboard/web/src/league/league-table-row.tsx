// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the rows are drawn as cards, and a changed `display` takes a table its roles
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { LeagueRow } from '../api/schemas.ts';
import { formatCount, formatQuantity, formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import { ExplainedMark } from '../shared/explained-mark.tsx';
import { InstitutionLink } from '../shared/institution-link.tsx';
import { MovementMark } from '../shared/movement-mark.tsx';
import { rankText } from '../shared/rank-text.ts';
import { shareOn } from '../shared/scale.ts';
import { scopeText } from '../shared/scope-text.ts';
import { SourceList } from '../shared/source-list.tsx';
import { ZoneMark } from '../shared/zone-mark.tsx';
import css from './league-cells.module.css';
import { MarginMark } from './margin-mark.tsx';

interface LeagueTableRowProps {
  readonly family: string;
  readonly row: LeagueRow;
  readonly startsUnscored: boolean;
  readonly showsRanks: boolean;
  readonly showsReports: boolean;
}

export function LeagueTableRow({ family, row, startsUnscored, showsRanks, showsReports }: LeagueTableRowProps) {
  return (
    <tr role="row" data-starts-unscored={startsUnscored || undefined} data-code={row.institution.code}>
      <td role="cell" className={css.rank}>
        <Rank row={row} />
      </td>
      <th role="rowheader" scope="row" className={css.institution}>
        <InstitutionLink code={row.institution.code} family={family} period={row.period}>
          {row.institution.name}
        </InstitutionLink>
      </th>
      <td role="cell" className={css.score}>
        <Score row={row} />
      </td>
      <td role="cell" className={css.category}>
        <ZoneMark category={row.category} zone={row.zone} /> {row.margin?.toLower != null && <MarginMark margin={row.margin} />}
      </td>
      <td role="cell" className={css.change}>
        <Change row={row} />
      </td>
      {showsRanks && (
        <td role="cell" className={css.publishedRank} data-empty={row.publishedRanks.length === 0 || undefined}>
          <PublishedRanks row={row} />
        </td>
      )}
      {showsReports && (
        <td role="cell" className={css.reports} data-empty={row.reportsPer10k == null || undefined}>
          <Reports row={row} />
        </td>
      )}
      <td role="cell" className={css.source}>
        <Basis row={row} />
      </td>
    </tr>
  );
}

/** Complaints for every ten thousand residents: a figure beside the result, and part of none. */
function Reports({ row: { reportsPer10k } }: { row: LeagueRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (reportsPer10k == null) {
    return (
      <>
        <span aria-hidden="true" className="muted">
          –
        </span>
        <span className="hidden">{t('noValue')}</span>
      </>
    );
  }
  return (
    <>
      {formatQuantity(reportsPer10k, language)}
      <span className={`${css.unit} muted`}> {t('league.per10k')}</span>
    </>
  );
}

function Rank({ row: { rank, of, unranked, receivedUnits, expectedUnits } }: { row: LeagueRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (rank == null && unranked === 'incomplete') {
    const help = t('league.incompleteHelp', { received: receivedUnits ?? 0, expected: expectedUnits ?? 0 });
    return <ExplainedMark mark={t('league.incomplete')} label={`${t('league.noRank')}: ${t('league.incomplete')}`} help={help} />;
  }
  if (rank == null && unranked === 'unknown_coverage') {
    const mark = t('league.unknownCoverage');
    return <ExplainedMark mark={mark} label={`${t('league.noRank')}: ${mark}`} help={t('league.unknownCoverageHelp')} />;
  }
  if (rank == null) {
    return (
      <>
        <span aria-hidden="true" className="muted">
          –
        </span>
        <span className="hidden">{t('league.noRank')}</span>
      </>
    );
  }
  const place = formatCount(rank, language);
  if (of == null) return <b>{place}</b>;
  const [before, after] = t('rank.of', { rank: '\u0000', of: formatCount(of, language) }).split('\u0000');
  return (
    <>
      {before}
      <b>{place}</b>
      <span className="muted">{after}</span>
    </>
  );
}

function Score({ row }: { row: LeagueRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {row.score == null ? (
        <span className="muted">{t('noValue')}</span>
      ) : (
        <>
          <b className={css.figure}>{formatScore(row.score, language)}</b>
          <span className={css.meter} aria-hidden="true" data-zone={row.zone ?? 'unknown'}>
            <i style={{ width: `${shareOn(row.instrument, row.score)}%` }} />
          </span>
        </>
      )}{' '}
      {row.disputed && <ExplainedMark mark={t('disputed.mark')} label={t('disputed.label')} help={t('disputed.help')} />}
    </>
  );
}

function Change({ row }: { row: LeagueRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { movement } = row;
  if (movement == null) return <span className="muted">{t('league.noChange')}</span>;
  return (
    <>
      <MovementMark movement={movement} />{' '}
      {movement.scopeChange != null && (
        <ExplainedMark
          mark={t('scope.changed')}
          label={`${t('scope.changed')}. ${scopeText(movement.scopeChange, t, language)}`}
          help={scopeText(movement.scopeChange, t, language)}
        />
      )}
    </>
  );
}

function PublishedRanks({ row }: { row: LeagueRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (row.publishedRanks.length === 0) {
    return (
      <>
        <span aria-hidden="true" className="muted">
          –
        </span>
        <span className="hidden">{t('noValue')}</span>
      </>
    );
  }
  return (
    <ul>
      {row.publishedRanks.map((rank) => {
        const text = rankText(rank, t, language);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}

/** "5 dari 7 unit" where a roster says what was to be received. */
function unitsText({ unitCount, receivedUnits, expectedUnits }: LeagueRow, t: TFunction, language: Language): string {
  if (receivedUnits != null && expectedUnits != null)
    return t('units.ofExpected', {
      count: formatCount(receivedUnits, language),
      expected: formatCount(expectedUnits, language),
    });
  return unitCount == null ? '' : t('units.count', { count: unitCount });
}

function Basis({ row }: { row: LeagueRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const basis = row.basis === 'published' || row.basis === 'computed' ? row.basis : undefined;
  return (
    <>
      {basis !== undefined && (
        <abbr title={t(`basisHelp.${basis}`)} data-basis={basis}>
          {t(`basis.${basis}`)}
        </abbr>
      )}{' '}
      {basis === 'computed' && row.sources.length === 0 ? (
        <span className="muted">{unitsText(row, t, language)}</span>
      ) : (
        <SourceList sources={row.sources} />
      )}
    </>
  );
}
