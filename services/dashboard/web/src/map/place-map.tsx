import 'leaflet/dist/leaflet.css';
import {
  type CircleMarker,
  circleMarker,
  divIcon,
  type LayerGroup,
  type Map as LeafletMap,
  layerGroup,
  map,
  marker,
  polygon,
} from 'leaflet';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { OUTLINE } from './outline.ts';
import css from './place-map.module.css';

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

interface PlaceMapProps {
  readonly point: Point | undefined;
  /** Where the map looks while there is no point. */
  readonly centre?: Point | undefined;
  /** What it shows, to a screen reader. */
  readonly label: string;
  readonly height: string;
  /** With it a click, or Enter, takes a point: that under the pointer, or the middle of the map. */
  readonly onPick?: (point: Point) => void;
}

const COUNTRY: Point = { lat: -2.3, lon: 118 };
const [ZOOM_COUNTRY, ZOOM_PROVINCE, ZOOM_POINT] = [4, 8, 9];
/** Of a label, about. */
const [LETTER_PX, LINE_PX] = [7, 16];

/**
 * A map without tiles: the coast, and the point. It asks nobody for anything, so it works without a network, and no stranger
 * learns where complaints are. Without `onPick` it is a picture.
 */
export function PlaceMap({ point, centre, label, height, onPick }: PlaceMapProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef<{ map: LeafletMap; mark: CircleMarker | undefined }>(undefined);
  const pick = useRef(onPick);
  pick.current = onPick;
  const isPicture = onPick === undefined;

  useEffect(() => {
    if (element.current === null) return;
    const made = map(element.current, {
      attributionControl: false,
      zoomControl: !isPicture,
      keyboard: !isPicture,
      dragging: !isPicture,
      scrollWheelZoom: false,
      doubleClickZoom: false,
      minZoom: ZOOM_COUNTRY,
      maxZoom: 15,
      zoomAnimation: false,
    });
    made.setView([COUNTRY.lat, COUNTRY.lon], ZOOM_COUNTRY);
    polygon(
      OUTLINE.map((ring) => [[...ring]]),
      { className: css.land ?? '', interactive: false, smoothFactor: 0.5 },
    ).addTo(made);
    const labels = layerGroup().addTo(made);
    made.on('moveend zoomend', () => writeLabels(made, labels));
    writeLabels(made, labels);
    made.on('click', ({ latlng }) => pick.current?.(rounded(latlng.lat, latlng.wrap().lng)));
    shown.current = { map: made, mark: undefined };
    return () => {
      made.remove();
      shown.current = undefined;
    };
  }, [isPicture]);

  useEffect(() => {
    const now = shown.current;
    if (now === undefined) return;
    now.mark?.remove();
    now.mark = undefined;
    if (point !== undefined) {
      now.mark = circleMarker([point.lat, point.lon], { radius: 8, className: css.point ?? '', interactive: false }).addTo(
        now.map,
      );
      const isSeen = now.map.getZoom() >= ZOOM_PROVINCE && now.map.getBounds().contains([point.lat, point.lon]);
      if (!isSeen) now.map.setView([point.lat, point.lon], ZOOM_POINT);
    } else if (centre !== undefined) now.map.setView([centre.lat, centre.lon], ZOOM_PROVINCE);
  }, [point, centre]);

  const takeMiddle = () => {
    const middle = shown.current?.map.getCenter();
    if (middle !== undefined) pick.current?.(rounded(middle.lat, middle.lng));
  };
  return (
    <figure className={css.figure}>
      <div className={css.frame} style={{ height }}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: its role depends on whether it can be pointed into; by arrow keys it is moved, by Enter it takes its middle */}
        {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both of its roles have a name */}
        <div
          ref={element}
          className={css.map}
          role={isPicture ? 'img' : 'application'}
          aria-label={label}
          tabIndex={isPicture ? -1 : 0}
          onKeyDown={(event) => event.key === 'Enter' && event.target === element.current && takeMiddle()}
        />
        {!isPicture && <span className={css.cross} aria-hidden="true" />}
      </div>
      <figcaption>{t('complaint.mapSources')}</figcaption>
    </figure>
  );
}

/** Names of what is in sight, each where it covers no other; farther out they would be too many. */
function writeLabels(made: LeafletMap, labels: LayerGroup): void {
  labels.clearLayers();
  if (made.getZoom() < ZOOM_PROVINCE) return;
  const seen = made.getBounds();
  const taken: { x: number; y: number; half: number }[] = [];
  for (const [name, lat, lon] of __PLACE_LABELS__) {
    if (!seen.contains([lat, lon])) continue;
    const { x, y } = made.latLngToContainerPoint([lat, lon]);
    const half = (name.length * LETTER_PX) / 2;
    if (taken.some((other) => Math.abs(other.y - y) < LINE_PX && Math.abs(other.x - x) < other.half + half)) continue;
    taken.push({ x, y, half });
    const text = document.createElement('span');
    text.textContent = name;
    const icon = divIcon({ className: css.label ?? '', html: text, iconSize: [0, 0] });
    marker([lat, lon], { icon, interactive: false, keyboard: false }).addTo(labels);
  }
}

/** To a metre: more digits are the map's, not the reader's. */
function rounded(lat: number, lon: number): Point {
  return { lat: Math.round(lat * 1e5) / 1e5, lon: Math.round(lon * 1e5) / 1e5 };
}
