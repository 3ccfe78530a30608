/** Every page of the dashboard as somebody would open it: with the published results, where they say most. */
export interface PictureOf {
  /** Of the file: `<name>-light.png`. */
  readonly name: string;
  readonly path: string;
  /** What is there when the page is. */
  readonly ready: string;
}

const LAMPUNG = 'family=ORI&period=2022&province=18';

export const PAGES: readonly PictureOf[] = [
  { name: 'nasional', path: '/?family=ORI&period=2023', ready: 'svg[role=group] a' },
  {
    name: 'nasional-wilayah',
    path: '/?family=ORI&period=2022&measure=territory&province=18',
    ready: 'section[aria-labelledby=province] li',
  },
  { name: 'nasional-peta', path: '/?family=ORI&period=2023&view=map', ready: '.leaflet-marker-icon' },
  { name: 'liga', path: `/liga?${LAMPUNG}`, ready: 'tbody tr' },
  { name: 'liga-nasional', path: '/liga?family=ORI&period=2023', ready: 'tbody tr' },
  { name: 'instansi', path: '/instansi/18.72?family=ORI&period=2023', ready: '[role=img] svg' },
  { name: 'banding', path: '/banding?family=ORI&institutions=18.72,18.71,18.05&period=2022', ready: 'main table, main svg' },
  { name: 'peta-panas', path: '/peta-panas?family=ORI&period=2022', ready: 'main table' },
  { name: 'pergerakan', path: '/pergerakan?family=ORI&period=2024', ready: 'main h2' },
  { name: 'sebaran', path: '/sebaran?family=ORI&period=2022', ready: 'main svg' },
  { name: 'selisih', path: '/selisih?family=ORI&period=2023', ready: 'main h2' },
  { name: 'status', path: '/status?family=ORI&period=2022', ready: 'main table tbody tr' },
  { name: 'koreksi', path: '/koreksi', ready: 'main h2' },
  { name: 'aturan', path: '/aturan', ready: 'main h2' },
  { name: 'aturan-instrumen', path: '/aturan/ORI-2022', ready: 'main h2' },
  { name: 'aturan-tema', path: '/aturan/tema/SP.pengaduan?province=18', ready: 'main h1' },
  { name: 'lapor', path: '/lapor', ready: 'main form' },
  { name: 'lacak', path: '/lacak', ready: 'main form' },
  { name: 'antrean', path: '/antrean', ready: 'main h1' },
  { name: 'komando', path: '/komando', ready: 'main h1' },
  { name: 'buku-sanksi', path: '/buku-sanksi', ready: 'main h1' },
];
