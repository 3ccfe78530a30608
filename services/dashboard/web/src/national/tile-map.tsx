import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { NationalProvince } from '../api/national.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useWidth } from '../shared/use-width.ts';
import { asZone, ZONES } from '../shared/zone.ts';
import type { Measure } from './national-search.ts';
import { ownLetter, provinceWords } from './province-words.ts';
import { COLUMNS, ROWS, TILES, type Tile } from './tile-grid.ts';
import css from './tile-map.module.css';

interface TileMapProps {
  readonly provinces: readonly NationalProvince[];
  readonly measure: Measure;
  readonly selected: string | undefined;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

const GAP = 3;
/** A finger needs 24 px; higher than wide on a phone. */
const [LEAST_HEIGHT, MOST_HEIGHT] = [34, 58];
/** From this width on a tile has room for a figure below its letters. */
const ROOMY = 66;

/** Each province a tile of one size, that opens it. Colour always comes with a letter. */
export function TileMap({ provinces, measure, selected, drawing }: TileMapProps) {
  const { t } = useTranslation();
  const [frame, width] = useWidth<HTMLDivElement>();
  const step = width / COLUMNS;
  const size = { width: step - GAP, height: Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, step * 0.82)) };
  const height = ROWS * (size.height + GAP);
  const byCode = new Map(provinces.map((province) => [province.code, province]));
  return (
    <div ref={frame} className={css.frame} style={{ minHeight: width === 0 ? 430 : height }}>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: the links are drawn, and a fieldset cannot be
        <svg
          ref={drawing}
          width={width}
          height={height}
          className={css.drawing}
          role="group"
          aria-label={t(`national.tilesLabel.${measure}`)}
        >
          {TILES.map((tile) => {
            const province = byCode.get(tile.code);
            if (province === undefined) return null;
            return (
              <g key={tile.code} transform={`translate(${tile.column * step}, ${tile.row * (size.height + GAP)})`}>
                <TileLink tile={tile} province={province} measure={measure} isSelected={tile.code === selected} size={size} />
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

interface TileLinkProps {
  readonly tile: Tile;
  readonly province: NationalProvince;
  readonly measure: Measure;
  readonly isSelected: boolean;
  readonly size: { readonly width: number; readonly height: number };
}

function TileLink({ tile, province, measure, isSelected, size }: TileLinkProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = provinceWords(province, measure, t, language);
  return (
    <Link to="/" search={(now) => ({ ...now, province: tile.code })} resetScroll={false} preload={false} className={css.tile}>
      {/* Its name, to a screen reader and on hover: an aria-label would have to repeat the letters that are drawn. */}
      <title>{words}</title>
      {measure === 'own' ? <Own {...{ tile, province, size }} /> : <Territory {...{ tile, province, size }} />}
      {isSelected && <rect x={1} y={1} width={size.width - 2} height={size.height - 2} rx={4} className={css.ring} />}
    </Link>
  );
}

type FaceProps = Pick<TileLinkProps, 'tile' | 'province' | 'size'>;

function Own({ tile, province, size: { width, height } }: FaceProps) {
  const { t } = useTranslation();
  const { own } = province;
  const letter = ownLetter(province, t);
  const isRoomy = width >= ROOMY;
  // Where no category is known an outline: it must not pass for one.
  const kind = own == null ? 'none' : own.category == null ? 'zone' : 'category';
  return (
    <g data-zone={asZone(own?.zone) ?? 'unknown'} data-known={kind}>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} rx={4} className={css.face} />
      {isRoomy ? (
        <>
          <text x={8} y={18} className={css.short}>
            {tile.name}
          </text>
          <text x={width - 8} y={height - 10} textAnchor="end" className={css.letter}>
            {letter}
          </text>
        </>
      ) : (
        <>
          <text x={width / 2} y={14} textAnchor="middle" className={css.tiny}>
            {tile.short}
          </text>
          <text x={width / 2} y={height - 6} textAnchor="middle" className={css.tinyLetter}>
            {letter}
          </text>
        </>
      )}
    </g>
  );
}

/** How many of its regencies and cities are in each zone, out of all that there are: what is not known stays empty. */
function Territory({ tile, province, size: { width, height } }: FaceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { n, of, zones } = province.territory;
  const isRoomy = width >= ROOMY;
  const barHeight = isRoomy ? 15 : 9;
  const inset = isRoomy ? 6 : 2;
  const scale = (width - 2 * inset) / Math.max(1, of);
  let at = inset;
  return (
    <g data-known={n === 0 ? 'none' : 'territory'} data-zone="unknown">
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} rx={4} className={css.face} />
      <text
        x={isRoomy ? 8 : width / 2}
        y={isRoomy ? 18 : 14}
        textAnchor={isRoomy ? 'start' : 'middle'}
        className={isRoomy ? css.short : css.tiny}
      >
        {isRoomy ? tile.name : tile.short}
      </text>
      {isRoomy && of > 0 && (
        <text x={8} y={33} className={css.share}>
          {formatCount(n, language)}/{formatCount(of, language)}
        </text>
      )}
      {of > 0 && (
        <rect x={inset} y={height - barHeight - inset} width={width - 2 * inset} height={barHeight} rx={2} className={css.rest} />
      )}
      {[...ZONES, 'unknown' as const].map((zone) => {
        const part = zones[zone] * scale;
        if (part === 0) return null;
        const x = at;
        at += part;
        return (
          <g key={zone} data-zone={zone} className={css.part}>
            <rect x={x} y={height - barHeight - inset} width={part} height={barHeight} />
            {isRoomy && part >= 13 && zone !== 'unknown' && (
              <text x={x + part / 2} y={height - inset - 4} textAnchor="middle">
                {t(`national.zoneLetter.${zone}`)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
