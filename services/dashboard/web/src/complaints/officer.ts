const STORAGE_KEY = 'pantau.officer';
/** As services take it. */
const SUBJECT = /^[A-Za-z0-9][\w.@-]{0,63}$/;

/** Who this browser says to act as, until there is a login: services believe it on this machine only. Null: nobody in particular. */
export function storedOfficer(): string | null {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return stored !== null && SUBJECT.test(stored) ? stored : null;
  } catch {
    // A browser that forbids storage: the choice lives as long as nothing needs it.
    return null;
  }
}

/** False for a name that services would refuse. */
export function storeOfficer(name: string): boolean {
  const isFit = name === '' || SUBJECT.test(name);
  if (!isFit) return false;
  try {
    if (name === '') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, name);
  } catch {
    // See storedOfficer.
  }
  return true;
}

export function officerHeaders(): Readonly<Record<string, string>> {
  const officer = storedOfficer();
  return officer === null ? {} : { 'x-pantau-subject': officer };
}
