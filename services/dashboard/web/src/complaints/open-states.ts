/** Where a case may be while somebody has to do something about it. In a file of its own: addresses are read before their pages are there. */
// biome-ignore format: a list is read as one
export const OPEN_STATES = ['diterima', 'ditunda', 'diverifikasi', 'didisposisikan', 'ditindaklanjuti', 'selesai_diajukan', 'dibuka_kembali'] as const;
