/** What the complaints service says to citizens and officers. */
import type { Message } from './message.ts';

export const COMPLAINTS_MESSAGES = {
  action_needs: { id: 'Tindakan {action} memerlukan isian {need}.', en: 'The action {action} needs the field {need}.' },
  bad_if_match: {
    id: 'Header If-Match memuat satu versi dalam tanda kutip, seperti yang Anda terima di header ETag.',
    en: 'The header If-Match holds one version in quotes, as you got it in the header ETag.',
  },
  bad_idempotency_key: {
    id: 'Header Idempotency-Key memuat satu kunci dari 1 sampai 128 karakter tanpa spasi.',
    en: 'The header Idempotency-Key holds one key of 1 to 128 characters without spaces.',
  },
  busy_case: {
    id: 'Aduan ini sedang diubah banyak orang. Coba lagi sebentar lagi.',
    en: 'Many people are changing this case. Try again in a moment.',
  },
  idempotency_key_reused: {
    id: 'Idempotency-Key ini sudah dipakai untuk permintaan lain. Pakai kunci baru untuk setiap permintaan.',
    en: 'This Idempotency-Key was used for another request. Use a new key for each request.',
  },
  case_state_diterima: { id: 'Diterima', en: 'Received' },
  case_state_ditunda: { id: 'Ditunda, menunggu data', en: 'On hold, waiting for data' },
  case_state_diverifikasi: { id: 'Terverifikasi', en: 'Verified' },
  case_state_bukan_wewenang: { id: 'Diteruskan ke instansi lain', en: 'Passed on to another government' },
  case_state_diarsipkan: { id: 'Diarsipkan', en: 'Archived' },
  case_state_didisposisikan: { id: 'Didisposisikan', en: 'Forwarded' },
  case_state_ditindaklanjuti: { id: 'Ditindaklanjuti', en: 'Being followed up' },
  case_state_selesai_diajukan: { id: 'Penyelesaian diperiksa', en: 'End under review' },
  case_state_selesai: { id: 'Selesai', en: 'Done' },
  case_state_dibuka_kembali: { id: 'Dibuka kembali', en: 'Reopened' },
  case_state_dicabut: { id: 'Dicabut pelapor', en: 'Withdrawn by its reporter' },
  case_state_digabung: { id: 'Digabung dengan aduan lain', en: 'Joined to another case' },
  class_after_breach: {
    id: 'Tenggat aduan ini sudah terlewat dan tercatat sebagai pelanggaran, sehingga kelasnya tidak dapat diubah lagi.',
    en: 'A term of this case has passed and stands as a breach, so its class cannot be changed any more.',
  },
  class_too_late: {
    id: 'Tenggat kelas itu sudah lewat bagi aduan ini, sehingga kelasnya tidak dapat diubah ke sana.',
    en: 'The term of that class has already passed for this case, so it cannot be changed to it.',
  },
  identity_erased: {
    id: 'Identitas pelapor aduan ini sudah dihapus dan tidak dapat dipulihkan.',
    en: 'The reporter’s identity of this case was erased and cannot be restored.',
  },
  illegal_move: {
    id: 'Tindakan {action} tidak dapat dilakukan saat aduan berstatus {state}. Yang dapat dilakukan sekarang: {legal}.',
    en: 'The action {action} is not possible while the case is in state {state}. Possible now: {legal}.',
  },
  no_photo: {
    id: 'Berkas ini bukan foto JPEG, PNG, atau WebP. Pilih foto lain; foto HEIC dari iPhone perlu disimpan sebagai JPEG.',
    en: 'This file is no JPEG, PNG or WebP photo. Choose another; save a HEIC photo of an iPhone as JPEG.',
  },
  no_such_attachment: {
    id: 'Foto {id} tidak ditemukan atau sudah dipakai aduan lain. Unggah lagi.',
    en: 'The photo {id} is not there, or another case has it. Upload it again.',
  },
  no_such_case: { id: 'Aduan {id} tidak ditemukan. Periksa nomornya.', en: 'There is no case {id}. Check the number.' },
  no_such_holiday: {
    id: 'Tanggal {date} bukan hari libur di daftar, sehingga tidak dapat dicabut.',
    en: '{date} is no free day of the list, so it cannot be taken away.',
  },
  no_such_main_case: {
    id: 'Aduan {id} tidak dapat menjadi aduan utama. Pilih aduan lain di kanal yang sama yang belum digabung.',
    en: 'The case {id} cannot be the main case. Choose another of the same channel that was not joined itself.',
  },
  location_needed: {
    id: 'Isi lokasi: lat dan long, address_string, atau address_id (kode kabupaten/kota).',
    en: 'Give the place: lat and long, address_string, or address_id (the code of a regency or city).',
  },
  no_such_sanction: { id: 'Pelanggaran itu tidak tercatat pada aduan ini.', en: 'This case has no such breach.' },
  no_such_service: {
    id: 'Jenis layanan {code} tidak ada di kanal ini. Lihat daftar services.',
    en: 'This channel has no service {code}. See the list of services.',
  },
  no_such_tenant: {
    id: 'Kanal {tenant} tidak dikenal. Pakai kode provinsi, kabupaten, atau kota, atau nama simulasi yang sudah dibuat.',
    en: 'The channel {tenant} is not known. Use the code of a province, regency or city, or the name of a simulation that was begun.',
  },
  no_such_tracking: {
    id: 'Nomor aduan dan PIN tidak cocok. Periksa keduanya pada tanda terima Anda.',
    en: 'The number and the PIN do not go together. Check both on your receipt.',
  },
  not_a_leader: {
    id: 'Daftar petugas hanya dapat diubah oleh pimpinan atau verifikator, dan tidak oleh petugas itu sendiri.',
    en: 'Only a leader or a verifier may change the register of officers, and nobody his own entry.',
  },
  not_an_opener: {
    id: 'Identitas pelapor hanya dapat dibuka oleh verifikator atau pejabat pemutus.',
    en: 'Only a verifier or a deciding officer may open the reporter’s identity.',
  },
  not_decided: {
    id: 'Yang dijalankan hanya akibat yang diputuskan: {effect}.',
    en: 'Only the effect that was decided takes place: {effect}.',
  },
  not_in_indonesia: {
    id: 'Titik itu di luar Indonesia atau terlalu jauh dari tempat yang dikenal. Geser titiknya, atau isi kabupaten/kota.',
    en: 'The point is outside Indonesia or too far from any known place. Move it, or give the regency or city.',
  },
  not_on_register: {
    id: 'Petugas itu tidak terdaftar di kanal ini. Pakai nomor petugas dari daftar petugas.',
    en: 'That officer is not on the register of this channel. Use a number from the register.',
  },
  not_your_move: {
    id: 'Tindakan {action} bukan wewenang peran Anda. Yang dapat Anda lakukan sekarang: {legal}.',
    en: 'The action {action} is not for your role. You can do now: {legal}.',
  },
  not_your_sanction: {
    id: 'Keberatan hanya dapat diajukan oleh pihak yang tercatat pada pelanggaran itu.',
    en: 'Only the one whom the breach is held against can object to it.',
  },
  not_your_tenant: { id: 'Anda tidak bertugas di kanal ini.', en: 'You do not act for this channel.' },
  objection_too_late: {
    id: 'Keberatan diajukan paling lambat {days} hari kerja setelah pemberitahuan.',
    en: 'An objection is made within {days} working days of the notice.',
  },
  own_sanction: { id: 'Anda tidak dapat memutus perkara Anda sendiri.', en: 'You cannot decide on yourself.' },
  photo_not_readable: {
    id: 'Foto ini tidak dapat dibaca: berkasnya rusak, atau lebih dari {max} megapiksel. Pilih foto lain.',
    en: 'This photo cannot be read: the file is broken, or has more than {max} megapixels. Choose another.',
  },
  photo_too_large: {
    id: 'Foto ini lebih dari {max} byte. Kecilkan, lalu unggah lagi.',
    en: 'This photo is larger than {max} bytes. Make it smaller and upload it again.',
  },
  place_inaccurate: {
    id: 'Titik lokasi ini kurang teliti. Geser titiknya di peta ke tempat yang Anda maksud.',
    en: 'This point is not accurate. Move it on the map to the place that you mean.',
  },
  place_near_border: {
    id: 'Titik ini dekat batas kabupaten/kota. Periksa apakah kabupaten/kotanya benar.',
    en: 'The point is close to the border of a regency or city. Check whether the regency or city is right.',
  },
  place_outside_area: {
    id: 'Titik ini di luar wilayah kanal ini. Periksa titiknya, atau sampaikan aduan Anda ke kanal daerah itu.',
    en: 'The point is outside the area of this channel. Check it, or file your complaint with the channel of that area.',
  },
  rating_range: { id: 'Penilaian berupa bilangan bulat dari 1 sampai 5.', en: 'A rating is a whole number from 1 to 5.' },
  received_at_range: {
    id: 'Waktu penerimaan tidak boleh di masa depan atau lebih dari {days} hari yang lalu.',
    en: 'The time of receipt lies neither in the future nor more than {days} days back.',
  },
  received_at_on_behalf: {
    id: 'Waktu penerimaan hanya diisi petugas yang memasukkan aduan atas nama pelapor, dengan kanal tempat aduan diterima.',
    en: 'The time of receipt is given only by an officer who enters a complaint on somebody’s behalf, with the channel that it came by.',
  },
  reopen_too_late: {
    id: 'Aduan dapat dibuka kembali paling lambat {days} hari kerja setelah ditutup. Ajukan aduan baru.',
    en: 'A case can be opened again within {days} working days of its end. File a new one.',
  },
  sanction_stage: {
    id: 'Langkah {next} tidak dapat menyusul tahap {stage}.',
    en: 'The step {next} cannot follow the stage {stage}.',
  },
  second_person: {
    id: 'Penyelesaian disetujui orang lain, bukan yang menangani. Minta rekan Anda memeriksanya.',
    en: 'The end is agreed to by somebody other than the handler. Ask a colleague to check it.',
  },
  simulation_is_there: {
    id: 'Simulasi {tenant} sudah ada. Pilih nama lain.',
    en: 'The simulation {tenant} is there already. Choose another name.',
  },
  task_is_there: {
    id: 'Unit {unit} sudah memegang tugas yang belum selesai pada aduan ini.',
    en: 'The unit {unit} has an open task on this case already.',
  },
  task_needs_unit: {
    id: 'Isi task.institution dan task.unit: kepada unit mana aduan diteruskan.',
    en: 'Give task.institution and task.unit: the unit that the case goes to.',
  },
  time_goes_on: {
    id: 'Waktu simulasi tidak dapat mundur; kini {now}.',
    en: 'The time of a simulation does not go back; it is {now}.',
  },
  too_many_attachments: { id: 'Paling banyak {max} foto sekali kirim.', en: 'At most {max} photos at a time.' },
  too_many_tasks: { id: 'Satu aduan memuat paling banyak {max} tugas.', en: 'A case holds at most {max} tasks.' },
  too_many_tries: {
    id: 'Terlalu banyak percobaan. Tunggu sebentar sebelum mencoba lagi.',
    en: 'Too many tries. Wait a while before you try again.',
  },
  unknown_choice: {
    id: 'Kode {code} tidak dikenal. Yang dikenal: {known}.',
    en: 'The code {code} is not known. Known are: {known}.',
  },
  unknown_region: {
    id: 'Kode wilayah {code} tidak dikenal. Pakai kode Kemendagri kabupaten atau kota, misalnya 18.71.',
    en: 'The region code {code} is not known. Use the Kemendagri code of a regency or city, such as 18.71.',
  },
  version_changed: {
    id: 'Aduan ini berubah sejak Anda membukanya (kini versi {version}). Muat ulang, lalu putuskan lagi.',
    en: 'The case has changed since you opened it (it is at version {version}). Load it again, then decide anew.',
  },
  which_task: {
    id: 'Sebutkan tugas yang dimaksud (task.number). Tugas Anda yang terbuka: {numbers}.',
    en: 'Say which task is meant (task.number). Your open tasks: {numbers}.',
  },
} as const satisfies Record<string, Message>;
