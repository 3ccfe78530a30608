import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './frame.module.css';
import { Freshness } from './freshness.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Menu } from './menu.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** What stands around every page. */
export function Frame() {
  const { t } = useTranslation();
  const main = useFocusOnNewPage();
  // The browser's own jump would write #content into the address, and the router would take it for another page's state.
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is a link, whatever handles it */}
      <a className={css.skip} href="#content" onClick={skip}>
        {t('skip')}
      </a>
      <header className={css.header}>
        <div className={css.bar}>
          <Link to="/" className={css.brand}>
            <img src="/favicon.svg" alt="" width="26" height="26" />
            {t('product')}
          </Link>
          <Menu />
          <div className={css.fresh}>
            <Freshness />
          </div>
          <div className={`${css.switches} no-print`}>
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
      </header>
      <main id="content" ref={main} tabIndex={-1} className={css.main}>
        <Outlet />
      </main>
      <footer className={css.footer}>
        <p>{t('footer.sources')}</p>
      </footer>
    </>
  );
}

/** A single-page app does not tell a screen reader that the page is another: moving the focus to the content does. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
