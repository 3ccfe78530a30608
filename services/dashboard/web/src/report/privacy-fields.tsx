import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from './complaint-of.ts';
import css from './report.module.css';

/** Who gets to know what is told where it is decided, not in a document that nobody opens. */
export function PrivacyFields({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className={css.group}>
      <legend>{t('report.privacy')}</legend>
      {(['anonymous', 'confidential'] as const).map((name) => (
        <div key={name} className={css.check}>
          <input
            id={`${id}-${name}`}
            type="checkbox"
            checked={draft[name]}
            aria-describedby={`${id}-${name}-help`}
            onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
          />
          <label htmlFor={`${id}-${name}`}>{t(`report.${name}`)}</label>
          <p id={`${id}-${name}-help`} className="muted">
            {t(`report.${name}Help`)}
          </p>
        </div>
      ))}
      <p className={css.privacy}>{t('report.privacyNote')}</p>
    </fieldset>
  );
}
