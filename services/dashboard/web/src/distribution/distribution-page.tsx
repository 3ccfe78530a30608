import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AnalysisPage } from '../analysis/analysis-page.tsx';
import { carriedSearch } from '../analysis/analysis-search.ts';
import { Answer } from '../analysis/answer.tsx';
import { AnswerFoot } from '../analysis/answer-foot.tsx';
import { wasOther } from '../analysis/borders.ts';
import { BordersSwitch } from '../analysis/borders-switch.tsx';
import { EmptyReason } from '../analysis/empty-reason.tsx';
import { ExportMenu } from '../analysis/export-menu.tsx';
import { placeOf, type Question, questionParams } from '../analysis/question.ts';
import type { Distribution, DistributionGroup } from '../api/analysis.ts';
import { distributionQuery } from '../api/analysis-queries.ts';
import { periodsQuery } from '../api/queries.ts';
import type { ReportParams } from '../api/report.ts';
import { formatInstant } from '../format/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { composedDrawing } from '../shared/composed-drawing.ts';
import { asKind } from '../shared/kind.ts';
import page from '../shared/sections.module.css';
import { Switch } from '../shared/switch.tsx';
import { type DistributionSearch, GROUPINGS, type Grouping } from './distribution-search.ts';
import { GroupTable } from './group-table.tsx';
import { Histogram } from './histogram.tsx';
import { GROUP_ORDERS, orderGroups } from './order-groups.ts';
import { SummaryFigures } from './summary-figures.tsx';

const route = getRouteApi('/sebaran');
const GROUPING_TEXTS = {
  province: 'distribution.byProvince',
  kind: 'distribution.byKind',
  period: 'distribution.byPeriod',
} as const;
const ORDER_TEXTS = { key: 'distribution.orderKey', median: 'distribution.orderMedian', gini: 'distribution.orderGini' } as const;

export function DistributionPage() {
  const { t } = useTranslation();
  return (
    <AnalysisPage
      title={({ period }, place) => t('distribution.title', { place, period })}
      filters={['family', 'period', 'province', 'moment', 'kind', 'borders']}
    >
      {(question) => (
        <>
          <Whole question={question} />
          <Groups question={question} />
        </>
      )}
    </AnalysisPage>
  );
}

/** Everybody in one histogram, with the figures of all. */
function Whole({ question }: { question: Question }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const drawn = useRef<HTMLDivElement>(null);
  const asked: ReportParams = { ...questionParams(question), by: 'all' };
  const distribution = useQuery(distributionQuery(asked));
  const title = t('distribution.title', {
    place: placeOf(question, t),
    period: question.period,
  });
  return (
    <Answer query={distribution} block={320}>
      {(answer) => {
        const [all] = answer.items;
        if (all === undefined || all.n === 0) return <EmptyReason question={question} />;
        const note = t('picture.note', { family: question.family, instant: formatInstant(answer.asOf, language) });
        return (
          <section className={page.section}>
            <div className={page.head}>
              <h2>{t('distribution.histogram')}</h2>
              <ExportMenu
                report="distribution"
                params={asked}
                picture={{ drawing: () => composedDrawing(drawn.current), caption: { title, note } }}
              />
            </div>
            <div ref={drawn}>
              <Histogram group={all} />
            </div>
            <SummaryFigures group={all} />
            {answer.unscored > 0 && <p className="muted">{t('distribution.unscored', { count: answer.unscored })}</p>}
            <AnswerFoot foot={answer} />
          </section>
        );
      }}
    </Answer>
  );
}

/** The same, group by group. */
function Groups({ question }: { question: Question }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { by = 'province', order = 'key' } = search;
  const periods = useQuery(periodsQuery({ asOf: question.asOf, vintage: question.vintage }));
  const known = (periods.data?.items ?? [])
    .filter(({ family }) => family === question.family)
    .map(({ period }) => period)
    .sort();
  const range = by === 'period' ? { from: known[0]?.slice(0, 4), to: known.at(-1)?.slice(0, 4) } : {};
  const asked: ReportParams = { ...questionParams(question), by, ...range };
  const distribution = useQuery({ ...distributionQuery(asked), enabled: periods.isSuccess });
  const change = (changed: Partial<DistributionSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), resetScroll: false });
  return (
    <section className={page.section}>
      <h2>{t('distribution.boxes')}</h2>
      <p className="muted">{t('distribution.boxesHelp')}</p>
      <div className={page.tools}>
        <Switch
          label={t('distribution.by')}
          value={by}
          choices={GROUPINGS.map((value) => ({ value, label: t(GROUPING_TEXTS[value]) }))}
          onChange={(chosen) => change({ by: chosen === 'province' ? undefined : chosen })}
        />
        {by === 'province' && question.province === undefined && wasOther(question.period, undefined, __REDRAWN__) && (
          <BordersSwitch borders={question.borders} onChange={(borders) => change({ borders })} />
        )}
        {by === 'province' && (
          <NativeSelect
            className="no-print"
            label={t('distribution.inOrder')}
            value={order}
            data={GROUP_ORDERS.map((value) => ({ value, label: t(ORDER_TEXTS[value]) }))}
            onChange={(event) => {
              const chosen = GROUP_ORDERS.find((each) => each === event.currentTarget.value);
              change({ order: chosen === 'key' ? undefined : chosen });
            }}
          />
        )}
      </div>
      <Answer query={distribution} block={420}>
        {(answer) => <Grouped question={question} by={by} asked={asked} answer={answer} order={order} />}
      </Answer>
    </section>
  );
}

interface GroupedProps {
  readonly question: Question;
  readonly by: Grouping;
  readonly asked: ReportParams;
  readonly answer: Distribution;
  readonly order: (typeof GROUP_ORDERS)[number];
}

function Grouped({ question, by, asked, answer, order }: GroupedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const drawn = useRef<HTMLDivElement>(null);
  const { family, period } = question;
  const known = answer.items.filter(({ n }) => n > 0);
  if (known.length === 0) return <EmptyReason question={question} />;
  const isByToday = by === 'province' && question.borders === 'today' && wasOther(period, question.province, __REDRAWN__);
  const caption = [`${t('distribution.table')}: ${t(GROUPING_TEXTS[by])}`, ...(isByToday ? [t('bordersBy.said')] : [])].join(
    ', ',
  );
  const note = t('picture.note', { family: question.family, instant: formatInstant(answer.asOf, language) });
  const nameOf = (group: DistributionGroup) => {
    const kind = asKind(group.key);
    if (by === 'kind' && kind !== undefined) return t(`kind.${kind}`);
    if (by !== 'province') return group.name ?? group.key;
    return (
      <Link to="/liga" search={(now) => ({ ...carriedSearch(now), family, period, province: group.key })}>
        {group.name ?? group.key}
      </Link>
    );
  };
  return (
    <>
      <div className={page.head}>
        <span className="muted number">{t('distribution.groups', { count: known.length })}</span>
        <ExportMenu
          report="distribution"
          params={asked}
          picture={{ drawing: () => composedDrawing(drawn.current), caption: { title: caption, note } }}
        />
      </div>
      <div ref={drawn}>
        <GroupTable
          caption={caption}
          groups={by === 'province' ? orderGroups(known, order) : known}
          nameOf={nameOf}
          inTime={by === 'period'}
        />
      </div>
      <AnswerFoot foot={answer} />
    </>
  );
}
