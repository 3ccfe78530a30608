/**
 * Every sentence that a service or the CLI shows to a person: Indonesian first, English beside it. A message says what
 * to do. `{name}` is filled from the params of the problem. The dashboard has its own catalogue, for its own screens.
 */
export type Language = 'id' | 'en';

interface Message {
  readonly id: string;
  readonly en: string;
}

export const MESSAGES = {
  // Requests that cannot be read
  unreadable_json: {
    id: 'Isi kiriman bukan JSON yang utuh. Periksa tanda kurung, koma, dan tanda kutipnya, lalu kirim lagi.',
    en: 'The body is not complete JSON. Check its brackets, commas and quotes, then send it again.',
  },
  unreadable_line: {
    id: 'Baris {line} bukan JSON yang utuh. Perbaiki baris itu, lalu kirim lagi; baris lain sudah diproses.',
    en: 'Line {line} is not complete JSON. Mend that line and send it again; the other lines were processed.',
  },
  too_deep: {
    id: 'Isi kiriman bersarang lebih dari {max} tingkat. Kirim data tanpa susunan sedalam itu.',
    en: 'The body nests more than {max} levels deep. Send the data without nesting that deep.',
  },
  too_busy: {
    id: 'Terlalu banyak kiriman besar yang sedang dibaca. Kirim lagi sebentar lagi, atau kirim sebagai NDJSON.',
    en: 'Too many large bodies are being read. Send again shortly, or send NDJSON.',
  },
  too_large: {
    id: 'Isi kiriman lebih dari {max} byte. Bagi menjadi beberapa kiriman.',
    en: 'The body is larger than {max} bytes. Split it into several requests.',
  },
  too_many: {
    id: 'Paling banyak {max} isian dalam satu kiriman. Bagi menjadi beberapa kiriman.',
    en: 'At most {max} items in one request. Split it into several requests.',
  },
  too_slow: {
    id: 'Isi kiriman tidak selesai diterima dalam {seconds} detik. Kirim lagi lewat jaringan yang lebih baik atau bagi kirimannya.',
    en: 'The body did not arrive within {seconds} seconds. Send it again over a better network, or split it.',
  },
  unsupported_media_type: {
    id: 'Jenis isi tidak dikenal. Pakai Content-Type {expected}.',
    en: 'The content type is not known. Use Content-Type {expected}.',
  },
  no_such_endpoint: {
    id: 'Alamat ini tidak ada. Lihat /docs untuk daftar alamat.',
    en: 'There is nothing at this address. See /docs for the list of endpoints.',
  },
  lines_not_read: {
    id: 'Mulai baris {line} tidak dibaca: satu kiriman memuat paling banyak {max} baris. Kirim sisanya tersendiri.',
    en: 'From line {line} nothing was read: one request takes at most {max} lines. Send the rest in another.',
  },
  line_too_long: {
    id: 'Baris {line} lebih dari {max} byte. Satu baris memuat satu kiriman saja.',
    en: 'Line {line} is longer than {max} bytes. One line holds one submission only.',
  },
  loopback_only: {
    id: 'Layanan ini belum memiliki fitur masuk, sehingga hanya melayani komputer tempat ia berjalan dan jaringan yang dipercaya.',
    en: 'This service has no login yet, so it answers only the computer it runs on and networks that it was told to trust.',
  },
  method_not_allowed: {
    id: 'Alamat ini tidak menerima metode itu. Metode yang diterima: {allow}.',
    en: 'This address does not take that method. It takes: {allow}.',
  },
  unreadable_body: {
    id: 'Isi kiriman terputus atau pemampatannya rusak. Kirim lagi seluruhnya.',
    en: 'The body broke off, or its compression is damaged. Send all of it again.',
  },
  unreadable_path: {
    id: 'Alamat memuat tanda persen yang tidak dapat dibaca. Periksa penulisannya.',
    en: 'The address has a percent sign that cannot be read. Check how it is written.',
  },
  unsupported_encoding: {
    id: 'Pemampatan isi tidak dikenal. Pakai Content-Encoding gzip, atau kirim tanpa pemampatan.',
    en: 'The compression of the body is not known. Use Content-Encoding gzip, or send it uncompressed.',
  },
  // Messages over gRPC
  not_consecutive: {
    id: 'Nomor {number} tidak melanjutkan nomor sebelumnya. Nomor berikutnya harus {expected}; buka aliran baru sesudah nomor terakhir yang diakui.',
    en: 'Number {number} does not follow the one before. The next number must be {expected}; open a new stream after the last number acknowledged.',
  },
  too_many_calls: {
    id: 'Terlalu banyak sambungan yang sedang dilayani. Coba lagi sebentar lagi.',
    en: 'Too many calls are being served. Try again shortly.',
  },
  unreadable_message: {
    id: 'Pesan tidak dapat dibaca sebagai protobuf. Periksa berkas .proto yang dipakai.',
    en: 'The message cannot be read as protobuf. Check the .proto files in use.',
  },
  // The services themselves
  unavailable: {
    id: 'Layanan sedang tidak dapat menyimpan. Kirim lagi permintaan yang sama sebentar lagi; mengirim ulang selalu aman.',
    en: 'The service cannot store anything just now. Send the same request again shortly; sending again is always safe.',
  },
  bug: {
    id: 'Terjadi kesalahan di pihak kami. Coba lagi; bila berulang, sebutkan nomor {reference} kepada pengelola.',
    en: 'Something went wrong on our side. Try again; if it happens again, give the operators the number {reference}.',
  },
  not_found: { id: 'Data yang diminta tidak ada.', en: 'What you asked for does not exist.' },
  forbidden_institution: {
    id: 'Anda tidak berwenang bertindak untuk instansi {institution}.',
    en: 'You may not act for institution {institution}.',
  },
  invalid_request: {
    id: 'Ada isian yang melanggar aturan. Perbaiki isian yang disebut, lalu kirim lagi.',
    en: 'Some fields break a rule. Mend the fields named, then send it again.',
  },
  service_away: {
    id: 'Layanan {service} sedang tidak dapat dihubungi. Tunggu sebentar, lalu coba lagi.',
    en: 'The service {service} cannot be reached just now. Wait a moment, then try again.',
  },
  already_running: {
    id: 'Pekerjaan yang sama sedang berjalan. Tunggu sampai selesai.',
    en: 'The same job is running already. Wait until it has ended.',
  },
  already_exists: { id: 'Data itu sudah ada.', en: 'That already exists.' },
  bad_config: {
    id: 'Layanan tidak dapat dijalankan. Perbaiki variabel lingkungan berikut:',
    en: 'The service cannot start. Mend these environment variables:',
  },
  // Fields
  required: { id: 'Isian ini wajib ada.', en: 'This field is required.' },
  unknown_field: { id: 'Isian "{field}" tidak dikenal. Hapus isian itu.', en: 'The field "{field}" is not known. Remove it.' },
  bad_format: { id: 'Bentuk isian ini harus {expected}.', en: 'This field must look like {expected}.' },
  too_long: { id: 'Paling panjang {max} karakter.', en: 'At most {max} characters.' },
  too_short: { id: 'Isian ini tidak boleh kosong.', en: 'This field must not be empty.' },
  out_of_range: { id: 'Nilai harus antara {min} dan {max}.', en: 'The value must lie between {min} and {max}.' },
  at_least: { id: 'Nilai paling kecil {min}.', en: 'The value must be at least {min}.' },
  at_most: { id: 'Nilai paling besar {max}.', en: 'The value must be at most {max}.' },
  invalid_value: {
    id: 'Nilai isian ini tidak sah. Lihat /docs untuk aturannya.',
    en: 'This value is not valid. See /docs for its rule.',
  },
  must_be_boolean: { id: 'Isian ini harus true atau false.', en: 'This field must be true or false.' },
  must_be_list: { id: 'Isian ini harus berupa daftar.', en: 'This field must be a list.' },
  must_be_number: { id: 'Isian ini harus berupa angka.', en: 'This field must be a number.' },
  must_be_object: { id: 'Isian ini harus berupa objek.', en: 'This field must be an object.' },
  must_be_text: { id: 'Isian ini harus berupa teks.', en: 'This field must be text.' },
  must_be_whole_number: { id: 'Isian ini harus berupa bilangan bulat.', en: 'This field must be a whole number.' },
  too_few: { id: 'Daftar ini memuat paling sedikit {min} isian.', en: 'This list must have at least {min} items.' },
  // Submissions, published results and rosters
  ambiguous_institution: {
    id: 'Nama "{institution}" cocok dengan beberapa instansi: {candidates}. Sebutkan kodenya.',
    en: 'The name "{institution}" fits several institutions: {candidates}. Give the code.',
  },
  control_character: {
    id: 'Isian ini memuat karakter kendali. Hapus karakter itu.',
    en: 'This field holds a control character. Remove it.',
  },
  duplicate_unit: {
    id: 'Unit {unit} disebut lebih dari sekali. Sebutkan sekali saja.',
    en: 'The unit {unit} is listed more than once. List it once.',
  },
  not_a_decimal: {
    id: 'Isian ini harus angka dengan titik desimal dan paling banyak empat desimal, misalnya 87.34.',
    en: 'This field must be a number with a decimal point and at most four decimals, such as 87.34.',
  },
  not_a_printed_number: {
    id: 'Nilai ini tidak terbaca sebagai angka. Tulis seperti tercetak, misalnya "77,87", atau sebagai angka 77.87.',
    en: 'This score cannot be read as a number. Write it as printed, such as "77,87", or as the number 77.87.',
  },
  not_one_of: { id: 'Isian ini harus salah satu dari: {allowed}.', en: 'This field must be one of: {allowed}.' },
  institution_name_disagrees: {
    id: 'Nama "{name}" bukan nama instansi berkode {institution}. Perbaiki nama atau kodenya, atau kirim kodenya saja.',
    en: 'The name "{name}" is not that of institution {institution}. Mend the name or the code, or send the code alone.',
  },
  more_problems: {
    id: 'Masih ada {count} kesalahan lain. Perbaiki dahulu yang disebut, lalu kirim lagi.',
    en: 'There are {count} more problems. Mend those named first, then send it again.',
  },
  nothing_claimed: {
    id: 'Hasil terbit harus memuat sedikitnya satu dari nilai, zona, kategori, predikat, peringkat, atau penghargaan.',
    en: 'A published result must hold at least one of score, zone, category, predicate, ranks or award.',
  },
  rank_beyond_count: {
    id: 'Peringkat {rank} melebihi jumlah yang diperingkat ({of}).',
    en: 'Rank {rank} is beyond the number ranked ({of}).',
  },
  unknown_institution: {
    id: 'Instansi "{institution}" tidak dikenal. Pakai kode Kemendagri, misalnya 18.72 untuk Kota Metro.',
    en: 'The institution "{institution}" is not known. Use the Kemendagri code, such as 18.72 for Kota Metro.',
  },
  unknown_instrument: {
    id: 'Instrumen {instrument} tidak dikenal. Daftar instrumen ada di layanan penilaian, /v1/instruments.',
    en: 'The instrument {instrument} is not known. The scoring service lists them at /v1/instruments.',
  },
  wrong_period: {
    id: 'Periode {period} tidak cocok dengan {instrument}, yang berlaku {from} sampai {to}.',
    en: 'The period {period} does not fit {instrument}, which was in force from {from} to {to}.',
  },
  // What the rulebook refuses in the values of a unit
  missing_dimension: {
    id: 'Nilai {value} belum ada. Nilai yang tidak ada bukan nol; kirim semua dimensi, atau kirim TOTAL saja.',
    en: 'The value {value} is missing. A missing value is not zero; send every dimension, or the TOTAL alone.',
  },
  mixed_basis: {
    id: 'Nilai {value} memakai basis yang tercampur. Pakai satu basis saja dalam satu dimensi.',
    en: 'The values of {value} mix their bases. Use one basis within a dimension.',
  },
  no_units: { id: 'Belum ada unit yang bernilai.', en: 'No unit has a score yet.' },
  no_values: { id: 'Kirim paling sedikit satu nilai.', en: 'Send at least one value.' },
  out_of_scale: { id: 'Nilai {value} di luar skala {min}–{max}.', en: 'The value {value} is outside the scale {min}–{max}.' },
  overlapping_values: {
    id: 'Dimensi {value} dikirim bersama rinciannya. Kirim salah satu saja.',
    en: 'The dimension {value} was sent together with its parts. Send one or the other.',
  },
  repeated_code: { id: 'Kode {value} dikirim lebih dari sekali.', en: 'The code {value} was sent more than once.' },
  total_with_parts: {
    id: 'TOTAL dikirim bersama nilai lain. Kirim TOTAL saja, atau rinciannya saja.',
    en: 'TOTAL was sent together with other values. Send the TOTAL alone, or its parts alone.',
  },
  unknown_code: {
    id: 'Kode {value} tidak ada dalam {instrument}. Lihat daftar kode pada instrumen itu.',
    en: 'There is no code {value} in {instrument}. See the codes of that instrument.',
  },
  weights_unknown: {
    id: 'Bobot {value} dalam {instrument} tidak diterbitkan, jadi nilainya tidak dapat dihitung. Kirim tingkat di atasnya atau TOTAL.',
    en: 'The weight of {value} in {instrument} was not published, so it cannot be scored. Send the level above it, or the TOTAL.',
  },
  // What scoring decides and notices
  already_withdrawn: { id: 'Kiriman ini sudah ditarik sebelumnya.', en: 'This was withdrawn before.' },
  beyond_likely_scale: {
    id: 'Nilai berada di luar skala yang mungkin berlaku. Periksa sumbernya.',
    en: 'The score lies beyond the scale that is likely. Check its source.',
  },
  category_contradicts_score: {
    id: 'Kategori yang tercetak tidak sesuai dengan nilainya.',
    en: 'The printed category does not agree with the score.',
  },
  difference_beyond_tolerance: {
    id: 'Hasil hitungan berbeda lebih dari 0,01 dari nilai terbit.',
    en: 'The computed score differs from the published one by more than 0.01.',
  },
  disputed: { id: 'Sumber-sumber tidak sepakat.', en: 'The sources disagree.' },
  incomplete_roster: {
    id: 'Belum semua unit dalam daftar lokus bernilai.',
    en: 'Not every unit on the roster has a score yet.',
  },
  no_scorecard: {
    id: 'Belum ada kartu nilai untuk instansi, instrumen, dan periode ini.',
    en: 'There is no scorecard yet for this institution, instrument and period.',
  },
  nothing_to_withdraw: {
    id: 'Tidak ada yang dapat ditarik: kiriman itu belum pernah diterima.',
    en: 'There is nothing to withdraw: it was never received.',
  },
  older_revision: {
    id: 'Revisi ini lebih lama daripada yang berlaku. Kirim dengan nomor revisi yang lebih tinggi.',
    en: 'This revision is older than the one that counts. Send it with a higher revision number.',
  },
  same_revision_other_content: {
    id: 'Revisi yang sama sudah diterima dengan isi lain; yang pertama tetap berlaku. Naikkan nomor revisi untuk memperbaikinya.',
    en: 'The same revision was received with other content; the first one stands. Raise the revision number to correct it.',
  },
  too_many_claims: {
    id: 'Kartu nilai ini sudah memuat 1.000 hasil terbit, batas paling banyak. Perbaiki yang sudah ada dengan nomor revisi yang lebih tinggi.',
    en: 'This scorecard already holds 1,000 published results, the most it takes. Correct one of those with a higher revision number.',
  },
  too_many_units: {
    id: 'Kartu nilai ini sudah memuat 2.000 unit dan produk, batas paling banyak. Kirim sebagai revisi unit yang sudah ada, atau hubungi pengelola.',
    en: 'This scorecard already holds 2,000 units and products, the most it takes. Send it as a revision of a unit it has, or ask the operators.',
  },
  unit_not_on_roster: { id: 'Unit ini tidak ada dalam daftar lokus.', en: 'This unit is not on the roster.' },
  unit_without_score: {
    id: 'Ada unit yang nilainya tidak dapat dihitung.',
    en: 'There is a unit whose score cannot be computed.',
  },
  unknown_rule_version: {
    id: 'Versi aturan ini belum dikenal oleh layanan penilaian. Perbarui layanan itu.',
    en: 'The scoring service does not know this version of the rules yet. Update that service.',
  },
  zone_contradicts_score: {
    id: 'Zona yang tercetak tidak sesuai dengan nilainya.',
    en: 'The printed zone does not agree with the score.',
  },
  // The command line
  cli_about: { id: 'Pantau: memantau kinerja pelayanan publik.', en: 'Pantau: the performance of public services.' },
  cli_about_load: {
    id: 'Memuat berkas CSV lewat API publik: hasil terbit, daftar lokus, atau kiriman.',
    en: 'Loads CSV files through the public API: published results, rosters or submissions.',
  },
  cli_about_dlq: {
    id: 'Pesan yang tidak terbaca: lihat, kirim ulang, atau kesampingkan. Tidak ada yang dihapus.',
    en: 'Messages that could not be read: look, replay or set aside. Nothing is ever deleted.',
  },
  cli_about_dlq_discard: {
    id: 'Tandai agar tidak dikirim ulang, dengan alasannya.',
    en: 'Mark them as not to be replayed, with the reason.',
  },
  cli_about_dlq_list: {
    id: 'Jumlah per topik dan alasan; dengan nama topik, satu per satu.',
    en: 'Counts by topic and reason; with a topic, one by one.',
  },
  cli_about_dlq_replay: {
    id: 'Kirim kembali apa adanya ke topik asalnya; mengulanginya tidak mengubah apa pun.',
    en: 'Send them back, as they were, to the topic they came from; doing it twice changes nothing.',
  },
  cli_about_dlq_show: { id: 'Isi satu pesan.', en: 'What one message holds.' },
  cli_about_rebuild: {
    id: 'Susun ulang data layanan dari semua pesan, di samping yang lama, lalu tukar.',
    en: 'Make the data of a service anew from all messages, beside the old, then swap.',
  },
  cli_dlq_bad_name: {
    id: '"{name}" bukan nama pesan. Tulis <topik>.dlq atau <topik>.dlq:<nomor>, seperti dalam "pantau dlq list".',
    en: '"{name}" names no message. Write <topic>.dlq or <topic>.dlq:<number>, as "pantau dlq list" prints it.',
  },
  cli_dlq_discarded: { id: '{topic}: {count} pesan dikesampingkan.', en: '{topic}: {count} messages set aside.' },
  cli_dlq_discarded_state: { id: 'dikesampingkan', en: 'set aside' },
  cli_dlq_empty: { id: 'Tidak ada pesan yang tidak terbaca.', en: 'There are no unreadable messages.' },
  cli_dlq_no_such_letter: {
    id: 'Tidak ada pesan {letter}. Lihat "pantau dlq list <topik>".',
    en: 'There is no message {letter}. See "pantau dlq list <topic>".',
  },
  cli_dlq_no_such_topic: {
    id: 'Tidak ada topik {topic}. Lihat "pantau dlq list".',
    en: 'There is no topic {topic}. See "pantau dlq list".',
  },
  cli_dlq_open_state: { id: 'menunggu', en: 'waiting' },
  cli_dlq_reason: { id: 'alasan {reason}: {count}', en: 'reason {reason}: {count}' },
  cli_dlq_replayed: {
    id: '{topic}: {count} pesan dikirim kembali ke topik asalnya.',
    en: '{topic}: {count} messages sent back to the topic they came from.',
  },
  cli_dlq_replayed_state: { id: 'sudah dikirim ulang', en: 'replayed' },
  cli_dlq_settled: {
    id: '{letter} sudah ditangani sebelumnya; pakai --again bila tetap ingin mengulanginya.',
    en: '{letter} was dealt with before; use --again to do it once more all the same.',
  },
  cli_dlq_topic: {
    id: '{topic}: {open} menunggu (tertua {oldest}), {replayed} dikirim ulang, {discarded} dikesampingkan',
    en: '{topic}: {open} waiting (oldest {oldest}), {replayed} replayed, {discarded} set aside',
  },
  cli_dlq_unreachable: {
    id: 'Kafka di {brokers} tidak dapat dihubungi. Periksa KAFKA_BROKERS, dan apakah Pantau sedang berjalan.',
    en: 'Kafka at {brokers} cannot be reached. Check KAFKA_BROKERS, and whether Pantau is running.',
  },
  cli_option_accept_differences: {
    id: 'Tukar walaupun isi yang lama dan yang baru berbeda.',
    en: 'Swap although old and new differ.',
  },
  cli_option_abandon: {
    id: 'Buang penyusunan ulang yang belum ditukar, agar yang berikut mulai dari awal.',
    en: 'Throw away a rebuild that was not swapped yet, so that the next one begins afresh.',
  },
  cli_option_confirm: {
    id: 'Hapus data lama yang disimpan setelah penukaran.',
    en: 'Drop the old data that was kept after the swap.',
  },
  cli_option_again: {
    id: 'Juga pesan yang sudah ditangani, bila disebut namanya.',
    en: 'Also messages that were dealt with, if named.',
  },
  cli_option_reason: { id: 'Alasan dikesampingkan.', en: 'Why they are set aside.' },
  cli_rebuild_abandoned: {
    id: 'Penyusunan ulang {service} dibuang; tidak ada yang ditukar. Yang berikut mulai dari awal.',
    en: 'The rebuild of {service} was thrown away; nothing was swapped. The next one begins afresh.',
  },
  cli_rebuild_confirmed: { id: 'Data lama {service} dihapus.', en: 'The old data of {service} was dropped.' },
  cli_rebuild_different: {
    id: 'Isi yang lama dan yang baru berbeda, jadi belum ditukar. Periksa; bila yang baru benar, ulangi dengan --accept-differences; bila salah, buang dengan --abandon.',
    en: 'Old and new differ, so nothing was swapped. Look into it; if the new is right, repeat with --accept-differences; if it is wrong, throw it away with --abandon.',
  },
  cli_rebuild_done: {
    id: '{service} sudah disusun ulang dan ditukar. Data lama disimpan sampai "pantau rebuild {service} --confirm".',
    en: '{service} was made anew and swapped. The old data is kept until "pantau rebuild {service} --confirm".',
  },
  cli_rebuild_failed: {
    id: 'Penyusunan ulang {service} terhenti. Jalankan lagi: ia melanjutkan dari tempat berhenti.',
    en: 'The rebuild of {service} broke off. Run it again: it goes on where it stopped.',
  },
  cli_rebuild_no_job: {
    id: 'Di sini tidak ada layanan {service}. Jalankan perintah ini dari direktori proyek.',
    en: 'There is no service {service} here. Run this command from the project directory.',
  },
  cli_rebuild_nothing: {
    id: 'Tidak ada data lama {service} yang disimpan.',
    en: 'No old data of {service} is kept.',
  },
  cli_rebuild_nothing_to_abandon: {
    id: 'Tidak ada penyusunan ulang {service} yang dapat dibuang.',
    en: 'There is no rebuild of {service} that could be thrown away.',
  },
  cli_rebuild_running: {
    id: 'Penyusunan ulang {service} sedang berjalan di proses lain. Tunggu sampai selesai.',
    en: 'A rebuild of {service} is running in another process. Wait until it has ended.',
  },
  cli_rebuild_table: {
    id: '{table}: {live} baris lama, {rebuilt} baris baru, isinya berbeda',
    en: '{table}: {live} rows before, {rebuilt} rows now, with other contents',
  },
  cli_option_dry_run: { id: 'Periksa saja, jangan simpan apa pun.', en: 'Check only, store nothing.' },
  cli_option_json: { id: 'Ringkasan sebagai satu baris JSON.', en: 'The summary as one line of JSON.' },
  cli_option_lang: { id: 'Bahasa: id atau en.', en: 'Language: id or en.' },
  cli_option_url: { id: 'Alamat layanan penerimaan.', en: 'Address of the ingestion service.' },
  cli_load_checked: {
    id: '{read} baris diperiksa: {accepted} sah, {rejected} ditolak, {waiting} menunggu instrumen. Tidak ada yang disimpan.',
    en: '{read} rows checked: {accepted} valid, {rejected} rejected, {waiting} waiting for their instrument. Nothing was stored.',
  },
  cli_load_done: {
    id: '{read} baris dibaca: {accepted} diterima, {rejected} ditolak, {waiting} menunggu instrumen.',
    en: '{read} rows read: {accepted} accepted, {rejected} rejected, {waiting} waiting for their instrument.',
  },
  cli_load_rejected: { id: 'ditolak, {code}: {rows} baris', en: 'rejected, {code}: {rows} rows' },
  cli_load_waiting: {
    id: 'menunggu instrumen {instrument}: {rows} baris',
    en: 'waiting for instrument {instrument}: {rows} rows',
  },
  cli_no_such_file: {
    id: 'Berkas {path} tidak ada, bukan berkas, atau tidak dapat dibuka. Periksa namanya.',
    en: 'The file {path} does not exist, is no file, or cannot be opened. Check its name.',
  },
  cli_refused: {
    id: 'Layanan menolak isi {path}: {reason}',
    en: 'The service refused the content of {path}: {reason}',
  },
  cli_unknown_file: {
    id: 'Baris judul {path} tidak dikenal. Pakai kolom salah satu dari: {kinds} (lihat packages/cli/README.md).',
    en: 'The header of {path} is not known. Use the columns of one of: {kinds} (see packages/cli/README.md).',
  },
  cli_unreachable: {
    id: 'Layanan di {url} tidak menjawab. Pastikan Pantau berjalan, lalu muat berkas yang sama lagi; mengulang selalu aman.',
    en: 'The service at {url} does not answer. Make sure that Pantau runs, then load the same file again; that is always safe.',
  },
  cli_unreadable_file: {
    id: 'Berkas {path} tidak terbaca sebagai CSV: {reason}',
    en: 'The file {path} cannot be read as CSV: {reason}',
  },
  // Questions to reporting
  bad_cursor: {
    id: 'Penanda halaman ini tidak terbaca. Mulai lagi dari halaman pertama, tanpa cursor.',
    en: 'This page marker cannot be read. Start again from the first page, without a cursor.',
  },
  unknown_family: {
    id: 'Rumpun instrumen "{family}" tidak dikenal. Pilih salah satu dari: {known}.',
    en: 'The family of instruments "{family}" is not known. Choose one of: {known}.',
  },
  unknown_province: {
    id: 'Provinsi "{province}" tidak dikenal. Pakai kode Kemendagri dua angka, misalnya 18 untuk Lampung.',
    en: 'The province "{province}" is not known. Use the two-digit Kemendagri code, such as 18 for Lampung.',
  },
  years_reversed: {
    id: 'Tahun awal ({from}) harus sebelum atau sama dengan tahun akhir ({to}), dan rentangnya paling banyak {max} tahun.',
    en: 'The first year ({from}) must not be after the last ({to}), and the range is at most {max} years.',
  },
  // Starting Pantau on one machine
  start_added: {
    id: '{name} berjalan di {url} dan ikut bekerja. Ctrl-C menghentikan salinan ini saja.',
    en: '{name} runs at {url} and takes its share. Ctrl-C stops this copy alone.',
  },
  start_added_ended: {
    id: '{name} berhenti sendiri ({how}); salinan yang ditambahkan tidak dijalankan lagi. Lihat {log}',
    en: '{name} ended by itself ({how}); a copy that was added is not started again. See {log}',
  },
  start_already_running: {
    id: 'Pantau sudah berjalan di komputer ini (proses {pid}). Hentikan dahulu dengan Ctrl-C di jendelanya.',
    en: 'Pantau already runs on this machine (process {pid}). Stop it first with Ctrl-C in its window.',
  },
  start_bad_argument: {
    id: '"{argument}" tidak dikenal di sini. npm start -- --help menjelaskan pilihan yang ada.',
    en: '"{argument}" is not known here. npm start -- --help tells what there is.',
  },
  start_bad_copies: {
    id: '{argument} "{value}": isi dengan jumlah salinan dari 1 sampai {most}.',
    en: '{argument} "{value}": give a number of copies from 1 to {most}.',
  },
  start_bad_port: {
    id: '{variable} berisi "{value}"; isi dengan nomor port 1 sampai 65535.',
    en: '{variable} is "{value}"; set it to a port number from 1 to 65535.',
  },
  start_bad_service: {
    id: 'Layanan "{value}" tidak dapat ditambah. Pilih salah satu dari: {services}.',
    en: 'There is no service "{value}" to add. Choose one of: {services}.',
  },
  start_ended: {
    id: '{name} berhenti sendiri ({how}) dan dijalankan lagi. Lihat {log}',
    en: '{name} ended by itself ({how}) and is started again. See {log}',
  },
  start_gave_up: {
    id: '{name} berulang kali berhenti dan tidak dijalankan lagi. Baca {log}, perbaiki sebabnya, lalu jalankan ulang.',
    en: '{name} keeps ending and is not started again. Read {log}, mend the cause, then start again.',
  },
  start_help: {
    id: 'npm start -- [--ingestion N] [--scoring N] [--reporting N]: jalankan N salinan (1 sampai {most}) tiap layanan. --add LAYANAN: tambahkan satu salinan pada Pantau yang sedang berjalan.',
    en: 'npm start -- [--ingestion N] [--scoring N] [--reporting N]: run N copies (1 to {most}) of each service. --add SERVICE: add one copy to the Pantau that already runs.',
  },
  start_leftovers: {
    id: 'Sisa dari proses sebelumnya dihentikan: {names}.',
    en: 'Left over from the last time and now ended: {names}.',
  },
  start_not_running: {
    id: 'Pantau belum berjalan di komputer ini. Jalankan npm start dahulu, lalu tambahkan salinan.',
    en: 'Pantau does not run on this machine. Run npm start first, then add a copy.',
  },
  start_not_visible: {
    id: 'Data sudah diterima tetapi belum seluruhnya tampil di laporan; /v1/freshness memperlihatkan sisanya.',
    en: 'The data were accepted but not all of them show in reports yet; /v1/freshness tells what is left.',
  },
  start_port_busy: {
    id: 'Port {port} ({name}) sedang dipakai program lain. Hentikan program itu, atau pilih port lain dengan {variable}.',
    en: 'Port {port} ({name}) is in use by another program. Stop that program, or choose another port with {variable}.',
  },
  start_port_twice: {
    id: 'Port {port} diminta untuk {other} dan {name} sekaligus. Pilih port lain dengan {variable}.',
    en: 'Port {port} is asked for by both {other} and {name}. Choose another port with {variable}.',
  },
  start_ready: {
    id: 'Pantau siap setelah {seconds} detik. Ctrl-C menghentikannya dengan tertib; data tersimpan.',
    en: 'Pantau is ready after {seconds} seconds. Ctrl-C stops it in order; data are kept.',
  },
  start_rows_rejected: {
    id: 'Sebagian baris di data/ ditolak; alasannya ada di atas.',
    en: 'Some rows of data/ were rejected; the reasons are above.',
  },
  start_stopped: { id: 'Berhenti; semua data tersimpan.', en: 'Stopped; all data are kept.' },
  start_stopping: {
    id: 'Menghentikan semuanya dengan tertib; Ctrl-C sekali lagi untuk menghentikan paksa …',
    en: 'Stopping everything in order; Ctrl-C once more does not wait …',
  },
} as const satisfies Record<string, Message>;

export type MessageCode = keyof typeof MESSAGES;

/** The sentence for a code; a code without a sentence is shown as itself, so that nothing is hidden. */
export function messageText(code: string, language: Language, params: Readonly<Record<string, string | number>> = {}): string {
  const message: Message | undefined = Object.hasOwn(MESSAGES, code) ? (MESSAGES as Record<string, Message>)[code] : undefined;
  if (message === undefined) return code;
  return message[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
