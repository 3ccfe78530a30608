import { Link, type LinkProps, useRouterState } from '@tanstack/react-router';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carriedSearch } from '../analysis/analysis-search.ts';
import css from './menu.module.css';
import { type Entry, type Group, MENU } from './menu-entries.ts';

/** The pages behind one link of the menu; they have a menu of their own. */
const COMPLAINT_PATHS = ['/lapor', '/lacak', '/antrean', '/aduan/', '/komando', '/buku-sanksi'];

/**
 * All pages, in groups. On a wide screen each group but the first opens below its name; on a narrow one all of them stand below
 * one button. Plain lists of links behind buttons, not an ARIA menu: Tab goes through them as readers expect of a site.
 */
export function Menu() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const nav = useClosing(() => setOpen(false));
  return (
    <nav
      ref={nav}
      aria-label={t('nav.label')}
      className={`${css.menu} no-print`}
      data-open={isOpen || undefined}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <button type="button" className={css.opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={css.bars} aria-hidden="true" />
        <span>{t('nav.open')}</span>
      </button>
      <div className={css.groups}>
        {MENU.map((group, at) =>
          at === 0 ? <FirstGroup key={group.name} group={group} /> : <MenuGroup key={group.name} group={group} />,
        )}
        <Complaints />
      </div>
    </nav>
  );
}

function FirstGroup({ group }: { group: Group }) {
  return (
    <ul className={css.first}>
      {group.entries.map((entry) => (
        <li key={entry.to}>
          <EntryLink entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function MenuGroup({ group }: { group: Group }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const element = useClosing(() => setOpen(false));
  const isHere = useRouterState({
    select: ({ location }) => group.entries.some(({ to }) => location.pathname.startsWith(String(to))),
  });
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving close what its button opened
    <div ref={element} className={css.group} onKeyDown={close} onBlur={leave}>
      <button
        type="button"
        className={css.name}
        aria-expanded={isOpen}
        data-here={isHere || undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t(`nav.${group.name}`)}
        <span className={css.arrow} aria-hidden="true" />
      </button>
      <p className={css.heading}>{t(`nav.${group.name}`)}</p>
      <ul className={css.list} data-open={isOpen || undefined}>
        {group.entries.map((entry) => (
          <li key={entry.to}>
            <EntryLink entry={entry} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function EntryLink({ entry: { to, name, carries } }: { entry: Entry }) {
  const { t } = useTranslation();
  // The pages' searches differ; what is carried belongs to each of them.
  const search = (carries ? (now: Record<string, unknown>) => ({ ...carriedSearch(now) }) : {}) as LinkProps['search'];
  return (
    <Link
      to={to}
      {...(search !== undefined && { search })}
      className={css.link}
      activeOptions={{ exact: to === '/', includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
    >
      {t(`nav.${name}`)}
    </Link>
  );
}

function Complaints() {
  const { t } = useTranslation();
  const isHere = useRouterState({
    select: ({ location }) => COMPLAINT_PATHS.some((path) => location.pathname.startsWith(path)),
  });
  return (
    <Link to="/lapor" className={css.link} aria-current={isHere ? 'page' : undefined}>
      {t('nav.complaints')}
    </Link>
  );
}

/** Closes on another page, and on a press anywhere else. */
function useClosing(close: () => void) {
  const element = useRef<HTMLDivElement>(null);
  const closing = useRef(close);
  closing.current = close;
  const address = useRouterState({ select: ({ location }) => location.href });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what it goes by
  useEffect(() => closing.current(), [address]);
  useEffect(() => {
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && element.current?.contains(event.target) === false) closing.current();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, []);
  return element;
}
