import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { analysis } from './analysis.ts';
import type { complaintOfficers } from './complaint-officers.ts';
import type { complaintPublic } from './complaint-public.ts';
import type { complaintSteps } from './complaint-steps.ts';
import type { complaints } from './complaints.ts';
import { en } from './en.ts';
import type { explanation } from './explanation.ts';
import { id } from './id.ts';
import type { institution } from './institution.ts';
import { chooseLanguage, isLanguage, type Language, storedLanguage } from './language.ts';
import type { rules } from './rules.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof id &
        (typeof analysis)['id'] &
        (typeof institution)['id'] &
        (typeof rules)['id'] &
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
