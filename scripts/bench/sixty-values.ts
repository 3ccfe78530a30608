/**
 * Given to a service with `node --import`: adds an instrument of 60 equally weighted values to the rulebook it loads. No
 * instrument in force has that many with known weights, and the unit of work of every bench is a submission of 60 values.
 */
import { registerHooks } from 'node:module';

const DATA = '/packages/rulebook/src/gen/instruments.ts';

const ADDED = `
const like = INSTRUMENT_SOURCES.find(({ id }) => id === 'ORI-2023');
const parts = Array.from({ length: 60 }, (_, index) => ({
  code: 'V' + String(index + 1).padStart(2, '0'),
  name: { id: 'Nilai ' + (index + 1), en: 'Value ' + (index + 1) },
  weight: '1/60',
  cite: like.dimensions[0].cite,
  weightCite: like.dimensions[0].weightCite,
}));
INSTRUMENT_SOURCES.push({ ...like, id: 'BENCH-2023', family: 'BENCH', series: 'BENCH', dimensions: parts });
`;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    return url.endsWith(DATA) ? { ...loaded, source: `${String(loaded.source)}${ADDED}` } : loaded;
  },
});
