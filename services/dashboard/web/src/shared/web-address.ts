/** Sources come from outside: anything but http(s) (a javascript: address, for one) must not become a link. */
export function webAddress(url: string | null | undefined): string | undefined {
  if (url == null || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
