import { join } from 'node:path';

/** The folder that holds package.json of the whole repository. */
export const REPOSITORY = join(import.meta.dirname, '../../..');

/** What is fetched once and the same for every run. Ignored by git, like all of .pantau. */
export const CACHE = join(REPOSITORY, '.pantau/cache');

/** Data and logs of `npm start`. PANTAU_HOME puts them elsewhere, such as on a larger disk. */
export const HOME = process.env.PANTAU_HOME || join(REPOSITORY, '.pantau');
