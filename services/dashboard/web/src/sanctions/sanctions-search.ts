import { readChannel, readCode } from '../complaints/channels.ts';
import { STAGES } from '../complaints/stages.ts';

export interface SanctionsSearch {
  tenant?: string | undefined;
  stage?: (typeof STAGES)[number] | undefined;
  /** An officer's id or a unit's code. */
  holder?: string | undefined;
  /** One sanction, opened. */
  sanction?: string | undefined;
}

export function readSanctionsSearch(raw: Record<string, unknown>): SanctionsSearch {
  return {
    tenant: readChannel(raw),
    stage: STAGES.find((stage) => stage === raw.stage),
    holder: readCode(raw.holder, /^[A-Za-z0-9][\w.@-]{0,63}$/),
    sanction: readCode(raw.sanction, /^[A-Z0-9][A-Z0-9-]{0,79}\.[a-z0-9.-]{1,100}$/),
  };
}
