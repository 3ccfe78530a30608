import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './complaints-frame.module.css';
import { storedOfficer, storeOfficer } from './officer.ts';

/** What stands around every page of complaints: the way to the others, and on those of officers who acts. */
export function ComplaintsFrame() {
  const { t } = useTranslation();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const isPublic = pathname.startsWith('/lapor') || pathname.startsWith('/lacak');
  const current = { activeProps: { 'aria-current': 'page' } } as const;
  return (
    <>
      <div className={`${css.bar} no-print`}>
        <nav aria-label={t('complaint.nav.label')} className={css.links}>
          <Link to="/lapor" {...current}>
            {t('complaint.nav.report')}
          </Link>
          <Link to="/lacak" {...current}>
            {t('complaint.nav.track')}
          </Link>
          <Link to="/antrean" {...current}>
            {t('complaint.nav.queue')}
          </Link>
          <Link to="/komando" {...current}>
            {t('complaint.nav.command')}
          </Link>
          <Link to="/buku-sanksi" {...current}>
            {t('complaint.nav.ledger')}
          </Link>
        </nav>
        {!isPublic && <ActsAs />}
      </div>
      <Outlet />
    </>
  );
}

/** Whoever proposes the end of a case may not agree to it: without names nobody could try that out. */
function ActsAs() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isFit, setFit] = useState(true);
  const change = (name: string) => {
    const fits = storeOfficer(name.trim());
    setFit(fits);
    // What may be done depends on who asks.
    if (fits) void queries.invalidateQueries();
  };
  return (
    <label className={css.officer}>
      {t('complaint.officer.label')}
      <input
        defaultValue={storedOfficer() ?? ''}
        placeholder={t('complaint.officer.nobody')}
        aria-invalid={!isFit}
        autoComplete="off"
        spellCheck={false}
        onBlur={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && change(event.currentTarget.value)}
      />
    </label>
  );
}
