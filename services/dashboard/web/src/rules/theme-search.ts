export interface ThemeSearch {
  province?: string | undefined;
  institution?: string | undefined;
}

/** Whose values the address asks for; none is everybody's. */
export function readThemeSearch({ province, institution }: Record<string, unknown>): ThemeSearch {
  return {
    province: typeof province === 'string' && /^\d{2}$/.test(province) ? province : undefined,
    institution: typeof institution === 'string' && /^\d{2}(\.\d{2})?$/.test(institution) ? institution : undefined,
  };
}
