import { join } from 'node:path';

/** The folder that holds package.json of the whole repository. */
export const REPOSITORY = join(import.meta.dirname, '../../..');

/** Everything this machine keeps for Pantau: engines' data, logs, downloaded jars. Ignored by git. */
export const HOME = join(REPOSITORY, '.pantau');
