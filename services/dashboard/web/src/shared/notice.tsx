import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.ts';
import css from './notice.module.css';

/** Words where there is nothing, and why, with one thing to do about it. */
export function Notice({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className={css.notice}>
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}

/** A failed question: what happened in words, and a way to ask again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Notice
        title={t('state.failedTitle')}
        action={
          <Button variant="default" onClick={onRetry}>
            {t('state.retry')}
          </Button>
        }
      >
        {sentence(error, t('state.failedAway'), t('state.failedShape'), t('state.failedCrash'))}
      </Notice>
    </div>
  );
}

function sentence(error: unknown, away: string, shape: string, crash: string): string {
  if (!(error instanceof ApiError)) return crash;
  if (error.kind === 'shape') return shape;
  return error.kind === 'away' ? away : (error.said ?? away);
}
