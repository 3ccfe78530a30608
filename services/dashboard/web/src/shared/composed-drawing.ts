const SVG = 'http://www.w3.org/2000/svg';

/**
 * One drawing of all that stands in a part of the page, each at its place: every svg, every `data-figure-box` (its colour and words)
 * and every `data-figure-text`. It hangs beside the screen for a moment, since only then the browser knows its colours.
 */
export function composedDrawing(part: HTMLElement | null): SVGSVGElement | null {
  if (part === null) return null;
  const scrolled = part.scrollLeft;
  // Scrolled, a first column that stays would cover the others.
  part.scrollLeft = 0;
  const frame = part.getBoundingClientRect();
  const whole = made('svg') as SVGSVGElement; // of that name
  whole.setAttribute('aria-hidden', 'true');
  for (const each of part.querySelectorAll<HTMLElement>('[data-figure-box]')) whole.append(...box(each, frame));
  for (const each of part.querySelectorAll('svg')) whole.append(placed(each, frame));
  for (const each of part.querySelectorAll<HTMLElement>('[data-figure-text]')) whole.append(words(each, frame));
  const [width, height] = [Math.max(part.scrollWidth, frame.width), frame.height];
  whole.setAttribute('viewBox', `0 0 ${width} ${height}`);
  Object.assign(whole.style, { position: 'absolute', left: '-99999px', width: `${width}px`, height: `${height}px` });
  part.scrollLeft = scrolled;
  document.body.append(whole);
  setTimeout(() => whole.remove());
  return whole;
}

function placed(drawing: SVGSVGElement, frame: DOMRect): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement; // of an element of that type
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const place = { x: left - frame.left, y: top - frame.top, width, height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, value.toFixed(1));
  return copy;
}

function box(element: HTMLElement, frame: DOMRect): SVGElement[] {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { backgroundColor } = getComputedStyle(element);
  const rect = made('rect', { x: left - frame.left, y: top - frame.top, width, height });
  rect.style.fill = backgroundColor;
  return element.textContent === '' ? [rect] : [rect, words(element, frame)];
}

/** The words as they are read, on one line, where they end on the page when they stand at the right. */
function words(element: HTMLElement, frame: DOMRect): SVGElement {
  const { left, right, top, height } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const atEnd = style.textAlign === 'end' || style.textAlign === 'right';
  const padding = Number.parseFloat(atEnd ? style.paddingRight : style.paddingLeft);
  const text = made('text', {
    x: atEnd ? right - frame.left - padding : left - frame.left + padding,
    y: top - frame.top + height / 2,
    'text-anchor': atEnd ? 'end' : 'start',
    'dominant-baseline': 'central',
  });
  Object.assign(text.style, {
    fill: style.color,
    fontSize: style.fontSize,
    fontWeight: style.fontWeight,
    fontFamily: style.fontFamily,
  });
  text.textContent = seen(element);
  return text;
}

/** Without what only a screen reader is told. */
function seen(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement; // of an element of that type
  for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function made(name: string, attributes: Readonly<Record<string, string | number>> = {}): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement; // of SVG's own namespace
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, typeof value === 'number' ? value.toFixed(1) : value);
  return element;
}
