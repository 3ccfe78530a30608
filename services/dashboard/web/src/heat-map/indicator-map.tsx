import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readMoment } from '../analysis/analysis-search.ts';
import { Answer } from '../analysis/answer.tsx';
import { AnswerFoot } from '../analysis/answer-foot.tsx';
import { ExportMenu } from '../analysis/export-menu.tsx';
import { type Question, questionParams } from '../analysis/question.ts';
import type { HeatCell, IndicatorHeatmap } from '../api/analysis.ts';
import { indicatorHeatmapQuery } from '../api/analysis-queries.ts';
import type { ReportParams } from '../api/report.ts';
import { heatScale } from '../shared/heat-scale.ts';
import { Notice } from '../shared/notice.tsx';
import page from '../shared/sections.module.css';
import { countOf } from './count-of.ts';
import { HeatLegend } from './heat-legend.tsx';
import type { Level, Measure } from './heat-map-search.ts';
import { HeatTable } from './heat-table.tsx';

interface IndicatorMapProps {
  readonly question: Question;
  readonly measure: Measure;
  readonly level: Level;
}

/** The parts of one instrument by provinces. Scores share one scale of colours; weighted points have one in each row, since their ends differ. */
export function IndicatorMap({ question, measure, level }: IndicatorMapProps) {
  const asked = { ...questionParams(question, ['family', 'period', 'kind', 'asOf', 'vintage']), level, measure };
  const heatmap = useQuery(indicatorHeatmapQuery(asked));
  return (
    <Answer query={heatmap} block={420}>
      {(answer) => <PartsByProvince question={question} measure={measure} answer={answer} asked={asked} />}
    </Answer>
  );
}

interface PartsProps {
  readonly question: Question;
  readonly measure: Measure;
  readonly answer: IndicatorHeatmap;
  readonly asked: ReportParams;
}

function PartsByProvince({ question, measure, answer, asked }: PartsProps) {
  const { t } = useTranslation();
  const { family, period } = question;
  const own = measure === 'own';
  const rows = answer.rows.map((row, index) => ({ ...row, cells: answer.cells[index] ?? [] }));
  const scored = rows.filter(({ basis }) => basis !== 'points');
  const common = heatScale(scored.flatMap(({ cells }) => valuesOf(cells)));
  if (rows.every(({ cells }) => valuesOf(cells).length === 0)) {
    return (
      <Notice
        title={t('heatMap.emptyTitle')}
        action={
          <Link to="/peta-panas" search={(now) => ({ family, measure, ...readMoment(now) })}>
            {t('heatMap.toYears')}
          </Link>
        }
      >
        {t('heatMap.emptyIndicators', { period })}
      </Notice>
    );
  }
  const instrument = answer.instrument ?? family;
  return (
    <>
      <div className={page.head}>
        <span className={page.lead} />
        <ExportMenu report="heatmap-indicators" params={asked} />
      </div>
      <p className="muted">{t(own ? 'heatMap.ownHelp' : 'heatMap.territoryHelp')}</p>
      <HeatLegend scale={common}>{scored.length < rows.length ? t('heatMap.rowsOwnColours') : undefined}</HeatLegend>
      <HeatTable
        upright
        caption={t(own ? 'heatMap.captionIndicatorsOwn' : 'heatMap.captionIndicatorsTerritory', { instrument, period })}
        corner={t('heatMap.part')}
        columns={answer.columns.map(({ code, name }) => ({ key: code, head: name }))}
        rows={rows.map(({ code, name, basis, cells }) => ({
          key: `${code} ${basis ?? ''}`,
          cells,
          scale: basis === 'points' ? heatScale(valuesOf(cells)) : common,
          head: (
            <>
              {name}
              {basis === 'points' && <small>{t('heatMap.points')}</small>}
            </>
          ),
        }))}
        {...(own ? {} : { madeOf: (count: number) => t('heatMap.madeOf', { count }) })}
      />
      <AnswerFoot foot={{ ...answer, rowCount: countOf(answer.cells) }} />
    </>
  );
}

function valuesOf(cells: readonly HeatCell[]): number[] {
  return cells.flatMap(({ value }) => (value == null ? [] : [Number(value)]));
}
