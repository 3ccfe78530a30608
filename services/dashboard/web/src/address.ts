/**
 * The search part of an address, plain: `?period=2022&kind=regency,city`. The router's own form is JSON (`?period=%222022%22`),
 * which nobody can type or read aloud.
 */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(',') : value;
    return typeof text === 'string' && text !== '' ? [`${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`] : [];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
