/**
 * The provinces as tiles of one size, placed by hand so that the whole resembles the archipelago: on a true map Jakarta is a dot
 * and Papua a fifth of the country.
 */
export interface Tile {
  readonly code: string;
  /** Two letters: what fits on a phone. */
  readonly short: string;
  readonly column: number;
  readonly row: number;
}

export const COLUMNS = 13;
export const ROWS = 7;

const place = (code: string, short: string, column: number, row: number): Tile => ({ code, short, column, row });

export const TILES: readonly Tile[] = [
  // Sumatra, from the north-west down to the Sunda Strait, with its islands in the east
  place('11', 'AC', 0, 0),
  place('12', 'SU', 0, 1),
  place('14', 'RI', 1, 1),
  place('21', 'KR', 2, 1),
  place('13', 'SB', 1, 2),
  place('15', 'JA', 2, 2),
  place('19', 'BB', 3, 3),
  place('17', 'BE', 1, 3),
  place('16', 'SS', 2, 3),
  place('18', 'LA', 2, 4),
  // Java and the islands east of it
  place('36', 'BT', 2, 5),
  place('31', 'JK', 3, 5),
  place('32', 'JB', 3, 6),
  place('33', 'JT', 4, 5),
  place('34', 'YO', 4, 6),
  place('35', 'JI', 5, 5),
  place('51', 'BA', 6, 5),
  place('52', 'NB', 7, 5),
  place('53', 'NT', 8, 5),
  // Kalimantan
  place('65', 'KU', 5, 0),
  place('61', 'KB', 4, 1),
  place('64', 'KI', 5, 1),
  place('62', 'KT', 4, 2),
  place('63', 'KS', 5, 2),
  // Sulawesi
  place('75', 'GO', 7, 1),
  place('71', 'SA', 8, 1),
  place('76', 'SR', 6, 2),
  place('72', 'ST', 7, 2),
  place('73', 'SN', 7, 3),
  place('74', 'SG', 8, 3),
  // Maluku and Papua
  place('82', 'MU', 9, 1),
  place('81', 'MA', 9, 3),
  place('96', 'PD', 10, 2),
  place('92', 'PB', 11, 2),
  place('91', 'PA', 12, 2),
  place('94', 'PT', 11, 3),
  place('95', 'PG', 12, 3),
  place('93', 'PS', 12, 4),
];
