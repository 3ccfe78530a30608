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
  // Fields
  required: { id: 'Isian ini wajib ada.', en: 'This field is required.' },
  unknown_field: { id: 'Isian "{field}" tidak dikenal. Hapus isian itu.', en: 'The field "{field}" is not known. Remove it.' },
  wrong_type: { id: 'Isian ini harus berupa {expected}.', en: 'This field must be {expected}.' },
  bad_format: { id: 'Bentuk isian ini harus {expected}.', en: 'This field must look like {expected}.' },
  too_long: { id: 'Paling panjang {max} huruf.', en: 'At most {max} characters.' },
  too_short: { id: 'Isian ini tidak boleh kosong.', en: 'This field must not be empty.' },
  out_of_range: { id: 'Nilai harus antara {min} dan {max}.', en: 'The value must lie between {min} and {max}.' },
} as const satisfies Record<string, Message>;

export type MessageCode = keyof typeof MESSAGES;

/** The sentence for a code; a code without a sentence is shown as itself, so that nothing is hidden. */
export function messageText(code: string, language: Language, params: Readonly<Record<string, string | number>> = {}): string {
  const message: Message | undefined = (MESSAGES as Record<string, Message>)[code];
  if (message === undefined) return code;
  return message[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
