import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case, Policy } from '../api/cases.ts';
import { COMPLAINTS } from '../api/complaint-queries.ts';
import page from '../complaints/page.module.css';
import { regencyName } from '../complaints/regions.ts';
import { nameIn } from '../complaints/words.ts';
import { useLanguage } from '../i18n/i18n.ts';
import css from './case.module.css';

/** The map's code comes after what is read. */
const PlaceMap = lazy(async () => ({ default: (await import('../map/place-map.tsx')).PlaceMap }));

/** Where it is, and what else is known of it. */
export function CaseFacts({ shown, policy }: { shown: Case; policy: Policy | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { place } = shown;
  const point = place?.lat == null || place.lon == null ? undefined : { lat: place.lat, lon: place.lon };
  const facts: readonly (readonly [string, string | number | null | undefined])[] = [
    [t('complaint.address'), place?.address],
    [t('complaint.coordinates'), point && `${point.lat.toFixed(5)}, ${point.lon.toFixed(5)}`],
    [t('case.operator'), shown.operator ?? t('queue.nobody')],
    [t('case.channel'), shown.channel],
    [t('case.externalNumber'), shown.externalNumber],
    [t('case.supporters'), shown.supporters === 0 ? null : shown.supporters],
    [t('case.forwards'), shown.forwards === 0 ? null : shown.forwards],
    [t('case.forwardedTo'), shown.forwardedTo],
    [t('case.reopens'), shown.reopens === 0 ? null : shown.reopens],
    [t('case.rating'), shown.rating == null ? null : t('case.stars', { rating: shown.rating })],
    [t('case.archiveReason'), shown.archiveReason == null ? null : nameIn(policy?.archiveReasons, shown.archiveReason, language)],
    [
      t('case.maladministration'),
      shown.maladministration == null ? null : nameIn(policy?.maladministration, shown.maladministration, language),
    ],
  ];
  return (
    <section className={page.section}>
      <h2>{t('case.place')}</h2>
      {place == null ? (
        <p className="muted">{t('case.noPlace')}</p>
      ) : (
        <p className={css.regency}>
          {regencyName(place.regency)}
          {place.approximate === true && (
            <span className="muted"> ({t('case.approximate', { km: Math.round(place.distanceKm ?? 0) })})</span>
          )}
        </p>
      )}
      {point !== undefined && (
        <Suspense fallback={<div className={css.mapSpace} />}>
          <PlaceMap point={point} label={t('case.mapLabel', { place: regencyName(place?.regency ?? '') })} height="11rem" />
        </Suspense>
      )}
      <dl className={page.facts}>
        {facts.map(([name, value]) =>
          value == null ? null : (
            <div key={name} className={css.pair}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        {shown.duplicateOf != null && (
          <div className={css.pair}>
            <dt>{t('case.duplicateOf')}</dt>
            <dd>
              <Link to="/aduan/$id" params={{ id: shown.duplicateOf }}>
                {shown.duplicateOf}
              </Link>
            </dd>
          </div>
        )}
      </dl>
      {shown.attachments.length > 0 && (
        <ul className={css.photos} aria-label={t('case.photos')}>
          {shown.attachments.map(({ id, step }, index) => (
            <li key={id}>
              <a href={`${COMPLAINTS}/attachments/${encodeURIComponent(id)}`} target="_blank" rel="noreferrer">
                <img
                  src={`${COMPLAINTS}/attachments/${encodeURIComponent(id)}`}
                  alt={t('case.photo', { number: index + 1, step: step ?? 1 })}
                  loading="lazy"
                  width="96"
                  height="96"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
