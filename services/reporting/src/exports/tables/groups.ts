/** Reports that are of groups: provinces, kinds, periods, parts of an instrument. */
import { COLUMN_TYPES } from '../column-types.ts';
import { at, type Column, columnOf, type Json, list, type TableReport, tableOf, textAt } from '../table-report.ts';

/** A row per province and year. */
export const heatmap = tableOf(
  'heatmap',
  '/v1/heatmap',
  { ...{ province_code: 'row.code', province_name: 'row.name', period: 'column', series: 'series' }, mean: 'value', n: 'n' },
  (body) => cellsOf(body, { series: at(body, 'measure') }),
);

/** A row per part of the instrument and province. */
export const heatmapIndicators = tableOf(
  'heatmap-indicators',
  '/v1/heatmap/indicators',
  {
    ...{ instrument: 'instrument', element_code: 'row.code', element_name: 'row.name', element_level: 'row.level' },
    ...{ value_basis: 'row.basis', province_code: 'column.code', province_name: 'column.name', series: 'series' },
    ...{ element_mean: 'value', n: 'n' },
  },
  (body) => cellsOf(body, { series: at(body, 'measure'), instrument: at(body, 'instrument') }),
);

function cellsOf(body: Json, beside: { readonly [name: string]: Json }): readonly Json[] {
  const columns = list(body, 'columns');
  return list(body, 'rows').flatMap((row, index) =>
    columns.map((column, place) => {
      const cell = at(body, `cells.${index}.${place}`);
      return { ...beside, row, column, value: at(cell, 'value'), n: at(cell, 'n') };
    }),
  );
}

const ZONES = {
  ...{ zones_green: 'zones.hijau', zones_yellow: 'zones.kuning', zones_red: 'zones.merah' },
  zones_unknown: 'zones.unknown',
} as const;

export const distribution = tableOf('distribution', '/v1/distribution', {
  ...{ group: 'key', group_name: 'name', n: 'n', min: 'min', q1: 'q1', median: 'median', q3: 'q3', max: 'max', mean: 'mean' },
  ...{ spread: 'spread', deviation: 'deviation', gini: 'gini', ...ZONES, break_before: 'breakBefore' },
});

export const completeness = tableOf('completeness', '/v1/completeness', {
  ...{ province_code: 'province.code', province_name: 'province.name', institutions_expected: 'institutionsExpected' },
  ...{ institutions_known: 'institutionsKnown', scored: 'scored', with_roster: 'withRoster' },
  ...{ units_expected: 'unitsExpected', units_received: 'unitsReceived', completeness: 'share' },
});

/** A row per year and official count (one without counts where there are none), then a row per province of the period asked for. */
export const national = tableOf(
  'national',
  '/v1/national',
  {
    ...{ group: 'group', period: 'period', instrument: 'instrument', break_before: 'breakBefore' },
    ...{ assessed_known: 'known.assessed', zones_green: 'known.zones.hijau', zones_yellow: 'known.zones.kuning' },
    ...{ zones_red: 'known.zones.merah', zones_unknown: 'known.zones.unknown' },
    ...{ official_kind: 'official.kind', official_assessed: 'official.assessed', official_green: 'official.hijau' },
    ...{ official_yellow: 'official.kuning', official_red: 'official.merah', disputed: 'official.disputed' },
    ...{ sources: 'official.source.publisher', province_code: 'code', province_name: 'name', own_score: 'own.score' },
    ...{ own_zone: 'own.zone', basis: 'own.basis', territory_known: 'territory.n', territory_of: 'territory.of' },
    ...{ territory_mean: 'territory.mean', territory_median: 'territory.median' },
  },
  (body) => [
    ...list(body, 'years').flatMap((year) => {
      const counts = list(year, 'officialByKind');
      return (counts.length === 0 ? [null] : counts).map((official) => besides(year, { group: 'year', official }));
    }),
    ...list(body, 'provinces').map((province) => {
      const known = { zones: at(province, 'territory.zones') };
      return besides(province, { group: 'province', period: at(body, 'period'), known });
    }),
  ],
);

/** A row per institution and period. */
export const comparison = tableOf(
  'comparison',
  '/v1/comparison',
  {
    ...{ institution_code: 'institution.code', institution_name: 'institution.name', institution_kind: 'institution.kind' },
    ...{ province_code: 'institution.provinceCode', period: 'period', instrument: 'instrument', score: 'score', zone: 'zone' },
    ...{ category: 'category', basis: 'basis', disputed: 'disputed', break_before: 'breakBefore' },
  },
  (body) =>
    list(body, 'items').flatMap((item) =>
      list(item, 'points').flatMap((point) => (point === null ? [] : [besides(point, { institution: at(item, 'institution') })])),
    ),
);

/** A row per part of the instrument, then a row per value of a unit. */
export const breakdown = tableOf(
  'breakdown',
  '/v1/institutions/{code}/breakdown',
  {
    ...{ institution_code: 'institution.code', institution_name: 'institution.name', instrument: 'instrument' },
    ...{ group: 'group', unit_code: 'unit.code', unit_name: 'unit.name', unit_kind: 'unit.kind', product_code: 'unit.product' },
    ...{ element_code: 'code', element_name: 'name', element_level: 'level', part_of: 'parent', value_basis: 'basis' },
    ...{ n: 'n', element_mean: 'mean', peers_n: 'peers.n', peers_mean: 'peers.mean', indicator_value: 'value' },
    ...{ score: 'unit.score', zone: 'unit.zone', category: 'unit.category', revision: 'unit.revision' },
  },
  (body) => {
    const beside = { institution: at(body, 'institution'), instrument: at(body, 'instrument') };
    return [
      ...list(body, 'levels').map((level) => besides(level, { ...beside, group: 'element' })),
      ...list(body, 'units').flatMap((unit) =>
        list(unit, 'values').map((value) => besides(value, { ...beside, group: 'unit', unit })),
      ),
    ];
  },
);

/** Columns as they were asked for: dimensions by their names, measures by their definitions. */
export const generalQuery: TableReport = {
  ...{ name: 'query', path: '/v1/query' },
  columns(body) {
    const dimensions = list(body, 'dimensions').map(String).map(dimensionColumn);
    const measures = list(body, 'measures').map((measure): Column => {
      const code = textAt(measure, 'code');
      return { code, type: 'decimal', said: { heading: code, means: textAt(measure, 'text') } };
    });
    return [...dimensions, ...measures];
  },
  *rows(body) {
    const names = this.columns(body).map(({ code }) => code);
    for (const item of list(body, 'items')) {
      // Names of measures have dots of their own, so they are no paths.
      const values: ReadonlyMap<string, Json> = new Map(Object.entries(item ?? {}));
      yield names.map((name) => {
        const value = values.get(name) ?? null;
        return typeof value === 'object' ? null : value;
      });
    }
  },
};

function dimensionColumn(name: string): Column {
  // A dimension whose word is that of a column means the same.
  const isKnown = (code: string): code is keyof typeof COLUMN_TYPES => Object.hasOwn(COLUMN_TYPES, code);
  if (isKnown(name)) return { ...columnOf(name), type: 'text' };
  return { code: name, type: 'text', said: { heading: name, means: name } };
}

function besides(item: Json, more: { readonly [name: string]: Json }): Json {
  return Object.assign({}, typeof item === 'object' ? item : {}, more);
}
