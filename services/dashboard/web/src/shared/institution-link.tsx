import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { readMoment } from '../analysis/analysis-search.ts';

interface InstitutionLinkProps {
  readonly code: string;
  readonly family: string;
  readonly period: string;
  readonly children: ReactNode;
}

/**
 * To the profile of an institution, from a table that has hundreds of them. The router's `Link` works its address out again
 * whenever that of the page changes, before the browser may paint: five hundred take a slow machine longer than a hand waits.
 * This address is known when the row is drawn, and stays.
 */
export function InstitutionLink({ code, family, period, children }: InstitutionLinkProps) {
  const router = useRouter();
  const search = { family, period, ...readMoment(router.state.location.search) };
  const to = { to: '/instansi/$code', params: { code }, search } as const;
  const open = (event: MouseEvent) => {
    // Another button or a key held down asks the browser for a tab or a window of its own.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate(to);
  };
  const prepare = () => void router.preloadRoute(to);
  return (
    <a href={router.buildLocation(to).href} onClick={open} onFocus={prepare} onMouseEnter={prepare}>
      {children}
    </a>
  );
}
