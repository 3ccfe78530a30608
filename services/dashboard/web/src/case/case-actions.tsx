import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case, Policy } from '../api/cases.ts';
import page from '../complaints/page.module.css';
import { actionWord } from '../complaints/words.ts';
import { ActionForm } from './action-form.tsx';
import css from './case.module.css';

/** What may be done now, as the service says: the next steps as buttons, what stands beside the way behind them. */
export function CaseActions({ shown, policy }: { shown: Case; policy: Policy }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const [done, setDone] = useState<string>();
  const isLegal = chosen !== undefined && [...shown.actions, ...shown.otherActions].includes(chosen);
  const choose = (action: string) => {
    setChosen(action === chosen ? undefined : action);
    setDone(undefined);
  };
  const button = (action: string, isMain: boolean) => (
    <Button
      key={action}
      variant={isMain ? 'filled' : 'default'}
      size={isMain ? 'sm' : 'xs'}
      aria-expanded={action === chosen}
      onClick={() => choose(action)}
    >
      {actionWord(action, t)}
    </Button>
  );
  return (
    <section className={page.section}>
      <h2>{t('case.actions')}</h2>
      {shown.actions.length === 0 && <p className="muted">{t('case.noActions')}</p>}
      <div className={css.actions}>{shown.actions.map((action) => button(action, true))}</div>
      {shown.otherActions.length > 0 && (
        <details>
          <summary>{t('case.otherActions')}</summary>
          <div className={css.actions}>{shown.otherActions.map((action) => button(action, false))}</div>
        </details>
      )}
      <p role="status" className={page.small}>
        {done !== undefined && t('case.done', { action: actionWord(done, t) })}
      </p>
      {isLegal && (
        <ActionForm
          // Each action begins with an empty form, and a new key: it is another request.
          key={chosen}
          {...{ shown, policy, action: chosen }}
          onDone={() => {
            setDone(chosen);
            setChosen(undefined);
          }}
          onCancel={() => setChosen(undefined)}
        />
      )}
    </section>
  );
}
