import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BreakdownLevel } from '../api/analysis.ts';
import { breakdownQuery } from '../api/analysis-queries.ts';
import type { Moment } from '../api/report.ts';
import { formatChange, formatCount, formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import figures from '../shared/figures.module.css';
import { Failure } from '../shared/notice.tsx';
import { shareOn } from '../shared/scale.ts';
import css from './breakdown.module.css';
import { type BreakdownRow, breakdownRows, differenceOf } from './breakdown-rows.ts';
import page from './institution.module.css';

interface BreakdownProps {
  readonly code: string;
  readonly family: string;
  readonly period: string;
  readonly moment: Moment;
}

/** The parts of a result, each beside the mean of the peers: where it is ahead of them, and where behind. */
export function Breakdown({ code, family, period, moment: { asOf, vintage } }: BreakdownProps) {
  const { t } = useTranslation();
  const breakdown = useQuery(breakdownQuery(code, { family, period, units: 'false', asOf, vintage }));
  return (
    <section className={page.section}>
      <h2>{t('breakdown.title')}</h2>
      {breakdown.isPending ? (
        <Skeleton height={120} />
      ) : breakdown.isError ? (
        <Failure error={breakdown.error} onRetry={() => void breakdown.refetch()} />
      ) : breakdown.data.levels.length === 0 ? (
        <p className="muted">{t('breakdown.none', { period })}</p>
      ) : (
        <>
          <p className="muted">{t('breakdown.help')}</p>
          <Table rows={breakdownRows(breakdown.data.levels)} instrument={breakdown.data.instrument ?? ''} />
        </>
      )}
    </section>
  );
}

function Table({ rows, instrument }: { rows: readonly BreakdownRow[]; instrument: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={figures.scroll} aria-label={t('breakdown.title')} tabIndex={0}>
      <table className={figures.table}>
        <caption className="hidden">{t('breakdown.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('breakdown.part')}</th>
            <th scope="col" data-number>
              {t('breakdown.own')}
            </th>
            <th scope="col" data-number>
              {t('breakdown.peers')}
            </th>
            <th scope="col" data-number>
              {t('breakdown.difference')}
            </th>
            <th scope="col">{t('breakdown.place')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ level, depth }) => {
            const difference = differenceOf(level);
            return (
              <tr key={`${level.level} ${level.code} ${level.basis}`} data-depth={depth}>
                <th scope="row" className={css.part}>
                  {level.name}
                  {level.basis === 'points' && <small>{t('breakdown.points')}</small>}
                </th>
                <td data-number>
                  {level.mean == null ? (
                    <span className="muted">{t('breakdown.notSent')}</span>
                  ) : (
                    <b>{formatScore(level.mean, language)}</b>
                  )}
                  {level.mean != null && <small>{t('units.count', { count: level.n })}</small>}
                </td>
                <td data-number>
                  {level.peers.mean == null ? (
                    <span className="muted">{t('breakdown.notKnown')}</span>
                  ) : (
                    <>
                      {formatScore(level.peers.mean, language)}
                      <small>
                        {t('breakdown.peersCount', { count: level.peers.n, shown: formatCount(level.peers.n, language) })}
                      </small>
                    </>
                  )}
                </td>
                <td data-number>{difference === undefined ? '' : formatChange(difference, language)}</td>
                <td>{level.basis === 'score' && <Places level={level} instrument={instrument} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The own mean as a full dot, the peers' as an upright line, on the instrument's scale. */
function Places({ level: { mean, peers }, instrument }: { level: BreakdownLevel; instrument: string }) {
  return (
    <span className={css.track} aria-hidden="true">
      {peers.mean != null && <i data-peers style={{ left: `${shareOn(instrument, peers.mean)}%` }} />}
      {mean != null && <i style={{ left: `${shareOn(instrument, mean)}%` }} />}
    </span>
  );
}
