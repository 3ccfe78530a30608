/** Codes in the address, in the order they were chosen: at most eight, each once; what is no code is as if it were not there. */
export function readInstitutions(raw: unknown): string[] | undefined {
  const parts = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split(',') : [];
  const codes = parts.filter((part): part is string => typeof part === 'string' && /^\d{2}(\.\d{2})?$/.test(part));
  return codes.length === 0 ? undefined : [...new Set(codes)].slice(0, 8);
}
