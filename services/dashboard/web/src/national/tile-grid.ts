/**
 * The provinces as tiles of one size, placed by hand so that the whole resembles the archipelago: on a true map Jakarta is a dot
 * and Papua a fifth of the country.
 */
export interface Tile {
  readonly code: string;
  /** Two letters: what fits on a phone. */
  readonly short: string;
  /** As people shorten it. */
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

export const COLUMNS = 13;
export const ROWS = 7;

const place = (code: string, short: string, name: string, column: number, row: number): Tile => ({
  code,
  short,
  name,
  column,
  row,
});

export const TILES: readonly Tile[] = [
  // Sumatra, from the north-west down to the Sunda Strait, with its islands in the east
  place('11', 'AC', 'Aceh', 0, 0),
  place('12', 'SU', 'Sumut', 0, 1),
  place('14', 'RI', 'Riau', 1, 1),
  place('21', 'KR', 'Kepri', 2, 1),
  place('13', 'SB', 'Sumbar', 1, 2),
  place('15', 'JA', 'Jambi', 2, 2),
  place('19', 'BB', 'Babel', 3, 3),
  place('17', 'BE', 'Bengkulu', 1, 3),
  place('16', 'SS', 'Sumsel', 2, 3),
  place('18', 'LA', 'Lampung', 2, 4),
  // Java and the islands east of it
  place('36', 'BT', 'Banten', 2, 5),
  place('31', 'JK', 'Jakarta', 3, 5),
  place('32', 'JB', 'Jabar', 3, 6),
  place('33', 'JT', 'Jateng', 4, 5),
  place('34', 'YO', 'DIY', 4, 6),
  place('35', 'JI', 'Jatim', 5, 5),
  place('51', 'BA', 'Bali', 6, 5),
  place('52', 'NB', 'NTB', 7, 5),
  place('53', 'NT', 'NTT', 8, 5),
  // Kalimantan
  place('65', 'KU', 'Kaltara', 5, 0),
  place('61', 'KB', 'Kalbar', 4, 1),
  place('64', 'KI', 'Kaltim', 5, 1),
  place('62', 'KT', 'Kalteng', 4, 2),
  place('63', 'KS', 'Kalsel', 5, 2),
  // Sulawesi
  place('75', 'GO', 'Gorontalo', 7, 1),
  place('71', 'SA', 'Sulut', 8, 1),
  place('76', 'SR', 'Sulbar', 6, 2),
  place('72', 'ST', 'Sulteng', 7, 2),
  place('73', 'SN', 'Sulsel', 7, 3),
  place('74', 'SG', 'Sultra', 8, 3),
  // Maluku and Papua
  place('82', 'MU', 'Malut', 9, 1),
  place('81', 'MA', 'Maluku', 9, 3),
  place('96', 'PD', 'PBD', 10, 2),
  place('92', 'PB', 'Papbar', 11, 2),
  place('91', 'PA', 'Papua', 12, 2),
  place('94', 'PT', 'Papteng', 11, 3),
  place('95', 'PG', 'Papeg', 12, 3),
  place('93', 'PS', 'Papsel', 12, 4),
];
