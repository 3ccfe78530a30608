import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Answer } from '../analysis/answer.tsx';
import { ExportMenu } from '../analysis/export-menu.tsx';
import { type Correction, correctionsQuery } from '../api/data-status.ts';
import { periodsQuery } from '../api/queries.ts';
import { formatInstant } from '../format/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { ExplainedMark } from '../shared/explained-mark.tsx';
import { familyName } from '../shared/family-name.ts';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import sections from '../shared/sections.module.css';
import { SourceList } from '../shared/source-list.tsx';
import { ChangeWords } from './change-words.tsx';
import css from './corrections.module.css';

const route = getRouteApi('/koreksi');
const CAUSES = ['source', 'withdrawn', 'rule'] as const;

/** The public changelog. */
export function CorrectionsSection() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { family, institution, cursor } = route.useSearch();
  const corrections = useQuery(correctionsQuery({ family, institution, cursor }));
  const periods = useQuery(periodsQuery({}));
  const families = [...new Set(periods.data?.items.map((entry) => entry.family) ?? [])].sort();
  return (
    <section className={sections.section}>
      <div className={sections.head}>
        <h2>{t('corrections.list')}</h2>
        <div className={css.tools}>
          <NativeSelect
            size="xs"
            aria-label={t('league.family')}
            className={`${css.picker} no-print`}
            value={family ?? ''}
            data={[
              { value: '', label: t('corrections.anyFamily') },
              ...[...new Set([...families, ...(family === undefined ? [] : [family])])].map((value) => ({
                value,
                label: familyName(value, t),
              })),
            ]}
            onChange={(event) => {
              const chosen = event.currentTarget.value === '' ? undefined : event.currentTarget.value;
              void navigate({
                search: (now) => ({ ...now, family: chosen, cursor: undefined }),
                replace: true,
                resetScroll: false,
              });
            }}
          />
          <ExportMenu report="corrections" params={{ family, institution }} />
        </div>
      </div>
      {institution !== undefined && (
        <p>
          {t('corrections.ofOne', { institution })}{' '}
          <Link to="/koreksi" search={(now) => ({ ...now, institution: undefined, cursor: undefined })}>
            {t('corrections.ofAll')}
          </Link>
        </p>
      )}
      {corrections.isError && cursor !== undefined && (
        <p className={css.pages}>
          <Link to="/koreksi" search={(now) => ({ ...now, cursor: undefined })}>
            {t('corrections.newest')}
          </Link>
        </p>
      )}
      <Answer query={corrections} block={240}>
        {({ items, next }) =>
          items.length === 0 ? (
            <p className={css.none}>{t('corrections.none')}</p>
          ) : (
            <>
              <ol className={css.list}>
                {items.map((item) => (
                  <CorrectionItem
                    key={`${item.inputEventId}${item.institution.code}${item.instrument}${item.period}`}
                    item={item}
                  />
                ))}
              </ol>
              <p className={css.pages}>
                {cursor !== undefined && (
                  <Link to="/koreksi" search={(now) => ({ ...now, cursor: undefined })}>
                    {t('corrections.newest')}
                  </Link>
                )}
                {next != null && (
                  <Link to="/koreksi" search={(now) => ({ ...now, cursor: next })}>
                    {t('corrections.older')}
                  </Link>
                )}
              </p>
            </>
          )
        }
      </Answer>
    </section>
  );
}

function CorrectionItem({ item }: { item: Correction }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { at, institution, family, instrument, period, cause, changes, sources } = item;
  const why = CAUSES.find((known) => known === cause);
  return (
    <li data-code={institution.code}>
      <time dateTime={at} className="number muted">
        {formatInstant(at, language)}
      </time>
      <div>
        <p className={css.what}>
          <Link to="/instansi/$code" params={{ code: institution.code }} search={{ family, period }}>
            {institution.name}
          </Link>
          <span className="muted">
            {' '}
            · <InstrumentLink id={instrument} />, {period}
          </span>
        </p>
        <ChangeWords changes={changes} />
        {sources != null && sources.length > 0 && (
          <p className={css.source}>
            {t('definition.source')} <SourceList sources={sources} />
          </p>
        )}
      </div>
      {why === undefined ? (
        <span>{cause}</span>
      ) : (
        <ExplainedMark
          mark={t(`corrections.cause.${why}`)}
          label={`${t(`corrections.cause.${why}`)}. ${t(`corrections.causeHelp.${why}`)}`}
          help={t(`corrections.causeHelp.${why}`)}
        />
      )}
    </li>
  );
}
