import { useEffect } from 'react';

/** Of a page; every page needs one, or the one before stays in the tab and in the reader's history. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
