import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { carriedSearch, readMoment } from '../analysis/analysis-search.ts';
import { Answer } from '../analysis/answer.tsx';
import { AnswerFoot } from '../analysis/answer-foot.tsx';
import { EmptyReason } from '../analysis/empty-reason.tsx';
import { ExportMenu } from '../analysis/export-menu.tsx';
import { type Question, questionParams } from '../analysis/question.ts';
import type { Heatmap } from '../api/analysis.ts';
import { heatmapQuery } from '../api/analysis-queries.ts';
import { periodsQuery } from '../api/queries.ts';
import type { ReportParams } from '../api/report.ts';
import { familyName } from '../shared/family-name.ts';
import { heatScale } from '../shared/heat-scale.ts';
import type { Kind } from '../shared/kind.ts';
import page from '../shared/sections.module.css';
import { countOf } from './count-of.ts';
import { HeatLegend } from './heat-legend.tsx';
import type { Measure } from './heat-map-search.ts';
import { HeatTable } from './heat-table.tsx';
import { orderRows, type RowOrder } from './row-order.ts';
import { YearHead } from './year-head.tsx';

interface YearMapProps {
  readonly question: Question;
  readonly measure: Measure;
  readonly order: RowOrder;
}

/** Provinces by years: of the provincial governments themselves, or of the regencies and cities in their territory. Never both in one. */
export function YearMap({ question, measure, order }: YearMapProps) {
  const { family, asOf, vintage } = question;
  const periods = useQuery(periodsQuery({ asOf, vintage }));
  const years = (periods.data?.items ?? []).filter((entry) => entry.family === family).map(({ period }) => period.slice(0, 4));
  const [from, to] = [years.sort()[0] ?? question.period.slice(0, 4), years.at(-1) ?? question.period.slice(0, 4)];
  const asked = { ...questionParams(question, ['family', 'borders', 'asOf', 'vintage']), from, to, measure };
  const heatmap = useQuery({ ...heatmapQuery(asked), enabled: periods.isSuccess });
  return (
    <Answer query={heatmap} block={900}>
      {(answer) => <ProvincesByYear question={question} measure={measure} order={order} answer={answer} asked={asked} />}
    </Answer>
  );
}

function ProvincesByYear({ question, measure, order, answer, asked }: YearMapProps & { answer: Heatmap; asked: ReportParams }) {
  const { t } = useTranslation();
  const { family } = question;
  const own = measure === 'own';
  const rows = answer.rows.map((row, index) => ({ ...row, cells: answer.cells[index] ?? [] }));
  const values = answer.cells.flat().flatMap(({ value }) => (value == null ? [] : [Number(value)]));
  const scale = heatScale(values);
  if (scale === undefined) return <EmptyReason question={question} />;
  const kind: Kind[] = own ? ['province'] : ['regency', 'city'];
  return (
    <>
      <div className={page.head}>
        <p className={`muted ${page.lead}`}>{t(own ? 'heatMap.ownHelp' : 'heatMap.territoryHelp')}</p>
        <ExportMenu report="heatmap" params={asked} />
      </div>
      <HeatLegend scale={scale} />
      <HeatTable
        caption={`${t(own ? 'heatMap.captionOwn' : 'heatMap.captionTerritory', { family: familyName(family, t) })}${!own && question.borders === 'today' ? `, ${t('bordersBy.said')}` : ''}`}
        corner={t('heatMap.province')}
        columns={answer.columns.map((year, column) => ({
          key: year,
          isBreak: column > 0 && answer.breaks.includes(year),
          head: (
            <YearHead
              year={year}
              isBreak={column > 0 && answer.breaks.includes(year)}
              isEmpty={answer.cells.every((cells) => cells[column]?.value == null)}
            />
          ),
        }))}
        rows={orderRows(rows, order).map(({ code, name, cells }) => ({
          key: code,
          cells,
          scale,
          head: own ? (
            <Link to="/instansi/$code" params={{ code }} search={(now) => ({ family, ...readMoment(now) })}>
              {name}
            </Link>
          ) : (
            <Link to="/liga" search={(now) => ({ ...carriedSearch(now), family, period: question.period, province: code, kind })}>
              {name}
            </Link>
          ),
        }))}
        {...(own ? {} : { madeOf: (count: number) => t('heatMap.madeOf', { count }) })}
      />
      <AnswerFoot foot={{ ...answer, rowCount: countOf(answer.cells) }} />
    </>
  );
}
