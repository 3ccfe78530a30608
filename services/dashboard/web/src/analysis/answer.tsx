import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from '../shared/notice.tsx';
import css from './answer.module.css';
import { PageSkeleton } from './page-skeleton.tsx';

interface AnswerProps<T> {
  readonly query: UseQueryResult<T>;
  /** Height in pixels of what will be there. */
  readonly block?: number;
  readonly children: (answer: T) => ReactNode;
}

/** A part of a page that asks one question: a skeleton, what went wrong, or the answer; pale while the next one is fetched. */
export function Answer<T>({ query, block, children }: AnswerProps<T>) {
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <PageSkeleton {...(block !== undefined && { block })} />;
  return (
    <div className={css.answer} aria-busy={query.isPlaceholderData} data-stale={query.isPlaceholderData || undefined}>
      {children(query.data)}
    </div>
  );
}
