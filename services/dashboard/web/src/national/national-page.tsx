import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AnalysisPage } from '../analysis/analysis-page.tsx';
import { Answer } from '../analysis/answer.tsx';
import { AnswerFoot } from '../analysis/answer-foot.tsx';
import { EmptyReason } from '../analysis/empty-reason.tsx';
import { ExportMenu } from '../analysis/export-menu.tsx';
import { PageSkeleton } from '../analysis/page-skeleton.tsx';
import { type Question, questionParams } from '../analysis/question.ts';
import { type National, nationalQuery } from '../api/national.ts';
import { formatInstant } from '../format/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import sections from '../shared/sections.module.css';
import { Switch } from '../shared/switch.tsx';
import { Glance } from './glance.tsx';
import css from './national-page.module.css';
import { MEASURES, type NationalSearch, VIEWS } from './national-search.ts';
import { officialCount } from './official-counts.ts';
import { ProvincePanel } from './province-panel.tsx';
import { TileMap } from './tile-map.tsx';
import { YearTable } from './year-table.tsx';
import { ZoneLegend } from './zone-legend.tsx';
import { ZoneYears } from './zone-years.tsx';

const route = getRouteApi('/');
const ASKED = ['family', 'period', 'asOf', 'vintage'] as const;

/** With Leaflet and the coast, which only who asks for a map has to fetch. */
const NationalMap = lazy(async () => ({ default: (await import('./national-map.tsx')).NationalMap }));

/** The whole country: zones by year, the provinces, and from each into its regencies and cities. */
export function NationalPage() {
  const { t } = useTranslation();
  return (
    <AnalysisPage
      title={({ period }) => t('national.title', { period })}
      lead={t('national.lead')}
      filters={['family', 'period', 'moment']}
    >
      {(question) => <Asked question={question} />}
    </AnalysisPage>
  );
}

function Asked({ question }: { question: Question }) {
  const national = useQuery(nationalQuery(question));
  // Read here, not where the provinces are drawn: what reads the address is drawn at once, and an answer may come after the pickers.
  const { period, ...chosen } = route.useSearch();
  const isOpen = period === undefined;
  return (
    <Answer query={national}>
      {(answer) => {
        const best = mostTelling(answer);
        if (isOpen && best !== undefined && best !== question.period) return <GoTo period={best} />;
        const year = answer.years.find(({ period }) => period === question.period);
        if (year === undefined) return <EmptyReason question={question} />;
        return (
          <>
            <Glance year={year} />
            <Years national={answer} question={question} />
            <Provinces national={answer} question={question} chosen={chosen} />
            <AnswerFoot foot={answer} />
          </>
        );
      }}
    </Answer>
  );
}

/** The newest year of which much is known: the first of all pages must not open at a year that has only just begun to come in. */
function mostTelling({ years }: National): string | undefined {
  const most = Math.max(0, ...years.map(({ known }) => known.assessed));
  return years.findLast(({ known }) => known.assessed >= most * MUCH)?.period;
}

const MUCH = 0.25;

/** Where the address names no year, it names this one from now on. */
function GoTo({ period }: { period: string }) {
  const navigate = route.useNavigate();
  useEffect(() => void navigate({ to: '/', search: (now) => ({ ...now, period }), replace: true }), [navigate, period]);
  return <PageSkeleton />;
}

interface SectionProps {
  readonly national: National;
  readonly question: Question;
}

function Years({ national, question }: SectionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const drawing = useRef<SVGSVGElement>(null);
  const note = t('foot.asOf', { instant: formatInstant(national.asOf, language) });
  return (
    <section className={sections.section}>
      <div className={sections.head}>
        <h2>{t('national.years')}</h2>
        <ExportMenu
          report="national"
          params={questionParams(question, ASKED)}
          picture={{ drawing: () => drawing.current, caption: { title: t('national.yearsLabel'), note } }}
        />
      </div>
      <p className="muted">{t('national.yearsHelp')}</p>
      <ZoneLegend official withBreaks={national.years.some(({ breakBefore }) => breakBefore)} />
      <ZoneYears years={national.years} selected={question.period} drawing={drawing} />
      {national.years.some((year) => officialCount(year)?.withMinistries) && (
        <p className={`${css.note} muted`}>{t('national.withMinistries')}</p>
      )}
      <YearTable years={national.years} />
    </section>
  );
}

interface ProvincesProps extends SectionProps {
  readonly chosen: Pick<NationalSearch, 'measure' | 'view' | 'province'>;
}

function Provinces({ national, question, chosen }: ProvincesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const { measure = 'own', view = 'tiles', province } = chosen;
  const drawing = useRef<SVGSVGElement>(null);
  const opening = useRef(province);
  useEffect(() => {
    if (province !== opening.current) opening.current = undefined;
  }, [province]);
  const opened = national.provinces.find(({ code }) => code === province);
  const change = (changed: NationalSearch) =>
    void navigate({ to: '/', search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const title = t(`national.tilesLabel.${measure}`);
  return (
    <section className={sections.section}>
      <div className={sections.head}>
        <h2>{t('national.provinces', { period: question.period })}</h2>
        <ExportMenu
          report="national"
          params={questionParams(question, ASKED)}
          {...(view === 'tiles' && {
            picture: {
              drawing: () => drawing.current,
              caption: {
                title: `${title}, ${question.period}`,
                note: t('foot.asOf', { instant: formatInstant(national.asOf, language) }),
              },
            },
          })}
        />
      </div>
      <p className="muted">{t(`national.measureHelp.${measure}`)}</p>
      <div className={css.tools}>
        <Switch
          label={t('national.whose')}
          value={measure}
          choices={MEASURES.map((value) => ({ value, label: t(`national.measure.${value}`) }))}
          onChange={(value) => change({ measure: value === 'own' ? undefined : value })}
        />
        <Switch
          label={t('national.shownAs')}
          value={view}
          choices={VIEWS.map((value) => ({ value, label: t(`national.view.${value}`) }))}
          onChange={(value) => change({ view: value === 'tiles' ? undefined : value })}
        />
      </div>
      <ZoneLegend />
      {view === 'tiles' ? (
        <TileMap provinces={national.provinces} measure={measure} selected={province} drawing={drawing} />
      ) : (
        <Suspense fallback={<PageSkeleton block={460} />}>
          <NationalMap
            provinces={national.provinces}
            measure={measure}
            selected={province}
            onOpen={(code) => void navigate({ to: '/', search: (now) => ({ ...now, province: code }), resetScroll: false })}
          />
        </Suspense>
      )}
      {opened !== undefined && (
        <ProvincePanel province={opened} question={question} isOpening={() => opening.current === opened.code} />
      )}
    </section>
  );
}
