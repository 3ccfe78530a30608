/**
 * Given to a service with `node --import`: adds an instrument of four dimensions of 15 variables each to the rulebook that it
 * loads. No instrument in force takes that many values, and the unit of work of every bench is a submission of 60.
 */
import { registerHooks } from 'node:module';

const DATA = '/packages/rulebook/src/gen/instruments.ts';

const ADDED = `
const like = INSTRUMENT_SOURCES.find(({ id }) => id === 'ORI-2023');
const variables = (code) => Array.from({ length: 15 }, (_, index) => ({
  ...like.dimensions[0].variables[0],
  code: code + String(index + 1).padStart(2, '0'),
  weight: null,
  indicators: [],
}));
const dimensions = ['A', 'B', 'C', 'D'].map((code) => ({
  ...like.dimensions[0],
  code,
  weight: '25%',
  variables: variables(code),
}));
INSTRUMENT_SOURCES.push({ ...like, id: 'BENCH-2023', family: 'BENCH', series: 'BENCH', dimensions });
`;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    return url.endsWith(DATA) ? { ...loaded, source: `${String(loaded.source)}${ADDED}` } : loaded;
  },
});
