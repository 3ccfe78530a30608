import { readChannel, readCode } from '../complaints/channels.ts';

export interface ReportSearch {
  tenant?: string | undefined;
  category?: string | undefined;
}

export function readReportSearch(raw: Record<string, unknown>): ReportSearch {
  return { tenant: readChannel(raw), category: readCode(raw.category) };
}
