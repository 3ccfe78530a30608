export type Language = 'id' | 'en';

const STORAGE_KEY = 'pantau.language';

export function isLanguage(value: unknown): value is Language {
  return value === 'id' || value === 'en';
}

/** The address wins (a shared link shows what its sender saw), then this browser's last choice, then Indonesian. */
export function chooseLanguage(search: string, stored: string | null): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  return isLanguage(stored) ? stored : 'id';
}

/** Null where the browser forbids storage: the choice then lives as long as the address carries it. */
export function storedLanguage(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // See storedLanguage: nothing is lost but the memory of the choice.
  }
}
