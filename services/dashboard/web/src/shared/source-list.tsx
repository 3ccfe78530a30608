import { useTranslation } from 'react-i18next';
import type { Source } from '../api/schemas.ts';
import { formatSourceDate } from '../format/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { webAddress } from './web-address.ts';

/** The first source in full, how many more there are after it. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { t } = useTranslation();
  const [first, ...others] = sources;
  if (first === undefined) return <span className="muted">{t('source.none')}</span>;
  return (
    <>
      <SourceLink source={first} />
      {others.length > 0 && <OthersCount count={others.length} />}
    </>
  );
}

function OthersCount({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="muted" aria-hidden="true">
        {' '}
        +{count}
      </span>
      <span className="hidden">, {t('source.more', { count })}</span>
    </>
  );
}

/** Publisher and date as printed; a link only where the address is one that a browser may follow. */
export function SourceLink({ source }: { source: Source }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const href = webAddress(source.url);
  const name = source.publisher ?? (href === undefined ? source.title : new URL(href).host) ?? t('source.none');
  const date = source.date == null ? undefined : formatSourceDate(source.date, language);
  return (
    <span>
      {href === undefined ? (
        name
      ) : (
        <a href={href} rel="noreferrer noopener" target="_blank" title={source.title ?? undefined}>
          {name}
          <span className="hidden"> ({t('source.opens')})</span>
        </a>
      )}
      {date !== undefined && <span className="muted">, {date}</span>}
    </span>
  );
}
