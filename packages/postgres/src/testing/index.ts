export { type Brake, brake } from './brake.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
