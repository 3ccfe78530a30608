import css from './switch.module.css';

interface SwitchProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight. */
export function Switch<T extends string>({ label, value, choices, onChange }: SwitchProps<T>) {
  return (
    <fieldset className={`${css.switch} no-print`}>
      <legend>{label}</legend>
      <div>
        {choices.map((choice) => (
          <button key={choice.value} type="button" aria-pressed={choice.value === value} onClick={() => onChange(choice.value)}>
            {choice.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
