import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnalysisPage } from '../analysis/analysis-page.tsx';
import { Answer } from '../analysis/answer.tsx';
import { AnswerFoot } from '../analysis/answer-foot.tsx';
import { EmptyReason } from '../analysis/empty-reason.tsx';
import { ExportMenu } from '../analysis/export-menu.tsx';
import { placeOf, type Question, questionParams } from '../analysis/question.ts';
import { leagueQuery } from '../api/queries.ts';
import type { League } from '../api/schemas.ts';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import css from './league-page.module.css';
import type { LeagueSearch, Sort } from './league-search.ts';
import { LeagueTable } from './league-table.tsx';
import { OfficialStrip } from './official-strip.tsx';
import { SortPicker } from './sort-picker.tsx';
import { naturalOrder, type Order, sortRows } from './sort-rows.ts';
import { Summary } from './summary.tsx';

const route = getRouteApi('/liga');

export function LeaguePage() {
  const { t } = useTranslation();
  return (
    <AnalysisPage
      title={({ period }, place) => t('league.title', { place, period })}
      filters={['family', 'period', 'province', 'moment', 'kind', 'borders']}
    >
      {(question) => <AskedLeague question={question} />}
    </AnalysisPage>
  );
}

function AskedLeague({ question }: { question: Question }) {
  const league = useQuery(leagueQuery(question));
  // Read here, not where the rows are drawn: what reads the address is drawn at once, and rows may come after the pickers.
  const { sort, order } = route.useSearch();
  return (
    <Answer query={league}>
      {(answer) =>
        answer.items.length === 0 ? (
          <EmptyReason question={question} />
        ) : (
          <Rows league={answer} question={question} chosen={{ sort, order }} />
        )
      }
    </Answer>
  );
}

/** The column chosen again turns round. From the address, which is ahead of what is drawn when somebody is quick. */
function sortedBy(next: Sort, { sort = 'rank', order = naturalOrder(sort) }: LeagueSearch): Pick<LeagueSearch, 'sort' | 'order'> {
  const turned = next === sort ? (order === 'asc' ? 'desc' : 'asc') : naturalOrder(next);
  return { sort: next === 'rank' ? undefined : next, order: turned === naturalOrder(next) ? undefined : turned };
}

interface RowsProps {
  readonly league: League;
  readonly question: Question;
  readonly chosen: Pick<LeagueSearch, 'sort' | 'order'>;
}

function Rows({ league, question, chosen }: RowsProps) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { sort = 'rank' } = chosen;
  const order: Order = chosen.order ?? naturalOrder(sort);
  const onSort = (next: Sort) => {
    void navigate({ search: (now: LeagueSearch) => ({ ...now, ...sortedBy(next, now) }), replace: true, resetScroll: false });
  };
  const count = league.items.length;
  const place = placeOf(question, t);
  const instruments = [...new Set(league.items.map((row) => row.instrument))];
  const unscored = league.items.filter((row) => row.score == null).length;
  return (
    <>
      <Summary rows={league.items} />
      <OfficialStrip league={league} question={question} />
      <div className={css.toolbar}>
        <p role="status" className="muted number">
          {t('league.rows', { count })}
          {instruments.map((id) => (
            <span key={id}>
              {' '}
              · {t('league.instrument')} <InstrumentLink id={id} />
            </span>
          ))}
        </p>
        <div className={css.tools}>
          <SortPicker sort={sort} order={order} onSort={onSort} />
          <ExportMenu report="league" params={questionParams(question)} />
        </div>
      </div>
      <LeagueTable
        family={question.family}
        rows={sortRows(league.items, sort, order)}
        caption={t('league.caption', { place, period: question.period, count })}
        sort={sort}
        order={order}
        onSort={onSort}
      />
      {unscored > 0 && <p className={`${css.note} muted`}>{t('league.unscored', { count: unscored })}</p>}
      <AnswerFoot foot={league} />
    </>
  );
}
