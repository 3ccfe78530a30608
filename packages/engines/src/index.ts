export { ENGINE_NAMES, type EngineName, type EngineProvider, type EngineStart, type RunningEngine } from './engine.ts';
export { type Engines, type EngineUrls, engineEnvironment, type StartEnginesOptions, startEngines } from './engines.ts';
export { freePort, isFree } from './free-port.ts';
export { HOME, REPOSITORY } from './paths.ts';
export { databaseUrl, dropDatabase, ensureDatabase } from './postgres/databases.ts';
export { ENGINE_VARIABLES, providerFor } from './providers.ts';
export { endLeftovers, type Leftovers, openRunRecord, type RunRecord } from './run-record.ts';
export { SERVICES, type ServiceName, type StackFacts } from './stack/services.ts';
export { type Stack, type StackOptions, startStack } from './stack/stack.ts';
