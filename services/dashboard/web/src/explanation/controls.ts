import { type Basis, type Change, type E4, type InstitutionResult, type Instrument, type Part, TOTAL } from '@pantau/rulebook';

/** One thing of a unit that can be moved: a value on its own scale, in its own steps. */
export interface Control {
  readonly code: string;
  /** Undefined for a TOTAL. */
  readonly part: Part | undefined;
  /** What it belongs to; undefined for a dimension. */
  readonly above: Part | undefined;
  readonly basis: Basis;
  readonly value: E4;
  readonly min: E4;
  readonly max: E4;
  /** Null: any decimal. */
  readonly step: E4 | null;
}

/** A part with the points that full marks of it bring; null where a weight on the way up is not known. */
interface Placed {
  readonly part: Part;
  readonly above: Placed | undefined;
  readonly full: number | null;
}

/**
 * What of a unit's values can be moved. Values below the deepest known weight have no effect that anybody knows: their
 * points are added up, and the part above them is what moves.
 */
export function controlsOf(instrument: Instrument, { values }: Pick<InstitutionResult, 'values'>): readonly Control[] {
  const total = values.find(({ code }) => code === TOTAL);
  if (total !== undefined) {
    const { min, max } = instrument.scale;
    return [{ code: TOTAL, part: undefined, above: undefined, basis: 'score', value: total.valueE4, min, max, step: null }];
  }
  const placed = placesOf(instrument);
  const controls = new Map<string, Control>();
  for (const { code, valueE4, basis } of values) {
    const given = placed.get(code);
    const place = given?.full === null ? given.above : given;
    if (place === undefined || place.full === null || place.full === 0) continue;
    const { part, full } = place;
    const before = controls.get(part.code)?.value ?? 0;
    const value = before + valueE4;
    // Printed points may exceed their maximum by what rounding adds.
    const range =
      basis === 'score'
        ? part.scale
        : { min: Math.ceil((full * part.scale.min) / part.scale.max), max: Math.max(Math.floor(full), value), step: null };
    controls.set(part.code, {
      ...{ code: part.code, part, above: place.above?.part },
      ...{ basis, value, min: range.min, max: range.max, step: range.step },
    });
  }
  return [...controls.values()];
}

/** The changes that moved controls make; one that stands where it stood is no change. */
export function changesOf(
  moved: ReadonlyMap<string, E4>,
  controlled: readonly { readonly result: InstitutionResult; readonly controls: readonly Control[] }[],
): readonly Change[] {
  return controlled.flatMap(({ result: { unit, product }, controls }) =>
    controls.flatMap(({ code, basis, value }) => {
      const valueE4 = moved.get(controlKey({ unit, product }, code));
      if (valueE4 === undefined || valueE4 === value) return [];
      return [{ unit, ...(product == null ? {} : { product }), code, valueE4, basis }];
    }),
  );
}

export function controlKey({ unit, product }: Pick<InstitutionResult, 'unit' | 'product'>, code: string): string {
  return [unit, product ?? '', code].join('\n');
}

/** A value that was typed or dragged, as the scale takes it: within its ends and on its steps. */
export function onScale({ min, max, step }: Pick<Control, 'min' | 'max' | 'step'>, value: E4): E4 {
  const within = Math.max(min, Math.min(max, value));
  return step === null ? within : Math.min(max, min + Math.round((within - min) / step) * step);
}

/** Where any decimal will do, a slider moves in tenths, so that a key press is seen. */
const SLIDER_STEP: E4 = 1_000;

/** A value that was dragged to: in tenths where any decimal will do; the ends are reached as they are, 32.37 of 32.37. */
export function draggedTo(control: Pick<Control, 'min' | 'max' | 'step'>, value: E4): E4 {
  const { min, max, step } = control;
  if (step !== null || value <= min || value >= max) return onScale(control, value);
  return onScale(control, Math.round(value / SLIDER_STEP) * SLIDER_STEP);
}

/** The value so many key presses away. */
export function steppedTo(control: Pick<Control, 'min' | 'max' | 'step'>, value: E4, steps: number): E4 {
  return onScale(control, value + steps * (control.step ?? SLIDER_STEP));
}

function placesOf({ dimensions, scale }: Instrument): ReadonlyMap<string, Placed> {
  const places = new Map<string, Placed>();
  const place = (part: Part, above: Placed | undefined, share: number | null): void => {
    const own = share === null || part.weight === null ? null : (share * part.weight.numerator) / part.weight.denominator;
    const placed = { part, above, full: own === null ? null : own * scale.max };
    places.set(part.code, placed);
    for (const child of part.parts) place(child, placed, own);
  };
  for (const dimension of dimensions) place(dimension, undefined, 1);
  return places;
}
