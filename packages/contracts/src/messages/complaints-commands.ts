/** What `pantau ledger` and `pantau simulate` say. */
import type { Message } from './message.ts';

export const COMPLAINTS_COMMANDS = {
  // A simulated channel
  cli_about_simulate: {
    id: 'Jalankan kanal aduan buatan di layanan yang sebenarnya. Semua isinya berlabel simulasi dan tidak dihitung bersama data nyata.',
    en: 'Run a made-up complaint channel on the real service. All of it is labelled as simulated and never counted with real data.',
  },
  cli_bad_number: { id: 'Isi dengan bilangan bulat {min} sampai {max}.', en: 'Give a whole number from {min} to {max}.' },
  cli_option_sim_days: { id: 'jumlah hari', en: 'number of days' },
  cli_option_sim_operators: { id: 'jumlah operator', en: 'number of operators' },
  cli_option_sim_rate: { id: 'aduan per hari', en: 'complaints a day' },
  cli_option_sim_seed: {
    id: 'benih acak: benih yang sama memberi pelanggaran yang sama',
    en: 'random seed: the same seed gives the same breaches',
  },
  cli_option_sim_start: { id: 'hari pertama, misalnya 2026-01-05', en: 'the first day, for instance 2026-01-05' },
  cli_simulate_began: {
    id: 'SIMULASI {tenant}: {operators} operator, {days} hari, benih {seed}. Bukan data nyata.',
    en: 'SIMULATION {tenant}: {operators} operators, {days} days, seed {seed}. Not real data.',
  },
  cli_simulate_breaches: { id: 'pelanggaran menurut tenggat: {list}', en: 'breaches by term: {list}' },
  cli_simulate_counts: {
    id: '{filed} aduan, {deeds} tindakan, {taken} diambil dari antrean, {refused} tindakan terlambat karena aduan sudah berubah',
    en: '{filed} complaints, {deeds} actions, {taken} taken from the queue, {refused} actions too late because the case had gone on',
  },
  cli_simulate_day: {
    id: 'simulasi, hari {day} dari {days}: {filed} aduan, {deeds} tindakan',
    en: 'simulated, day {day} of {days}: {filed} complaints, {deeds} actions',
  },
  cli_simulate_digest: { id: 'sidik pelanggaran: {digest}', en: 'digest of the breaches: {digest}' },
  cli_simulate_operators: { id: 'operator dengan pelanggaran terbanyak: {list}', en: 'operators with most breaches: {list}' },
  cli_simulate_states: { id: 'keadaan: {list}', en: 'states: {list}' },
  cli_simulate_summary: {
    id: 'SIMULASI {tenant}, ringkasan (bukan data nyata):',
    en: 'SIMULATION {tenant}, summary (not real data):',
  },
  cli_simulate_units: { id: 'unit dengan pelanggaran terbanyak: {list}', en: 'offices with most breaches: {list}' },
  // The ledger of sanctions, checked from outside
  cli_about_ledger: { id: 'Buku besar sanksi.', en: 'The ledger of sanctions.' },
  cli_about_ledger_verify: {
    id: 'Periksa seluruh buku besar sanksi: baris yang diubah, hilang, disisipkan, atau ditukar ditemukan. Kode keluar 0 utuh, 1 tidak utuh, 2 tidak dapat diperiksa.',
    en: 'Check the whole ledger of sanctions: a changed, missing, inserted or swapped row is found. Exit code 0 whole, 1 not whole, 2 could not be checked.',
  },
  cli_ledger_bad_file: {
    id: 'Berkas {file} tidak dapat dibaca sebagai kunci atau kepala rantai. Pakai berkas yang ditulis --save, atau kunci publik Ed25519 dalam PEM.',
    en: 'File {file} cannot be read as a key or a head. Use a file that --save wrote, or an Ed25519 public key as PEM.',
  },
  cli_ledger_bad_signature: {
    id: 'Tanda tangan kepala rantai pada nomor {seq} tidak cocok dengan kuncinya.',
    en: 'The signature of the head at number {seq} does not fit its key.',
  },
  cli_ledger_broken: {
    id: 'Buku besar TIDAK utuh: {problems} temuan dalam {count} baris.',
    en: 'The ledger is NOT whole: {problems} findings in {count} rows.',
  },
  cli_ledger_changed: { id: 'Baris {seq} diubah setelah disegel.', en: 'Row {seq} was changed after it was sealed.' },
  cli_ledger_columns: {
    id: 'Kolom pencarian baris {seq} tidak sama dengan isinya yang disegel.',
    en: 'The columns that find row {seq} do not say what its sealed text says.',
  },
  cli_ledger_cut_off: {
    id: 'Buku besar dipotong: kepala rantai yang Anda simpan bernomor {seq}, tetapi baris terakhir kini {other}.',
    en: 'The ledger was cut off: the head that you kept is number {seq}, but the last row now is {other}.',
  },
  cli_ledger_inserted: { id: 'Baris {seq} disisipkan.', en: 'Row {seq} was inserted.' },
  cli_ledger_key_unproven: {
    id: 'Kuncinya berasal dari layanan itu sendiri. Simpan kuncinya di tempat lain, lalu pakai --key atau --head.',
    en: 'Its key comes from the service itself. Keep the key elsewhere, then use --key or --head.',
  },
  cli_ledger_missing: { id: 'Baris {seq} hilang.', en: 'Row {seq} is missing.' },
  cli_ledger_no_step: {
    id: 'Baris {seq} tercatat atas kasus {other}, tetapi kasus itu tidak memiliki langkahnya: baris disisipkan, atau langkahnya dihapus.',
    en: 'Row {seq} stands on case {other}, but that case has no such step: the row was inserted, or the step removed.',
  },
  cli_ledger_other_history: {
    id: 'Rantai pada nomor {seq} bukan yang ditandatangani: buku besar ditulis ulang.',
    en: 'The chain at number {seq} is not the one that was signed: the ledger was written anew.',
  },
  cli_ledger_other_key: {
    id: 'Kepala rantai pada nomor {seq} ditandatangani kunci lain ({other}): buku besar disegel ulang, atau kuncinya diganti tanpa pemberitahuan.',
    en: 'The head at number {seq} is signed by another key ({other}): the ledger was sealed anew, or the key was changed without notice.',
  },
  cli_ledger_saved: { id: 'Kepala rantai disimpan di {file}.', en: 'The head was saved to {file}.' },
  cli_ledger_swapped: { id: 'Baris {seq} dan {other} ditukar.', en: 'Rows {seq} and {other} were swapped.' },
  cli_ledger_unreachable: {
    id: 'Layanan aduan di {url} tidak menjawab. Periksa alamatnya dan apakah layanan berjalan.',
    en: 'The complaints service at {url} does not answer. Check the address and whether the service runs.',
  },
  cli_ledger_unsealed: {
    id: 'Baris di basis data bernomor dalam {seq} tidak bersegel dan tidak menunggu segel: disisipkan, atau segelnya dihapus.',
    en: 'The row with internal number {seq} has no seal and waits for none: it was inserted, or its seal removed.',
  },
  cli_ledger_unsigned: {
    id: 'Baris {seq} sampai {other} tidak tercakup tanda tangan mana pun: disisipkan di ujung.',
    en: 'Rows {seq} to {other} are covered by no signature: they were inserted at the end.',
  },
  cli_ledger_waiting: { id: '{count} baris masih menunggu segel.', en: '{count} rows still wait for their seal.' },
  cli_ledger_whole: {
    id: 'Buku besar utuh: {count} baris sampai nomor {seq}, disegel {at}, kunci {key}.',
    en: 'The ledger is whole: {count} rows up to number {seq}, sealed {at}, key {key}.',
  },
  cli_ledger_whole_empty: { id: 'Buku besar masih kosong.', en: 'The ledger is still empty.' },
  cli_option_ledger_head: {
    id: 'kepala rantai yang disimpan lebih dulu dengan --save; buku besar harus masih memuatnya',
    en: 'a head that was kept earlier with --save; the ledger must still lead to it',
  },
  cli_option_ledger_key: { id: 'kunci publik yang Anda percayai, PEM', en: 'the public key that you trust, PEM' },
  cli_option_ledger_save: {
    id: 'simpan kepala rantai dan kuncinya ke berkas ini bila utuh',
    en: 'keep the head and its key in this file when whole',
  },
  cli_option_ledger_tenant: {
    id: 'tampilkan isi kanal ini saja; rantainya tetap diperiksa seluruhnya',
    en: 'read the entries of this channel only; the chain is checked whole all the same',
  },
} as const satisfies Record<string, Message>;
