import type { Language } from '@pantau/contracts';

/** As over HTTP: Indonesian unless the caller weighs English higher ("en", "en-GB,id;q=0.5"). */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  let best: { language: Language; weight: number } = { language: 'id', weight: 0 };
  for (const part of (acceptLanguage ?? '').toLowerCase().split(',', 20)) {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((each) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(each)?.[1]).find((each) => each !== undefined);
    const weight = Number(quality ?? 1);
    const primary = tag.split('-')[0];
    if ((primary === 'id' || primary === 'en') && weight > best.weight) best = { language: primary, weight };
  }
  return best.language;
}
