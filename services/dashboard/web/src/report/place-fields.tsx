import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../api/cases.ts';
import { placeQuery } from '../api/complaint-queries.ts';
import page from '../complaints/page.module.css';
import { REGENCIES, regenciesOf, regencyName } from '../complaints/regions.ts';
import type { Draft } from './complaint-of.ts';
import css from './report.module.css';

const PlaceMap = lazy(async () => ({ default: (await import('../map/place-map.tsx')).PlaceMap }));

interface PlaceFieldsProps {
  readonly draft: Draft;
  readonly policy: Policy;
  readonly problem: string | undefined;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** Where it is: by the map, by where the reader is now, or by words. Each is enough; whoever cannot use a map needs none. */
export function PlaceFields({ draft, policy, problem, onChange }: PlaceFieldsProps) {
  const { t } = useTranslation();
  const [located, setLocated] = useState<'asking' | 'refused'>();
  const { lat, lon } = draft;
  const point = lat === undefined || lon === undefined ? undefined : { lat, lon };
  const found = useQuery({ ...placeQuery(lat ?? 0, lon ?? 0), enabled: point !== undefined, retry: false });
  const own = regenciesOf(policy.institution.slice(0, 2));
  const take = (taken: { lat: number; lon: number; accuracyM?: number }) => onChange({ accuracyM: undefined, ...taken });
  const locate = () => {
    if (!('geolocation' in navigator)) return setLocated('refused');
    setLocated('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        setLocated(undefined);
        take({ lat: latitude, lon: longitude, accuracyM: accuracy });
      },
      () => setLocated('refused'),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };
  const where = found.data === undefined ? undefined : regencyName(found.data.regency);
  return (
    <fieldset className={css.group}>
      <legend>{t('report.place')}</legend>
      <p className="muted">{t('report.placeHelp')}</p>
      <Suspense fallback={<div className={css.mapSpace} />}>
        <PlaceMap
          point={point}
          centre={CENTRES[policy.institution.slice(0, 2)]}
          label={t('report.mapLabel')}
          height="16rem"
          onPick={take}
        />
      </Suspense>
      <div className={css.row}>
        <Button variant="default" size="xs" onClick={locate} loading={located === 'asking'}>
          {t('report.locate')}
        </Button>
        {point !== undefined && (
          <Button variant="default" size="xs" onClick={() => onChange({ lat: undefined, lon: undefined, accuracyM: undefined })}>
            {t('report.removePoint')}
          </Button>
        )}
        <p role="status" className={page.small}>
          {located === 'refused' && t('report.notLocated')}
          {point !== undefined && t('report.point', { lat: point.lat.toFixed(4), lon: point.lon.toFixed(4) })}
          {point !== undefined &&
            where !== undefined &&
            `: ${t(found.data?.approximate === true ? 'report.near' : 'report.in', { place: where })}`}
          {point !== undefined && found.isError && `. ${t('report.outside')}`}
        </p>
      </div>
      <div className={css.pair}>
        <NativeSelect
          label={t('complaint.regency')}
          className={page.field}
          data-field="place"
          error={problem}
          value={draft.regency}
          data={[
            { value: '', label: point === undefined ? t('case.choose') : t('report.fromPoint') },
            ...(own.length > 0 ? own : REGENCIES).map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(event) => onChange({ regency: event.currentTarget.value })}
        />
        <TextInput
          label={t('complaint.address')}
          className={page.field}
          autoComplete="street-address"
          placeholder={t('report.addressExample')}
          maxLength={500}
          value={draft.address}
          onChange={(event) => onChange({ address: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}

/** Where the map of a province begins; elsewhere it shows the country. */
const CENTRES: Readonly<Record<string, { lat: number; lon: number }>> = { '18': { lat: -5, lon: 105 } };
