import type { Language } from '@pantau/contracts';
import type { Category } from '@pantau/rulebook';

/** A category of complaints as a service of GeoReport. */
export function serviceOf({ code, name, keywords }: Category, language: Language): object {
  return {
    service_code: code,
    service_name: name[language],
    description: name[language],
    metadata: true,
    type: 'realtime',
    keywords: keywords.join(','),
    group: language === 'en' ? 'Complaints' : 'Pengaduan',
  };
}

/** The same of every service: whether the reporter's name is hidden, and whether the content is. */
export const SERVICE_ATTRIBUTES: Readonly<Record<Language, readonly object[]>> = {
  id: [
    attribute(
      'anonim',
      1,
      'Sembunyikan identitas saya dari pihak yang dilaporkan dan masyarakat',
      ['ya', 'Ya'],
      ['tidak', 'Tidak'],
    ),
    attribute('rahasia', 2, 'Rahasiakan isi laporan saya dari masyarakat', ['ya', 'Ya'], ['tidak', 'Tidak']),
  ],
  en: [
    attribute('anonim', 1, 'Hide my identity from whom I complain about and from the public', ['ya', 'Yes'], ['tidak', 'No']),
    attribute('rahasia', 2, 'Keep the content of my report from the public', ['ya', 'Yes'], ['tidak', 'No']),
  ],
};

function attribute(
  code: string,
  order: number,
  description: string,
  ...values: readonly (readonly [key: string, name: string])[]
): object {
  return {
    ...{ variable: true, code, datatype: 'singlevaluelist', required: false, datatype_description: null, order, description },
    values: values.map(([key, name]) => ({ key, name })),
  };
}
