import type { Shape } from './shape.ts';

/** What all pages of analysis say; part of the first load. */
const id = {
  foot: {
    asOf: 'Keadaan per {{instant}}',
    rows_one: 'Dari {{rows}} hasil, keadaan per {{instant}}',
    rows_other: 'Dari {{rows}} hasil, keadaan per {{instant}}',
    more: 'asal angka',
    vintage: 'Salinan beku',
    reach: 'Data sampai',
    rules: 'Versi aturan',
    sources: 'Sumber',
    computed: 'dihitung di sini dari nilai unit yang dikirim',
  },
  export: {
    label: 'Unduh',
    csv: 'CSV',
    xlsx: 'Excel (XLSX), dengan definisi',
    parquet: 'Parquet',
    arrow: 'Arrow',
    png: 'Gambar PNG',
    svg: 'Gambar SVG',
  },
  definition: { label: '{{term}}: lihat arti', rule: 'Aturan:', source: 'Sumber:' },
  moment: {
    label: 'Diketahui per',
    now: 'sekarang',
    help: 'Lihat halaman ini seperti yang diketahui pada suatu saat, sebelum koreksi sesudahnya, atau dari salinan beku yang tidak pernah berubah.',
    instant: 'Pada saat',
    show: 'Tampilkan',
    vintage: 'Salinan beku',
    choose: 'Pilih…',
    noVintage: 'Belum ada salinan beku.',
    past: 'Anda melihat apa yang diketahui per {{instant}}. Koreksi sesudahnya tidak terlihat di sini.',
    frozen: 'Anda melihat salinan beku “{{vintage}}”, yang tidak pernah berubah.',
    back: 'Kembali ke sekarang',
    empty: 'Anda melihat keadaan di masa lalu; hasil yang datang sesudahnya tidak ada di sini.',
  },
};

const en: Shape<typeof id> = {
  foot: {
    asOf: 'As of {{instant}}',
    rows_one: 'From {{rows}} result, as of {{instant}}',
    rows_other: 'From {{rows}} results, as of {{instant}}',
    more: 'where this comes from',
    vintage: 'Frozen copy',
    reach: 'Data up to',
    rules: 'Rule versions',
    sources: 'Sources',
    computed: 'computed here from the values that units sent',
  },
  export: {
    label: 'Download',
    csv: 'CSV',
    xlsx: 'Excel (XLSX), with definitions',
    parquet: 'Parquet',
    arrow: 'Arrow',
    png: 'PNG picture',
    svg: 'SVG picture',
  },
  definition: { label: '{{term}}: see what it means', rule: 'Rule:', source: 'Source:' },
  moment: {
    label: 'Known as of',
    now: 'now',
    help: 'See this page as it was known at some moment, before later corrections, or from a frozen copy that never changes.',
    instant: 'At',
    show: 'Show',
    vintage: 'Frozen copy',
    choose: 'Choose…',
    noVintage: 'There is no frozen copy yet.',
    past: 'You see what was known as of {{instant}}. Later corrections are not shown here.',
    frozen: 'You see the frozen copy “{{vintage}}”, which never changes.',
    back: 'Back to now',
    empty: 'You see a state of the past; results that came later are not in it.',
  },
};

export const analysis = { id, en };
