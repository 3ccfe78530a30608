import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: ink blue. Zones bring the only other colours, so that a colour on a page always means a zone. */
const ink: MantineColorsTuple = [
  '#eef2fd',
  '#dbe3f8',
  '#b4c4f0',
  '#8fa8ea',
  '#6c8ce2',
  '#5275dc',
  '#3f63d2',
  '#2a4fbf',
  '#2444a6',
  '#1c378a',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 4 },
  colors: { ink },
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});
