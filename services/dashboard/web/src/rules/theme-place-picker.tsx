import { NativeSelect } from '@mantine/core';
import { regions } from '@pantau/rulebook';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ThemeSearch } from './theme-search.ts';
import css from './themes.module.css';

const route = getRouteApi('/aturan/tema/$code');

/** Whose values are shown: everybody's, a province's with its regencies and cities, or one institution's. */
export function ThemePlacePicker({ place }: { place: ThemeSearch }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const province = place.province ?? place.institution?.slice(0, 2);
  const choose = (to: ThemeSearch) =>
    void navigate({ search: (now) => ({ ...now, province: undefined, institution: undefined, ...to }), resetScroll: false });
  const institutions = regions().filter(({ code, provinceCode }) => code === province || provinceCode === province);
  return (
    <section className={css.pickers} aria-label={t('rules.theme.place')}>
      <NativeSelect
        label={t('league.province')}
        value={province ?? ''}
        data={[
          { value: '', label: t('league.allProvinces') },
          ...__PROVINCES__.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? {} : { province: value })}
      />
      <NativeSelect
        label={t('rules.theme.institution')}
        value={place.institution ?? ''}
        disabled={province === undefined}
        data={[
          { value: '', label: t('rules.theme.everybody') },
          ...institutions.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? { province } : { institution: value })}
      />
    </section>
  );
}
