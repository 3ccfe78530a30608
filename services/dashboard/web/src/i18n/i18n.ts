import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { analysis } from './analysis.ts';
import type { comparison } from './comparison.ts';
import type { complaintOfficers } from './complaint-officers.ts';
import type { complaintPublic } from './complaint-public.ts';
import type { complaintSteps } from './complaint-steps.ts';
import type { complaints } from './complaints.ts';
import type { dataStatus } from './data-status.ts';
import type { distribution } from './distribution.ts';
import { en } from './en.ts';
import type { explanation } from './explanation.ts';
import type { heatMap } from './heat-map.ts';
import { id } from './id.ts';
import type { institution } from './institution.ts';
import { chooseLanguage, isLanguage, type Language, storedLanguage } from './language.ts';
import type { mismatch } from './mismatch.ts';
import type { movers } from './movers.ts';
import type { national } from './national.ts';
import type { rules } from './rules.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof id &
        (typeof analysis)['id'] &
        (typeof institution)['id'] &
        (typeof national)['id'] &
        (typeof dataStatus)['id'] &
        (typeof rules)['id'] &
        (typeof comparison)['id'] &
        (typeof distribution)['id'] &
        (typeof heatMap)['id'] &
        (typeof mismatch)['id'] &
        (typeof movers)['id'] &
        (typeof explanation)['id'] &
        (typeof complaints)['id'] &
        (typeof complaintOfficers)['id'] &
        (typeof complaintPublic)['id'] &
        (typeof complaintSteps)['id'];
    };
  }
}

/** Both languages travel with the page: they are 5 kB together, and a switch must not wait for the network. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    lng: chooseLanguage(window.location.search, storedLanguage()),
    fallbackLng: 'id',
    resources: { id: { translation: { ...id, ...analysis.id } }, en: { translation: { ...en, ...analysis.en } } },
    interpolation: { escapeValue: false }, // React escapes; twice would print &amp;
  });
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'id';
}
