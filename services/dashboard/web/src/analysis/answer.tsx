import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { Failure } from '../shared/notice.tsx';
import css from './answer.module.css';
import { PageSkeleton } from './page-skeleton.tsx';

interface AnswerProps<T> {
  readonly query: UseQueryResult<T>;
  /** Height in pixels of what will be there. */
  readonly block?: number;
  readonly children: (answer: T) => ReactNode;
}

/**
 * A part of a page that asks one question: a skeleton, what went wrong, or the answer; pale while the next one is fetched. It is
 * drawn after the pickers, which answer a hand at once: the five hundred rows of a league take a slow machine most of a second.
 */
export function Answer<T>({ query, block, children }: AnswerProps<T>) {
  const drawn = useDeferredValue(query.isSuccess ? children(query.data) : undefined);
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending || drawn === undefined) return <PageSkeleton {...(block !== undefined && { block })} />;
  return (
    <div className={css.answer} aria-busy={query.isPlaceholderData} data-stale={query.isPlaceholderData || undefined}>
      {drawn}
    </div>
  );
}
