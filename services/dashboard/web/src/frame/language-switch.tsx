import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { type Language, storeLanguage } from '../i18n/language.ts';
import css from './frame.module.css';

const LANGUAGES: readonly Language[] = ['id', 'en'];

/** Writes the choice into the address, so that a shared link opens in it, and remembers it for the next visit. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const current = useLanguage();
  const navigate = useNavigate();
  const choose = async (language: Language) => {
    storeLanguage(language);
    await i18n.changeLanguage(language);
    await navigate({ to: '.', search: (now) => ({ ...now, lang: language }), replace: true, resetScroll: false });
  };
  return (
    <fieldset className={css.languages}>
      <legend className="hidden">{t('language.label')}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => void choose(language)}
        >
          {language.toUpperCase()}
          <span className="hidden"> {t(`language.${language}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
