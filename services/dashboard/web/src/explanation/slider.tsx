import type { E4 } from '@pantau/rulebook';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatE4Change, formatE4Short, formatTyped, parseTyped } from '../format/e4.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { type Control, onScale } from './controls.ts';
import css from './simulator.module.css';

/** Where any decimal will do: the slider moves in tenths, so that a key press is seen; the number field takes hundredths. */
const SLIDER_STEP: E4 = 1_000;
const FIELD_STEP: E4 = 100;

interface SliderProps {
  readonly control: Control;
  readonly unit: string;
  readonly value: E4;
  readonly onMove: (value: E4) => void;
}

/** One value: to drag, to step by keys, or to type. Not a number field: that writes a point whatever the page's language. */
export function Slider({ control, unit, value, onMove }: SliderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  // What is being typed ("7", "76.") is not yet a value; it stands as it is until the field is left.
  const [typed, setTyped] = useState<string>();
  const { part, basis, min, max, step } = control;
  const name = part === undefined ? t('path.total') : part.name[language];
  const label = basis === 'points' ? t('path.inPoints', { name }) : name;
  const read = (text: string) => {
    const parsed = parseTyped(text);
    return parsed === undefined || parsed !== onScale(control, parsed) ? undefined : parsed;
  };
  const type = (text: string) => {
    setTyped(text);
    const parsed = read(text);
    if (parsed !== undefined) onMove(parsed);
  };
  const moved = value - control.value;
  return (
    <div className={css.slider} data-moved={moved !== 0 || undefined}>
      <label htmlFor={id}>
        {part === undefined ? unit : label}
        {part?.lever === false && <small className="muted"> ({t('path.perceived')})</small>}
      </label>
      <span className={`${css.moved} number`}>{moved === 0 ? '' : formatE4Change(moved, language)}</span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step ?? Math.min(SLIDER_STEP, max - min)}
        value={value}
        aria-label={t('path.slider', { part: label, unit })}
        aria-valuetext={formatE4Short(value, language)}
        onChange={(event) => {
          setTyped(undefined);
          onMove(onScale(control, Number(event.currentTarget.value)));
        }}
      />
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? formatTyped(value, language)}
        aria-label={t('path.exact', { part: label, unit })}
        aria-invalid={typed !== undefined && read(typed) === undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => {
          const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (steps === undefined) return;
          event.preventDefault();
          setTyped(undefined);
          onMove(onScale(control, value + steps * (step ?? FIELD_STEP)));
        }}
      />
    </div>
  );
}
