import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readMoment } from '../analysis/analysis-search.ts';
import type { Peers as PeersAnswer } from '../api/analysis.ts';
import { peersQuery } from '../api/analysis-queries.ts';
import type { Moment } from '../api/report.ts';
import { formatCount, formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { asKind } from '../shared/kind.ts';
import { Failure } from '../shared/notice.tsx';
import { Switch } from '../shared/switch.tsx';
import { ZoneMark } from '../shared/zone-mark.tsx';
import page from './institution.module.css';
import { SCOPES, type Scope } from './institution-search.ts';
import css from './peers.module.css';

const route = getRouteApi('/instansi/$code');
/** As many as a comparison holds. */
const COMPARED = 8;

interface PeersProps {
  readonly code: string;
  readonly family: string;
  readonly period: string;
  readonly kind: string;
  readonly scope: Scope;
  readonly moment: Moment;
}

/** Where the institution stands among its own kind: its place, its quarter, and those just above and below. */
export function Peers({ code, family, period, kind, scope, moment: { asOf, vintage } }: PeersProps) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const peers = useQuery(peersQuery(code, { family, period, scope, asOf, vintage }));
  return (
    <section className={page.section}>
      <h2>{t('peers.title')}</h2>
      {kind !== 'province' && (
        <Switch
          label={t('peers.scope')}
          value={scope}
          choices={SCOPES.map((value) => ({ value, label: t(`peers.scopes.${value}`) }))}
          onChange={(chosen) =>
            void navigate({
              search: (now) => ({ ...now, scope: chosen === 'national' ? undefined : chosen }),
              resetScroll: false,
              replace: true,
            })
          }
        />
      )}
      {peers.isPending ? (
        <Skeleton height={220} />
      ) : peers.isError ? (
        <Failure error={peers.error} onRetry={() => void peers.refetch()} />
      ) : (
        <Ladder peers={peers.data} family={family} period={period} kind={kind} />
      )}
    </section>
  );
}

function Ladder({ peers, family, period, kind }: { peers: PeersAnswer; family: string; period: string; kind: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rank, of, quartile, median, neighbours, institution } = peers;
  if (rank == null || of == null || neighbours.length === 0) return <p className="muted">{t('peers.none', { period })}</p>;
  const known = asKind(kind);
  const count = (value: number) => formatCount(value, language);
  return (
    <>
      <p className={`${css.place} number`}>
        {t('peers.place', {
          rank: count(rank),
          of: count(of),
          kind: known === undefined ? kind : t(`kind.${known}`).toLowerCase(),
        })}
        {quartile != null && ` ${t('peers.quartile', { quartile })}`}
        {median != null && ` ${t('peers.median', { median: formatScore(median, language) })}`}
      </p>
      <ol className={css.ladder}>
        {neighbours.map((each) => (
          <li key={each.institution.code} aria-current={each.isSelf || undefined} value={each.rank}>
            <span className="number">{count(each.rank)}</span>
            <span className={css.name}>
              {each.isSelf ? (
                <b>{each.institution.name}</b>
              ) : (
                <Link
                  to="/instansi/$code"
                  params={{ code: each.institution.code }}
                  search={(now) => ({ family, period, ...readMoment(now) })}
                >
                  {each.institution.name}
                </Link>
              )}
            </span>
            <span className="number">{each.score == null ? t('noValue') : formatScore(each.score, language)}</span>
            <ZoneMark category={undefined} zone={each.zone} />
          </li>
        ))}
      </ol>
      <p className="no-print">
        <Link
          to="/banding"
          search={(now) => ({ family, period, institutions: nearest(institution.code, neighbours), ...readMoment(now) })}
        >
          {t('peers.compare')}
        </Link>
      </p>
    </>
  );
}

/** The institution and those nearest to it, as many as a comparison holds, in the order of the ladder. */
function nearest(self: string, neighbours: PeersAnswer['neighbours']): string[] {
  const at = neighbours.findIndex(({ isSelf }) => isSelf);
  const closest = neighbours
    .map(({ institution }, index) => ({ code: institution.code, index }))
    .sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at))
    .slice(0, COMPARED)
    .sort((a, b) => a.index - b.index)
    .map(({ code }) => code);
  return closest.includes(self) ? closest : [self, ...closest].slice(0, COMPARED);
}
