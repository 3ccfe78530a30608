/**
 * Every sentence that a service or the CLI shows to a person: Indonesian first, English beside it. A message says what
 * to do. `{name}` is filled from the params of the problem. The dashboard has its own catalogue, for its own screens.
 */
import { COMPLAINTS_MESSAGES } from './messages/complaints.ts';
import { COMPLAINTS_COMMANDS } from './messages/complaints-commands.ts';
import { EXPORT_MESSAGES } from './messages/exports.ts';
import type { Message } from './messages/message.ts';

export type Language = 'id' | 'en';

export const MESSAGES = {
  ...COMPLAINTS_MESSAGES,
  ...EXPORT_MESSAGES,
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
  bad_subject: {
    id: 'Header X-Pantau-Subject memuat satu nama dari huruf, angka, titik, garis bawah, tanda hubung, atau @, paling banyak 64 karakter.',
    en: 'The header X-Pantau-Subject holds one name of letters, digits, dots, underscores, hyphens or @, at most 64 characters.',
  },
  subject_loopback_only: {
    id: 'Header X-Pantau-Subject hanya dipercaya dari komputer tempat layanan ini berjalan. Kirim permintaan tanpa header itu.',
    en: 'The header X-Pantau-Subject is believed only from the computer that this service runs on. Send the request without it.',
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
    id: 'Layanan sedang tidak dapat dijangkau seluruhnya. Kirim lagi permintaan yang sama sebentar lagi; mengirim ulang selalu aman.',
    en: 'A part of the service cannot be reached just now. Send the same request again shortly; sending again is always safe.',
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
  period_before_force: {
    id: 'Periode {period} tidak cocok dengan {instrument}, yang berlaku sejak {from}. Periode adalah tahun penilaian, empat angka.',
    en: 'The period {period} does not fit {instrument}, which is in force since {from}. A period is a year of assessment, four digits.',
  },
  unknown_evidence_code: {
    id: 'Data dukung merujuk kode {value}, yang bukan bagian dari {instrument} dan bukan komponen UU 25/2009. Periksa kodenya.',
    en: 'The evidence refers to the code {value}, which is no part of {instrument} and no component of Law 25/2009. Check the code.',
  },
  unknown_institution: {
    id: 'Instansi "{institution}" tidak dikenal. Pakai kode Kemendagri, misalnya 18.72 untuk Kota Metro.',
    en: 'The institution "{institution}" is not known. Use the Kemendagri code, such as 18.72 for Kota Metro.',
  },
  unknown_instrument: {
    id: 'Instrumen {instrument} tidak dikenal. Daftar instrumen ada di layanan penilaian, /v1/instruments.',
    en: 'The instrument {instrument} is not known. The scoring service lists them at /v1/instruments.',
  },
  not_a_count: {
    id: 'Jumlah harus bilangan bulat, nol atau lebih.',
    en: 'A count must be a whole number, zero or more.',
  },
  unknown_measure: {
    id: 'Ukuran {measure} tidak dikenal. Pakai salah satu dari {known}.',
    en: 'The measure {measure} is not known. Use one of {known}.',
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
  off_step: {
    id: 'Nilai {value} tidak ada pada skala, yang mulai dari {min} dengan langkah {step}. Kirim nilai yang tepat pada langkahnya.',
    en: 'The value {value} is not on the scale, which starts at {min} and goes in steps of {step}. Send a value on a step.',
  },
  out_of_scale: { id: 'Nilai {value} di luar skala {min}–{max}.', en: 'The value {value} is outside the scale {min}–{max}.' },
  overlapping_values: {
    id: 'Dimensi {value} dikirim bersama rinciannya. Kirim salah satu saja.',
    en: 'The dimension {value} was sent together with its parts. Send one or the other.',
  },
  own_weights_refused: {
    id: '{instrument} tidak memperbolehkan bobot sendiri. Kirim tanpa bobot.',
    en: '{instrument} does not allow weights of your own. Send it without weights.',
  },
  own_weights_too_fine: {
    id: 'Bobot sendiri terlalu halus untuk dihitung dengan tepat. Pakai penyebut yang lebih kecil, misalnya persen dengan dua desimal.',
    en: 'Weights of your own are too fine to be computed exactly. Use smaller denominators, such as percentages with two decimals.',
  },
  own_weights_total: {
    id: 'Bobot sendiri harus berjumlah tepat 1 bersama bobot unsur yang tidak diubah. Periksa jumlahnya.',
    en: 'Weights of your own must total exactly 1 with those of the elements left as they are. Check their total.',
  },
  repeated_code: { id: 'Kode {value} dikirim lebih dari sekali.', en: 'The code {value} was sent more than once.' },
  roll_up_unknown: {
    id: 'Cara {instrument} menggabungkan beberapa unit menjadi nilai instansi tidak diterbitkan, jadi nilai instansi tidak dapat dihitung.',
    en: 'How {instrument} makes the score of an institution from several units was not published, so it cannot be computed.',
  },
  steps_differ: {
    id: 'Nilai-nilai dalam {instrument} naik dengan langkah yang berbeda, jadi kenaikan terkecil tidak dapat dipastikan. Tetapkan kode yang langkahnya lebih halus.',
    en: 'The values in {instrument} rise in different steps, so the smallest rise cannot be told for certain. Keep the codes with finer steps as they are.',
  },
  total_with_parts: {
    id: 'TOTAL dikirim bersama nilai lain. Kirim TOTAL saja, atau rinciannya saja.',
    en: 'TOTAL was sent together with other values. Send the TOTAL alone, or its parts alone.',
  },
  unknown_band: {
    id: '{instrument} tidak mempunyai kategori {value} yang batasnya diketahui. Lihat daftar kategori pada instrumen itu.',
    en: '{instrument} has no category {value} whose limit is known. See the categories of that instrument.',
  },
  unknown_code: {
    id: 'Kode {value} tidak ada dalam {instrument}. Lihat daftar kode pada instrumen itu.',
    en: 'There is no code {value} in {instrument}. See the codes of that instrument.',
  },
  weights_unknown: {
    id: 'Bobot {value} dalam {instrument} tidak diterbitkan, jadi nilainya tidak dapat dihitung. Kirim tingkat di atasnya atau TOTAL.',
    en: 'The weight of {value} in {instrument} was not published, so it cannot be scored. Send the level above it, or the TOTAL.',
  },
  // Questions to scoring
  cuts_unknown: {
    id: 'Batas kategori instrumen ini tidak diterbitkan, jadi nilainya belum dapat digolongkan.',
    en: 'The cuts between the categories of this instrument were not published, so the score cannot be classified.',
  },
  no_second_axis: {
    id: '{instrument} hanya memiliki satu sumbu penilaian. Hapus isian ini.',
    en: '{instrument} has one axis only. Remove this field.',
  },
  no_survey: {
    id: '{instrument} bukan survei, jadi tidak memiliki jawaban responden. Kirim values.',
    en: '{instrument} is no survey, so nobody answers it. Send values.',
  },
  not_received: {
    id: 'Unit ini ada dalam daftar lokus, tetapi nilainya belum diterima.',
    en: 'This unit is on the roster, but its values have not been received.',
  },
  not_a_weight: {
    id: 'Bobot ini tidak terbaca. Tulis sebagai pecahan ("1/9"), persen ("12.5%"), atau bagian dari satu ("0.125").',
    en: 'This weight cannot be read. Write a fraction ("1/9"), a percentage ("12.5%") or a share of one ("0.125").',
  },
  path_band_only: {
    id: 'Yang terbit hanya "{printed}", jadi nilainya antara {least} dan {most}. Ke {category} (mulai {from}) kurangnya {gapLeast} sampai {gapMost}.',
    en: 'Only "{printed}" was published, so the score lies between {least} and {most}. It lacks {gapLeast} to {gapMost} to {category} (from {from}).',
  },
  path_band_reached: {
    id: 'Yang terbit hanya "{printed}", dan itu sudah mencapai {category} (mulai {from}).',
    en: 'Only "{printed}" was published, and that has reached {category} (from {from}).',
  },
  path_nothing_known: {
    id: 'Belum ada nilai, zona, atau kategori yang diketahui, jadi jarak ke {category} (mulai {from}) belum dapat dihitung.',
    en: 'No score, zone or category is known yet, so how far {category} (from {from}) is away cannot be told.',
  },
  path_score_only: {
    id: 'Nilai terbit {score} kurang {gap} untuk mencapai {category} (mulai {from}). Rata-rata semua unit harus naik sebesar itu.',
    en: 'The published score of {score} lacks {gap} to reach {category} (from {from}). The mean of all units has to rise by that much.',
  },
  path_score_reached: {
    id: 'Nilai terbit {score} sudah mencapai {category} (mulai {from}).',
    en: 'The published score of {score} has reached {category} (from {from}).',
  },
  path_units_unknown: {
    id: 'Nilai per unit belum diketahui, jadi unit mana yang perlu naik tidak dapat disebut. Kirim nilai unit untuk mengetahuinya.',
    en: 'The scores of the units are not known, so which of them have to rise cannot be told. Send them to find out.',
  },
  scope_or_units: {
    id: 'Sebutkan salah satu: institution untuk kartu nilai yang tersimpan, atau units dengan nilainya.',
    en: 'Give one of the two: institution for the scorecard that is stored, or units with their values.',
  },
  unknown_unit: {
    id: 'Unit {value} tidak ada di antara unit yang bernilai. Periksa kode unit dan produknya.',
    en: 'The unit {value} is not among the units that have values. Check the codes of unit and product.',
  },
  values_or_answers: {
    id: 'Kirim salah satu untuk setiap unit: values, atau answers dari para responden.',
    en: 'Send one of the two for each unit: values, or the answers of respondents.',
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
  no_such_rule_version: {
    id: 'Instrumen {instrument} tidak memiliki versi aturan "{version}".',
    en: 'Instrument {instrument} has no version of the rules "{version}".',
  },
  adoption_changed: {
    id: 'Yang akan berubah bukan lagi yang diusulkan. Jalankan uji coba lagi, lalu ajukan usulan baru.',
    en: 'What would change is not what was proposed any more. Run the dry run again and make a new proposal.',
  },
  approved_by_another: {
    id: 'Usulan ini sudah disetujui oleh orang lain.',
    en: 'This proposal was approved by somebody else.',
  },
  duplicate_scorecard: {
    id: 'Instansi {institution} periode {period} disebut lebih dari sekali. Sebutkan sekali saja.',
    en: 'Institution {institution} in period {period} is listed more than once. List it once.',
  },
  no_database: {
    id: 'Layanan ini dijalankan tanpa basis data, sehingga tidak dapat menyimpan usulan. Isi DATABASE_URL, lalu jalankan lagi.',
    en: 'This service runs without a database, so it cannot keep proposals. Set DATABASE_URL and start it again.',
  },
  no_rule_adoption: {
    id: 'Usulan itu tidak ada. Periksa nomornya dengan "pantau rescore list".',
    en: 'There is no such proposal. Look for its id with "pantau rescore list".',
  },
  not_an_earlier_version: {
    id: 'Isian ini harus versi aturan dari instrumen yang sama dan tidak lebih baru daripada {version}.',
    en: 'This must be a version of the same instrument, and none newer than {version}.',
  },
  same_person: {
    id: 'Usulan ini dibuat oleh {subject} sendiri. Orang lain yang harus menyetujuinya.',
    en: 'This proposal was made by {subject} too. Somebody else has to approve it.',
  },
  nothing_to_rescore: {
    id: 'Tidak ada yang dapat dinilai ulang: belum ada apa pun yang diterima untuk instansi, instrumen, dan periode itu.',
    en: 'There is nothing to score again: nothing was ever received for that institution, instrument and period.',
  },
  older_rule_version: {
    id: 'Versi aturan ini lebih lama daripada yang berlaku. Tidak ada yang diubah.',
    en: 'This version of the rules is older than the one that counts. Nothing was changed.',
  },
  rescore_already_counts: {
    id: 'Versi aturan ini sudah berlaku di sini.',
    en: 'This version of the rules counts here already.',
  },
  rescore_older_rule_version: {
    id: 'Versi aturan yang lebih baru sudah berlaku di sini.',
    en: 'A newer version of the rules counts here already.',
  },
  rescore_wrong_period: {
    id: 'Versi aturan ini tidak berlaku pada periode itu.',
    en: 'This version of the rules is not in force in that period.',
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
  cli_about_rescore: {
    id: 'Lihat apa yang berubah oleh aturan yang dikoreksi, usulkan, lalu minta orang lain menyetujuinya (approve ID); list menampilkan usulan.',
    en: 'See what a corrected rule would change, propose it, and have somebody else approve it (approve ID); list shows the proposals.',
  },
  cli_option_as: {
    id: 'Nama Anda; pengusul dan penyetuju harus berbeda.',
    en: 'Your name; proposer and approver must differ.',
  },
  cli_option_instrument: { id: 'Instrumen, misalnya ORI-2023.', en: 'The instrument, such as ORI-2023.' },
  cli_option_rescore_dry_run: { id: 'Tampilkan saja, jangan usulkan.', en: 'Show only, propose nothing.' },
  cli_option_rescore_reason: { id: 'Alasan pengusulan.', en: 'Why it is proposed.' },
  cli_option_scoring_url: { id: 'Alamat layanan penilaian.', en: 'Address of the scoring service.' },
  cli_option_to: {
    id: 'Versi aturan yang diadopsi, misalnya ORI-2023@2; bawaannya yang terbaru.',
    en: 'The version of the rules to adopt, such as ORI-2023@2; the newest by default.',
  },
  cli_rescore_adopted: {
    id: 'Disetujui. {version} sudah ditulis untuk {count} kartu nilai; penilaian ulang berjalan.',
    en: 'Approved. {version} was written for {count} scorecards; they are being scored again.',
  },
  cli_rescore_adoption: {
    id: '{state}; {count} kartu nilai; diusulkan oleh {proposedBy} pada {at}; disetujui oleh {approvedBy}',
    en: '{state}; {count} scorecards; proposed by {proposedBy} at {at}; approved by {approvedBy}',
  },
  cli_rescore_computed: { id: 'dihitung: {before} → {after}', en: 'computed: {before} → {after}' },
  cli_rescore_counts: {
    id: '{scorecards} kartu nilai: {changes} berubah ({crossed} berpindah kategori atau zona), {same} tetap, {skipped} dilewati. {refused} hasil unit tidak akan memiliki nilai.',
    en: '{scorecards} scorecards: {changes} change ({crossed} to another category or zone), {same} stay the same, {skipped} are skipped. {refused} results of units would have no score.',
  },
  cli_rescore_crosses: { id: 'BERPINDAH', en: 'CROSSES' },
  cli_rescore_no_id: {
    id: 'Sebutkan nomor usulan: pantau rescore approve NOMOR. Lihat "pantau rescore list".',
    en: 'Name the proposal: pantau rescore approve ID. See "pantau rescore list".',
  },
  cli_rescore_no_instrument: {
    id: 'Sebutkan instrumen: pantau rescore --instrument ORI-2023 --dry-run.',
    en: 'Name the instrument: pantau rescore --instrument ORI-2023 --dry-run.',
  },
  cli_rescore_no_score: { id: 'tanpa nilai', en: 'no score' },
  cli_rescore_none: { id: 'Belum ada usulan.', en: 'There are no proposals.' },
  cli_rescore_nothing_stored: { id: 'Uji coba: tidak ada yang disimpan.', en: 'Dry run: nothing was stored.' },
  cli_rescore_nothing_to_propose: {
    id: 'Tidak ada kartu nilai yang dapat diusulkan.',
    en: 'There is no scorecard to propose it for.',
  },
  cli_rescore_proposed: {
    id: 'Diusulkan oleh {subject}. Orang lain menyetujuinya dengan: pantau rescore approve {id} --as NAMA',
    en: 'Proposed by {subject}. Somebody else approves it with: pantau rescore approve {id} --as NAME',
  },
  cli_rescore_published: { id: 'terbit: {before} → {after}', en: 'published: {before} → {after}' },
  cli_rescore_skipped: { id: '{count} dilewati: {reason}', en: '{count} skipped: {reason}' },
  cli_rescore_state_approved: { id: 'disetujui, belum selesai ditulis', en: 'approved, not wholly written yet' },
  cli_rescore_state_proposed: { id: 'diusulkan', en: 'proposed' },
  cli_rescore_state_written: { id: 'diadopsi', en: 'adopted' },
  cli_rescore_to: { id: 'Bila {version} diadopsi:', en: 'If {version} is adopted:' },
  cli_rescore_units: {
    id: '{changed} dari {total} hasil unit berubah, {refused} tanpa nilai',
    en: '{changed} of {total} results of units change, {refused} without a score',
  },
  cli_rescore_unreachable: {
    id: 'Layanan di {url} tidak menjawab. Pastikan Pantau berjalan, lalu ulangi; mengulang selalu aman.',
    en: 'The service at {url} does not answer. Make sure that Pantau runs, then do it again; that is always safe.',
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
  ...COMPLAINTS_COMMANDS,
  // Questions to reporting
  as_of_in_future: {
    id: 'asOf ada di masa depan. Pilih saat yang sudah lewat, atau hilangkan untuk melihat keadaan sekarang.',
    en: 'asOf lies in the future. Choose a moment that has passed, or leave it out to see how things stand now.',
  },
  bad_cursor: {
    id: 'Penanda halaman ini tidak terbaca atau milik pertanyaan lain. Mulai lagi dari halaman pertama, tanpa cursor.',
    en: 'This page marker cannot be read, or belongs to another question. Start again from the first page, without a cursor.',
  },
  days_reversed: {
    id: 'Hari pertama ({from}) harus sebelum atau sama dengan hari terakhir ({to}), dan rentangnya paling banyak {max} hari.',
    en: 'The first day ({from}) must not be after the last ({to}), and the range is at most {max} days.',
  },
  institution_or_province: {
    id: 'Sebutkan instansi atau provinsi, bukan keduanya.',
    en: 'Give an institution or a province, not both.',
  },
  months_reversed: {
    id: 'Bulan pertama ({from}) harus sebelum atau sama dengan bulan terakhir ({to}), dan rentangnya paling banyak {max} bulan.',
    en: 'The first month ({from}) must not be after the last ({to}), and the range is at most {max} months.',
  },
  moment_twice: {
    id: 'Pakai asOf atau vintage, bukan keduanya.',
    en: 'Use asOf or vintage, not both.',
  },
  not_covered_yet: {
    id: 'Hasil yang dikirim sebelum saat itu mungkin masih dalam perjalanan. Coba lagi sebentar lagi, atau pilih saat yang lebih lama.',
    en: 'Results sent before that moment may still be on their way. Try again in a moment, or choose an earlier one.',
  },
  not_in_public_form: {
    id: 'Rincian per petugas dan penyaring tidak tersedia dalam bentuk untuk umum. Hilangkan bagian ini, atau hilangkan public=true.',
    en: 'Figures by officer and filters are not available in the public form. Leave this part out, or leave out public=true.',
  },
  public_whole_year: {
    id: 'Bentuk untuk umum hanya tersedia untuk satu tahun kalender penuh, dari Januari sampai Desember. Ubah from dan to, atau hilangkan public=true.',
    en: 'The public form is of one whole calendar year, from January to December. Change from and to, or leave out public=true.',
  },
  public_without_as_of: {
    id: 'Bentuk untuk umum hanya menjawab keadaan sekarang. Hilangkan asOf, atau hilangkan public=true.',
    en: 'The public form answers for now alone. Leave out asOf, or leave out public=true.',
  },
  query_mixes_figures: {
    id: 'Ukuran "{measure}" hanya berarti untuk satu angka. Kelompokkan atau saring ke satu nilai: measure, channel, institution, dan period.',
    en: 'The measure "{measure}" has a meaning for one figure only. Group by, or filter to one value of: measure, channel, institution and period.',
  },
  query_mixes_instruments: {
    id: 'Ukuran "{measure}" tidak boleh mencampur instrumen: skala dan caranya berbeda. Kelompokkan atau saring ke satu nilai: instrument, atau family dan period.',
    en: 'The measure "{measure}" must not mix instruments: their scales and methods differ. Group by, or filter to one value of: instrument, or family and period.',
  },
  query_mixes_own: {
    id: 'Menurut provinsi, ukuran "{measure}" tidak boleh mencampur nilai pemerintah provinsi dengan nilai wilayahnya. Kelompokkan menurut kind, atau saring kind:province atau kind:regency,city.',
    en: 'By province, the measure "{measure}" must not mix a province\'s own score with those of its territory. Group by kind, or filter kind:province or kind:regency,city.',
  },
  query_mixes_parts: {
    id: 'Ukuran "{measure}" hanya berarti untuk satu bagian instrumen pada satu dasar. Kelompokkan atau saring ke satu nilai: indicator dan basis.',
    en: 'The measure "{measure}" has a meaning for one part of an instrument on one basis only. Group by, or filter to one value of: indicator and basis.',
  },
  query_unknown_value: {
    id: '"{value}" bukan nilai "{name}" yang dikenal. Pilih dari: {known}.',
    en: '"{value}" is no known value of "{name}". Choose among: {known}.',
  },
  query_unknown_name: {
    id: '"{name}" tidak dikenal di sini. Pilih dari: {known}.',
    en: '"{name}" is not known here. Choose among: {known}.',
  },
  too_many_institutions: {
    id: 'Bandingkan paling banyak {max} instansi, masing-masing satu kali.',
    en: 'Compare at most {max} institutions, each named once.',
  },
  too_many_readers: {
    id: 'Terlalu banyak halaman yang sedang mengikuti perubahan. Coba lagi sebentar lagi.',
    en: 'Too many pages are following changes. Try again in a moment.',
  },
  unknown_family: {
    id: 'Rumpun instrumen "{family}" tidak dikenal. Pilih salah satu dari: {known}.',
    en: 'The family of instruments "{family}" is not known. Choose one of: {known}.',
  },
  unknown_province: {
    id: 'Provinsi "{province}" tidak dikenal. Pakai kode Kemendagri dua angka, misalnya 18 untuk Lampung.',
    en: 'The province "{province}" is not known. Use the two-digit Kemendagri code, such as 18 for Lampung.',
  },
  unknown_theme: {
    id: 'Tema "{theme}" tidak dikenal. Daftar tema ada di /v1/themes.',
    en: 'The theme "{theme}" is not known. See /v1/themes for the list.',
  },
  unknown_vintage: {
    id: 'Salinan beku "{vintage}" tidak ada, atau belum selesai dibekukan. Pilih dari daftarnya (API: /v1/vintages).',
    en: 'There is no frozen copy "{vintage}", or it is still being made. Choose one from the list (API: /v1/vintages).',
  },
  vintage_taken: {
    id: 'Nama vintage "{name}" sudah dipakai untuk saat yang lain. Pilih nama lain.',
    en: 'The name "{name}" is already that of a vintage of another moment. Choose another name.',
  },
  vintage_without_corrections: {
    id: 'Vintage tidak pernah berubah, jadi tidak memuat koreksi. Hilangkan vintage, atau pakai asOf.',
    en: 'A vintage never changes, so it has no corrections. Leave out vintage, or use asOf.',
  },
  vintage_without_cases: {
    id: 'Salinan beku tidak memuat aduan. Pakai asOf untuk melihat aduan pada suatu saat.',
    en: 'Vintages hold no complaints. Use asOf to see complaints as they stood at a moment.',
  },
  whole_country_only: {
    id: 'Hanya pengguna dengan akses ke seluruh Indonesia yang boleh membekukan vintage.',
    en: 'Only somebody who may see the whole country can freeze a vintage.',
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
    id: 'npm start -- [--ingestion N] [--scoring N] [--complaints N] [--reporting N]: jalankan N salinan (1 sampai {most}) tiap layanan. --simulate: setelah siap, jalankan kanal aduan simulasi yang kecil. --add LAYANAN: tambahkan satu salinan pada Pantau yang sedang berjalan.',
    en: 'npm start -- [--ingestion N] [--scoring N] [--complaints N] [--reporting N]: run N copies (1 to {most}) of each service. --simulate: when ready, run a small simulated complaint channel. --add SERVICE: add one copy to the Pantau that already runs.',
  },
  start_leftovers: {
    id: 'Sisa dari proses sebelumnya dihentikan: {names}.',
    en: 'Left over from the last time and now ended: {names}.',
  },
  start_not_running: {
    id: 'Pantau belum berjalan di komputer ini. Jalankan npm start dahulu, lalu tambahkan salinan.',
    en: 'Pantau does not run on this machine. Run npm start first, then add a copy.',
  },
  start_not_simulated: {
    id: 'Simulasi tidak selesai (kode {code}); Pantau tetap berjalan.',
    en: 'The simulation did not finish (code {code}); Pantau goes on.',
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
