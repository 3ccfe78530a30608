import * as z from 'zod/mini';

const text = z.string();

const partSchema = z.object({
  code: text,
  name: text,
  level: z.enum(['dimension', 'variable', 'indicator']),
  scale: z.object({ min: z.nullish(text), max: z.nullish(text) }),
  values: z.array(
    z.object({
      period: text,
      basis: z.enum(['score', 'points']),
      mean: z.nullish(text),
      n: z.number(),
      institutions: z.number(),
    }),
  ),
  get parts() {
    return z.array(partSchema);
  },
});
export type ThemePart = z.infer<typeof partSchema>;

const themeInstrumentSchema = z.object({
  instrument: text,
  from: text,
  to: z.nullish(text),
  parts: z.array(partSchema),
});
export type ThemeInstrument = z.infer<typeof themeInstrumentSchema>;

export const themeSchema = z.object({ theme: z.object({ code: text, name: text }), items: z.array(themeInstrumentSchema) });
