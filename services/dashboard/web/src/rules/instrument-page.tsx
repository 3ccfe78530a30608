import { checklist, type Instrument, instrument, instrumentByRule, instrumentVersions } from '@pantau/rulebook';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { familyName } from '../shared/family-name.ts';
import { Notice } from '../shared/notice.tsx';
import { BandsFigure } from './bands-figure.tsx';
import { Facts } from './facts.tsx';
import { Legend } from './legend.tsx';
import css from './rules.module.css';
import { WeightTree } from './weight-tree.tsx';

const route = getRouteApi('/aturan/$id');

/** One instrument: what it says, how sure that is, and where it was read. */
export function InstrumentPage() {
  const { id } = route.useParams();
  const { version } = route.useSearch();
  // The checklist has no scale and no weights: it is told on the page of all rules.
  if (checklist(id) !== undefined) return <Navigate to="/aturan" hash={id} replace />;
  const shown = version === undefined ? instrument(id) : instrumentByRule(`${id}@${version}`);
  return shown === undefined ? <Unknown id={id} /> : <Known instrument={shown} />;
}

function Known({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const versions = instrumentVersions(instrument.id);
  useDocumentTitle(t('pageTitle', { title: instrument.id }));
  return (
    <>
      <header className={css.header}>
        <nav aria-label={t('crumbs')} className={css.crumbs}>
          <Link to="/aturan">{t('rules.title')}</Link>
          <span aria-hidden="true">/</span>
          <span>{familyName(instrument.family, t)}</span>
        </nav>
        <h1>{instrument.id}</h1>
        <p>{instrument.name[language]}</p>
      </header>
      {versions[0]?.version !== instrument.version && (
        <p className={css.superseded}>
          {t('rules.superseded', { version: instrument.version })}{' '}
          <Link to="/aturan/$id" params={{ id: instrument.id }} search={{ version: undefined }}>
            {t('rules.newest')}
          </Link>
        </p>
      )}
      <Legend />
      <div className={css.columns}>
        <Facts instrument={instrument} />
        <BandsFigure instrument={instrument} />
      </div>
      <WeightTree instrument={instrument} />
      <Versions versions={versions} shown={instrument.version} />
    </>
  );
}

function Versions({ versions, shown }: { versions: readonly Instrument[]; shown: number }) {
  const { t } = useTranslation();
  return (
    <section className={css.section}>
      <h2>{t('rules.versions')}</h2>
      <ul className={css.versions}>
        {versions.map(({ id, version }, index) => (
          <li key={version}>
            <Link
              to="/aturan/$id"
              params={{ id }}
              search={{ version: index === 0 ? undefined : String(version) }}
              aria-current={version === shown ? 'true' : undefined}
            >
              {t('rules.version', { version })}
            </Link>
            {index === 0 && <span className="muted"> ({t('rules.current')})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unknown({ id }: { id: string }) {
  const { t } = useTranslation();
  useDocumentTitle(t('pageTitle', { title: t('rules.notFoundTitle') }));
  return (
    <Notice title={t('rules.notFoundTitle')} action={<Link to="/aturan">{t('rules.toRules')}</Link>}>
      {t('rules.notFoundText', { id })}
    </Notice>
  );
}
