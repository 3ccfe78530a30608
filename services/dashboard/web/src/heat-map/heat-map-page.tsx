import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnalysisPage } from '../analysis/analysis-page.tsx';
import { BordersSwitch } from '../analysis/borders-switch.tsx';
import page from '../shared/sections.module.css';
import { Switch } from '../shared/switch.tsx';
import { type HeatMapSearch, LEVELS, MEASURES, VIEWS } from './heat-map-search.ts';
import { IndicatorMap } from './indicator-map.tsx';
import { ROW_ORDERS } from './row-order.ts';
import { YearMap } from './year-map.tsx';

const route = getRouteApi('/peta-panas');
const ORDER_TEXTS = { code: 'heatMap.orderCode', name: 'heatMap.orderName', value: 'heatMap.orderValue' } as const;

export function HeatMapPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { view = 'years', measure = 'territoryMean', level = 'dimension', order = 'code' } = search;
  const change = (changed: Partial<HeatMapSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), resetScroll: false });
  return (
    <AnalysisPage
      title={() => t('heatMap.title')}
      filters={view === 'years' ? ['family', 'moment'] : ['family', 'period', 'moment', 'kind']}
    >
      {(question) => (
        <>
          <div className={page.tools}>
            <Switch
              label={t('heatMap.view')}
              value={view}
              choices={VIEWS.map((value) => ({ value, label: t(`heatMap.${value}`) }))}
              onChange={(chosen) => change({ view: chosen === 'years' ? undefined : chosen })}
            />
            <Switch
              label={t('heatMap.measure')}
              value={measure}
              choices={MEASURES.map((value) => ({ value, label: t(value === 'own' ? 'heatMap.own' : 'heatMap.territory') }))}
              onChange={(chosen) => change({ measure: chosen === 'territoryMean' ? undefined : chosen })}
            />
            {view === 'years' && measure === 'territoryMean' && (
              <BordersSwitch borders={search.borders} onChange={(borders) => change({ borders })} />
            )}
            {view === 'indicators' ? (
              <Switch
                label={t('heatMap.level')}
                value={level}
                choices={LEVELS.map((value) => ({ value, label: t(`heatMap.${value}`) }))}
                onChange={(chosen) => change({ level: chosen === 'dimension' ? undefined : chosen })}
              />
            ) : (
              <NativeSelect
                className="no-print"
                label={t('heatMap.order')}
                value={order}
                data={ROW_ORDERS.map((value) => ({ value, label: t(ORDER_TEXTS[value]) }))}
                onChange={(event) => {
                  const chosen = ROW_ORDERS.find((each) => each === event.currentTarget.value);
                  change({ order: chosen === 'code' ? undefined : chosen });
                }}
              />
            )}
          </div>
          {view === 'years' ? (
            <YearMap question={question} measure={measure} order={order} />
          ) : (
            <IndicatorMap question={question} measure={measure} level={level} />
          )}
        </>
      )}
    </AnalysisPage>
  );
}
