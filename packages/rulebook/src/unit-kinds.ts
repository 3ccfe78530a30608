import type { Localized } from './instrument.ts';

/** A kind of office. `code` is what a submission's or claim's unit carries. */
export interface UnitKind {
  readonly code: string;
  readonly name: Localized;
}

interface Recognised extends UnitKind {
  /** Tried in order on the lower-case name; the first that fits decides. */
  readonly pattern: RegExp;
}

const OTHER: UnitKind = { code: 'other', name: { id: 'Lainnya', en: 'Other' } };

const KINDS: readonly Recognised[] = [
  kind('puskesmas', 'Pusat kesehatan masyarakat', 'Community health centre', /puskesma|\bpkm\b|pusat kesehatan masyarakat/),
  kind('rsud', 'Rumah sakit daerah', 'Regional hospital', /\brs(?:ud|j|u|jd|i|k)?\b|rumah sakit/),
  kind('sekolah', 'Sekolah', 'School', /\b(?:sd|smp|sma|smk|slb)\b|sekolah/),
  kind(
    'disdukcapil',
    'Dinas kependudukan dan pencatatan sipil',
    'Civil registry',
    /duk\s?cap|disu?kcapil|disdukcat|kependudukan/,
  ),
  kind(
    'dpmptsp',
    'Dinas penanaman modal dan pelayanan terpadu satu pintu',
    'Investment and one-stop service',
    /ptsp|pmtsp|penanaman modal|satu pintu|pelayanan terpadu|perizinan/,
  ),
  kind('dinkes', 'Dinas kesehatan', 'Health office', /dinkes|dinas kesehatan/),
  kind('disdik', 'Dinas pendidikan', 'Education office', /disdik|dindik|dikpora|dikbud|dinas pendidikan/),
  kind('dinsos', 'Dinas sosial', 'Social affairs office', /dinsos|dinas sosial|rehabilitasi sosial/),
  kind('bapenda', 'Badan pendapatan daerah', 'Revenue office', /bapenda|dispenda|pendapatan/),
  kind('samsat', 'Samsat', 'Vehicle registration', /samsat/),
  kind('mpp', 'Mal pelayanan publik', 'Mall of public services', /\bmpp\b|mall? pelayanan/),
  kind('polres', 'Kepolisian resor', 'District police', /polres|kepolisian/),
  kind('kantor-pertanahan', 'Kantor pertanahan', 'Land office', /pertanahan|\bbpn\b/),
];

const ALL: readonly UnitKind[] = [...KINDS.map(({ code, name }) => ({ code, name })), OTHER];

/** Every kind, 'other' last. */
export function unitKinds(): readonly UnitKind[] {
  return ALL;
}

/** The kind that a code or a printed name speaks of: "Dinas PMPTSP", "PKM Unit II"; 'other' where none is recognised. */
export function readUnitKind(printed: string): UnitKind {
  const text = printed.toLowerCase();
  const found = KINDS.find(({ pattern }) => pattern.test(text));
  return found === undefined ? OTHER : { code: found.code, name: found.name };
}

function kind(code: string, id: string, en: string, pattern: RegExp): Recognised {
  return { code, name: { id, en }, pattern };
}
