export interface RuleSearch {
  version?: string | undefined;
}

/** Which version of an instrument the address asks for; none is the newest. */
export function readRuleSearch(raw: Record<string, unknown>): RuleSearch {
  const { version } = raw;
  return { version: typeof version === 'string' && /^[1-9]\d{0,3}$/.test(version) ? version : undefined };
}
