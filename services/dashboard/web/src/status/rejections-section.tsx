import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Answer } from '../analysis/answer.tsx';
import { type Rejection, rejectionsQuery } from '../api/data-status.ts';
import { formatInstant } from '../format/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import sections from '../shared/sections.module.css';
import { SourceLink } from '../shared/source-list.tsx';
import css from './status.module.css';
import { OUTCOMES } from './status-search.ts';

const route = getRouteApi('/status');

/** Inputs that changed nothing, each with its cause in words. */
export function RejectionsSection() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const { outcome, cursor } = route.useSearch();
  const rejections = useQuery(rejectionsQuery(outcome, cursor, language));
  return (
    <section className={sections.section}>
      <div className={sections.head}>
        <h2>{t('status.rejections')}</h2>
        <NativeSelect
          size="xs"
          aria-label={t('status.outcome')}
          className={`${css.picker} no-print`}
          value={outcome ?? ''}
          data={[
            { value: '', label: t('status.anyOutcome') },
            ...OUTCOMES.map((value) => ({ value, label: t(`status.outcomes.${value}`) })),
          ]}
          onChange={(event) => {
            const chosen = OUTCOMES.find((value) => value === event.currentTarget.value);
            void navigate({
              search: (now) => ({ ...now, outcome: chosen, cursor: undefined }),
              replace: true,
              resetScroll: false,
            });
          }}
        />
      </div>
      <p className="muted">{t('status.rejectionsHelp')}</p>
      {rejections.isError && cursor !== undefined && (
        <p className={css.pages}>
          <Link to="/status" search={(now) => ({ ...now, cursor: undefined })} resetScroll={false}>
            {t('status.newest')}
          </Link>
        </p>
      )}
      <Answer query={rejections} block={200}>
        {({ items, next }) =>
          items.length === 0 ? (
            <p>{t('status.noRejections')}</p>
          ) : (
            <>
              <ul className={css.list}>
                {items.map((item) => (
                  <RejectionItem key={item.eventId + item.outcome} item={item} />
                ))}
              </ul>
              <p className={css.pages}>
                {cursor !== undefined && (
                  <Link to="/status" search={(now) => ({ ...now, cursor: undefined })} resetScroll={false}>
                    {t('status.newest')}
                  </Link>
                )}
                {next != null && (
                  <Link to="/status" search={(now) => ({ ...now, cursor: next })} resetScroll={false}>
                    {t('status.older')}
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

function RejectionItem({ item }: { item: Rejection }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { institution, unit, instrument, period, outcome, reasons, source, recordedAt } = item;
  const known = OUTCOMES.find((each) => each === outcome);
  return (
    <li>
      <p className={css.line}>
        <Link to="/instansi/$code" params={{ code: institution.code }} search={{ period }}>
          {institution.name}
        </Link>
        {unit != null && <span> · {unit}</span>}
        <span className="muted">
          {' '}
          · {instrument}, {period}
        </span>
        <span className={css.when}>
          <time dateTime={recordedAt}>{formatInstant(recordedAt, language)}</time>
        </span>
      </p>
      <p>
        <b>{known === undefined ? outcome : t(`status.outcomes.${known}`)}</b>: {reasons.map(({ message }) => message).join(' ')}
        {source != null && (
          <span className="muted">
            {' '}
            <SourceLink source={source} />
          </span>
        )}
      </p>
    </li>
  );
}
