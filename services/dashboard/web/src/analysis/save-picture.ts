/** A drawing of the page as a file that stands on its own: with its title, and what it was made from. */

export interface Caption {
  readonly title: string;
  /** Below the drawing: as of when, from whom. */
  readonly note: string;
}

/** What the style sheet gives a drawing; in a file there is no style sheet. */
const PAINTED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const;
const SVG = 'http://www.w3.org/2000/svg';
const [MARGIN, HEAD, FOOT] = [20, 44, 36];
/** Twice the screen's, so that it is sharp in print. */
const PNG_SCALE = 2;

export async function saveSvg(drawing: SVGSVGElement, caption: Caption, name: string): Promise<void> {
  save(new Blob([standalone(drawing, caption).text], { type: 'image/svg+xml' }), `${name}.svg`);
}

export async function savePng(drawing: SVGSVGElement, caption: Caption, name: string): Promise<void> {
  const { text, width, height } = standalone(drawing, caption);
  const image = new Image();
  // A data address: the page's policy lets images come from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob !== null) save(blob, `${name}.png`);
}

function standalone(drawing: SVGSVGElement, { title, note }: Caption): { text: string; width: number; height: number } {
  const box = drawing.getBoundingClientRect();
  const width = Math.round(box.width) + 2 * MARGIN;
  const height = Math.round(box.height) + HEAD + FOOT;
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const copy = painted(drawing);
  const place = { x: MARGIN, y: HEAD, width: Math.round(box.width), height: Math.round(box.height) };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  copy.removeAttribute('style');
  const whole = element('svg', {
    xmlns: SVG,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': 'Inter, sans-serif',
  });
  whole.append(
    element('rect', { width, height, fill: color('surface') }),
    element('text', { x: MARGIN, y: 28, 'font-size': 16, 'font-weight': 600, fill: color('ink') }, title),
    copy,
    element('text', { x: MARGIN, y: height - 14, 'font-size': 11, fill: color('muted') }, note),
  );
  return { text: new XMLSerializer().serializeToString(whole), width, height };
}

/** A copy with every colour and font written out. */
function painted(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement; // of an element of that type
  const [originals, copies] = [drawing, copy].map((root) => [root, ...root.querySelectorAll('*')]);
  originals?.forEach((original, at) => {
    const style = getComputedStyle(original);
    const target = copies?.[at];
    for (const name of PAINTED) target?.setAttribute(name, style.getPropertyValue(name));
  });
  for (const hidden of copy.querySelectorAll('[data-no-export]')) hidden.remove();
  return copy;
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement; // of SVG's own namespace
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.textContent = text;
  return made;
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has the content by then; without this it would stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
