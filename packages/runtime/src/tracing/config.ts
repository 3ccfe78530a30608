import { z } from 'zod';

export interface TracingConfig {
  /** Off: no span is made and the OpenTelemetry libraries are not loaded. */
  readonly enabled: boolean;
  readonly sampler: SamplerName;
  /** Share of new traces kept by the samplers that go by ratio, 0 to 1. */
  readonly ratio: number;
}

const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;
export type SamplerName = (typeof SAMPLERS)[number];

/** Empty where compose passes on a variable that nobody set. */
const endpoint = z
  .union([z.literal(''), z.url({ protocol: /^https?$/ })])
  .optional()
  .transform((url) => url || undefined);

/**
 * OTEL_EXPORTER_OTLP_ENDPOINT (or ..._TRACES_ENDPOINT) turns tracing on, OTEL_SDK_DISABLED=true off again, by the names that
 * OpenTelemetry gives them; OTEL_TRACES_SAMPLER and OTEL_TRACES_SAMPLER_ARG say how much of it. The exporter itself reads the
 * other OTEL_EXPORTER_OTLP_* (headers, timeout, compression), and the resource OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES.
 */
export const tracingConfig = z
  .object({
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint,
    OTEL_SDK_DISABLED: z.enum(['true', 'false']).default('false'),
    OTEL_TRACES_SAMPLER: z.enum(SAMPLERS).default('parentbased_always_on'),
    OTEL_TRACES_SAMPLER_ARG: z
      .string()
      .regex(/^(0(\.\d+)?|1(\.0+)?)$/)
      .default('1'),
  })
  .transform(
    (env): TracingConfig => ({
      enabled:
        env.OTEL_SDK_DISABLED === 'false' &&
        (env.OTEL_EXPORTER_OTLP_ENDPOINT ?? env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) !== undefined,
      sampler: env.OTEL_TRACES_SAMPLER,
      ratio: Number(env.OTEL_TRACES_SAMPLER_ARG),
    }),
  );
