import 'leaflet/dist/leaflet.css';
import { useQuery } from '@tanstack/react-query';
import type { GeoJsonObject } from 'geojson';
import { divIcon, geoJSON, type LayerGroup, type Map as LeafletMap, layerGroup, map, marker, polygon } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Boundaries, boundariesQuery } from '../api/boundaries.ts';
import type { NationalProvince } from '../api/national.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { OUTLINE } from '../map/outline.ts';
import { asZone, ZONES, type Zone } from '../shared/zone.ts';
import css from './national-map.module.css';
import type { Measure } from './national-search.ts';
import { ownLetter, provinceWords } from './province-words.ts';

interface NationalMapProps {
  readonly provinces: readonly NationalProvince[];
  readonly measure: Measure;
  readonly selected: string | undefined;
  readonly onOpen: (code: string) => void;
}

/** Sabang to Merauke. */
const COUNTRY: [[number, number], [number, number]] = [
  [-11.2, 94.5],
  [6.4, 141.2],
];

/**
 * The provinces where they are: a mark each on the coast line, and their boundaries where a file of them is configured. Tiles of
 * somebody else's map are never asked for.
 */
export function NationalMap({ provinces, measure, selected, onOpen }: NationalMapProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef<{ map: LeafletMap; areas: LayerGroup; marks: LayerGroup }>(undefined);
  const open = useRef(onOpen);
  open.current = onOpen;
  const { data: boundaries } = useQuery(boundariesQuery);

  useEffect(() => {
    if (element.current === null) return;
    const made = map(element.current, {
      attributionControl: false,
      scrollWheelZoom: false,
      zoomSnap: 0.25,
      minZoom: 2.5,
      maxZoom: 9,
      zoomAnimation: false,
    });
    made.fitBounds(COUNTRY);
    polygon(
      OUTLINE.map((ring) => [[...ring]]),
      { className: css.land ?? '', interactive: false, smoothFactor: 0.5 },
    ).addTo(made);
    shown.current = { map: made, areas: layerGroup().addTo(made), marks: layerGroup().addTo(made) };
    return () => {
      made.remove();
      shown.current = undefined;
    };
  }, []);

  useEffect(() => {
    const now = shown.current;
    if (now === undefined) return;
    now.areas.clearLayers();
    if (boundaries != null) drawAreas(boundaries, provinces, measure, now.areas, (code) => open.current(code));
  }, [boundaries, provinces, measure]);

  useEffect(() => {
    const now = shown.current;
    if (now === undefined) return;
    now.marks.clearLayers();
    for (const province of provinces) {
      const at = __PROVINCE_POINTS__[province.code];
      if (at === undefined) continue;
      const zone = measure === 'own' ? asZone(province.own?.zone) : mostOf(province);
      const text = document.createElement('span');
      text.dataset.zone = zone ?? 'unknown';
      text.dataset.selected = String(province.code === selected);
      const letter = measure === 'own' ? ownLetter(province, t) : formatCount(province.territory.n, language);
      text.textContent = letter;
      text.dataset.empty = String(letter === '');
      const words = provinceWords(province, measure, t, language);
      const icon = divIcon({ className: css.mark ?? '', html: text, iconSize: [26, 26] });
      const made = marker([...at], { icon, title: words, alt: words, riseOnHover: true }).addTo(now.marks);
      made.getElement()?.setAttribute('aria-label', words);
      made.on('click', () => open.current(province.code));
      made.on('keypress', ({ originalEvent }) => originalEvent.key === 'Enter' && open.current(province.code));
    }
  }, [provinces, measure, selected, t, language]);

  return (
    <figure className={css.figure}>
      <div
        ref={element}
        className={css.map}
        role="application"
        aria-label={`${t(`national.tilesLabel.${measure}`)}. ${t('national.mapHelp')}`}
      />
      <figcaption>
        {boundaries == null
          ? t('national.mapSources')
          : t('national.mapBounded', { source: boundaries.source ?? '/boundaries.geojson' })}
      </figcaption>
    </figure>
  );
}

function drawAreas(
  boundaries: Boundaries,
  provinces: readonly NationalProvince[],
  measure: Measure,
  areas: LayerGroup,
  open: (code: string) => void,
): void {
  const byCode = new Map(provinces.map((province) => [province.code, province]));
  for (const feature of boundaries.features) {
    const province = byCode.get(feature.properties.code);
    if (province === undefined) continue;
    const zone = measure === 'own' ? asZone(province.own?.zone) : mostOf(province);
    // The schema of the file holds what GeoJSON asks of a feature; its coordinates are Leaflet's to read.
    geoJSON(feature as unknown as GeoJsonObject, { style: { className: `${css.area} ${css[zone ?? 'unknown']}` } })
      .on('click', () => open(province.code))
      .addTo(areas);
  }
}

/** The zone in which most of its regencies and cities are; none where two are equal, or nothing is known. */
function mostOf({ territory: { zones } }: NationalProvince): Zone | undefined {
  const [first, second] = [...ZONES].sort((a, b) => zones[b] - zones[a]);
  return first !== undefined && second !== undefined && zones[first] > zones[second] ? first : undefined;
}
