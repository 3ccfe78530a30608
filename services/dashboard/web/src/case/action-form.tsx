import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case, Policy } from '../api/cases.ts';
import { ApiError } from '../api/client.ts';
import { actOn } from '../api/complaint-actions.ts';
import page from '../complaints/page.module.css';
import { actionWord } from '../complaints/words.ts';
import { ActionField } from './action-field.tsx';
import css from './case.module.css';
import { commandOf, type Draft, fieldsOf } from './command-of.ts';

interface ActionFormProps {
  readonly shown: Case;
  readonly policy: Policy;
  readonly action: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/**
 * The form of one action: what the channel's table says that it needs. It acts on the version that is on the screen; where the
 * case has moved meanwhile, nothing is done, the newer one is shown, and what was filled in stays.
 */
export function ActionForm({ shown, policy, action, onDone, onCancel }: ActionFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>({});
  const [key, setKey] = useState(() => crypto.randomUUID());
  const move = policy.moves.find((each) => each.action === action && each.from.includes(shown.state));
  const needs = move?.needs ?? [];
  const openTasks = shown.tasks.filter(({ state }) => state === 'open' || state === 'followed-up').length;
  const send = useMutation({
    mutationFn: () => actOn(shown, commandOf(action, draft), key),
    async onSuccess() {
      await queries.invalidateQueries();
      onDone();
    },
    async onError() {
      // What is sent next is another request: of another version, or with other words.
      setKey(crypto.randomUUID());
      await queries.invalidateQueries({ queryKey: ['case', shown.id] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate();
  };
  return (
    <form className={css.form} onSubmit={submit} aria-label={actionWord(action, t)}>
      {fieldsOf(action, needs, openTasks).map((field) => (
        <ActionField
          key={field}
          {...{ field, shown, policy, draft, action }}
          isNeeded={needs.includes(field === 'unit' ? 'task' : field)}
          onChange={(changed) => setDraft((now) => ({ ...now, ...changed }))}
        />
      ))}
      <div role="alert">
        {send.isError && (
          <p className={`${page.notice} ${page.wrong}`}>
            {failureText(send.error) ?? (isChanged(send.error) ? t('case.changed') : t('state.failedAway'))}
          </p>
        )}
      </div>
      <div className={css.buttons}>
        <Button type="submit" loading={send.isPending}>
          {actionWord(action, t)}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('case.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The service's words, but for a case that changed under the reader's eyes: there the page knows better what he sees. */
function failureText(error: unknown): string | undefined {
  return error instanceof ApiError && !isChanged(error) ? error.said : undefined;
}

function isChanged(error: unknown): boolean {
  return error instanceof ApiError && error.status === 412;
}
