/** Who asks, in what roles, and for which regions. */
export interface Principal {
  readonly subject: string;
  readonly roles: readonly string[];
  /** Kemendagri codes whose institutions the subject acts for, or all of them. */
  readonly regions: readonly string[] | 'all';
}

/** Whether the principal's region scope covers the institution: "18" covers "18" and "18.72", not "181". */
export function mayActFor(principal: Principal, institution: string): boolean {
  if (principal.regions === 'all') return true;
  return principal.regions.some((region) => institution === region || institution.startsWith(`${region}.`));
}
