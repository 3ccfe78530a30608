export { encodeRows } from '../table.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
