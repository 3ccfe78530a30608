/** What an operator sets for the services when giving it to `npm start`. Named one by one: the rest of a shell's variables is none of theirs. */
const PASSED_ON = [
  'LOG_LEVEL',
  // Without it a start that was refused for too many rejects could never go on: docs/runbooks/dead-letters.md.
  'KAFKA_ACCEPT_REJECTS',
  'KAFKA_SESSION_TIMEOUT_MS',
  'KAFKA_COMPRESSION',
  'KAFKA_REQUEST_TIMEOUT_MS',
  'DATABASE_POOL',
  // Absolute paths: of regencies for complaints, of provinces for the map.
  'BOUNDARIES_FILE',
  'MAP_BOUNDARIES_FILE',
  // All but OTEL_SERVICE_NAME, which would give all services one name.
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_EXPORTER_OTLP_HEADERS',
  'OTEL_EXPORTER_OTLP_TIMEOUT',
  'OTEL_EXPORTER_OTLP_COMPRESSION',
  'OTEL_EXPORTER_OTLP_CERTIFICATE',
  'OTEL_RESOURCE_ATTRIBUTES',
  'OTEL_SDK_DISABLED',
  'OTEL_TRACES_SAMPLER',
  'OTEL_TRACES_SAMPLER_ARG',
] as const;

export function serviceEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(PASSED_ON.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}
