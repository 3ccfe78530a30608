import type { E4 } from '@pantau/rulebook';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatE4Change, formatE4Short, formatTyped, parseTyped } from '../format/e4.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { type Control, draggedTo, onScale, steppedTo } from './controls.ts';
import css from './simulator.module.css';

/** Where any decimal will do, the arrows of the number field move in hundredths. */
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
  const [noteId, problemId] = [`${id}-note`, `${id}-problem`];
  // What is being typed ("7", "76.") is not yet a value; it stands until the field is left, or the value moves otherwise.
  const [entry, setEntry] = useState<{ readonly text: string; readonly at: E4; readonly isLeft: boolean }>();
  const typed = entry?.at === value ? entry : undefined;
  const { part, basis, min, max, step } = control;
  const name = part === undefined ? t('path.total') : part.name[language];
  const label = basis === 'points' ? t('path.inPoints', { name }) : name;
  const read = (text: string) => {
    const parsed = parseTyped(text);
    return parsed === undefined || parsed !== onScale(control, parsed) ? undefined : parsed;
  };
  const type = (text: string) => {
    const parsed = read(text);
    setEntry({ text, at: parsed ?? value, isLeft: false });
    if (parsed !== undefined) onMove(parsed);
  };
  const leave = () => {
    const isToBeMended = typed !== undefined && typed.text.trim() !== '' && read(typed.text) === undefined;
    setEntry(isToBeMended ? { ...typed, isLeft: true } : undefined);
  };
  const move = (to: E4) => {
    setEntry(undefined);
    onMove(to);
  };
  // A number off the scale is told at once, half a number ("76.") once the field is left.
  const isRefused =
    typed !== undefined && read(typed.text) === undefined && (typed.isLeft || parseTyped(typed.text) !== undefined);
  const isPerceived = part?.lever === false;
  const note = isPerceived ? noteId : undefined;
  const moved = value - control.value;
  return (
    <div className={css.slider} data-moved={moved !== 0 || undefined}>
      <label htmlFor={id}>
        {part === undefined ? unit : label}
        {isPerceived && (
          <small id={noteId} className="muted">
            {' '}
            ({t('path.perceived')})
          </small>
        )}
      </label>
      <span className={`${css.moved} number`}>{moved === 0 ? '' : formatE4Change(moved, language)}</span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step ?? 1} // Any other step might stop short of the end.
        value={value}
        aria-label={t('path.slider', { part: label, unit })}
        aria-valuetext={formatE4Short(value, language)}
        aria-describedby={note}
        onChange={(event) => move(draggedTo(control, Number(event.currentTarget.value)))}
        onKeyDown={(event) => {
          const steps = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
          if (steps === undefined) return;
          event.preventDefault();
          move(steppedTo(control, value, steps));
        }}
      />
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed?.text ?? formatTyped(value, language)}
        aria-label={t('path.exact', { part: label, unit })}
        aria-invalid={isRefused}
        aria-describedby={[note, isRefused ? problemId : undefined].filter(Boolean).join(' ') || undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (steps === undefined) return;
          event.preventDefault();
          move(onScale(control, value + steps * (step ?? FIELD_STEP)));
        }}
      />
      <p id={problemId} role="status">
        {isRefused &&
          t(step === null ? 'path.notTaken' : 'path.notTakenStep', {
            min: formatE4Short(min, language),
            max: formatE4Short(max, language),
            step: formatE4Short(step ?? 0, language),
          })}
      </p>
    </div>
  );
}
