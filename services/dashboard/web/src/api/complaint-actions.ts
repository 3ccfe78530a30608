import { officerHeaders } from '../complaints/officer.ts';
import { attachmentSchema, type Case, caseSchema, filedSchema, publicCaseSchema, takenSchema } from './cases.ts';
import { queryString, sendJson } from './client.ts';
import { COMPLAINTS } from './complaint-queries.ts';

/** What a form fills in; the service says what an action needs. */
export interface Command {
  readonly action: string;
  readonly note?: string;
  readonly reason?: string;
  readonly task?: { readonly number?: number; readonly institution?: string; readonly unit?: string; readonly replaces?: number };
  readonly target?: string;
  readonly proof?: readonly string[];
  readonly rating?: number;
  readonly kind?: string;
  readonly duplicateOf?: string;
  readonly officer?: string;
  readonly changes?: Readonly<Record<string, string | boolean>>;
  readonly sanction?: string;
  readonly effect?: string;
}

export interface Complaint {
  readonly tenant?: string;
  readonly category?: string;
  readonly description: string;
  readonly place?: {
    readonly lat?: number;
    readonly lon?: number;
    readonly accuracyM?: number;
    readonly address?: string;
    readonly regency?: string;
  };
  readonly anonymous?: boolean;
  readonly confidential?: boolean;
  readonly reporter?: { readonly name?: string; readonly phone?: string; readonly email?: string };
  readonly attachments: readonly string[];
}

/** On the version that the reader has seen: with another one the service answers 412 and changes nothing. */
export function actOn({ id, version }: Pick<Case, 'id' | 'version'>, command: Command, key: string) {
  const headers = { ...officerHeaders(), 'if-match': `"${version}"`, 'idempotency-key': key };
  return sendJson(`${COMPLAINTS}/cases/${encodeURIComponent(id)}/actions`, caseSchema, command, headers);
}

/** The one due first that nobody has yet; null where there is none. */
export async function takeNext(tenant: string): Promise<Case | null> {
  const { case: taken } = await sendJson(`${COMPLAINTS}/queue/take`, takenSchema, { tenant }, officerHeaders());
  return taken ?? null;
}

/** With the same key the same complaint is filed once, however often it is sent. */
export function fileComplaint(complaint: Complaint, key: string) {
  return sendJson(`${COMPLAINTS}/cases`, filedSchema, complaint, { 'idempotency-key': key });
}

/** JPEG, PNG or WebP; the service takes out what a camera wrote into it. */
export function addPhoto(tenant: string, photo: Blob) {
  return sendJson(`${COMPLAINTS}/attachments${queryString({ tenant })}`, attachmentSchema, photo);
}

export function trackCase(id: string, pin: string) {
  return sendJson(`${COMPLAINTS}/tracking/${encodeURIComponent(id)}`, publicCaseSchema, { pin });
}

export function actOnOwn(id: string, pin: string, command: Pick<Command, 'action' | 'note' | 'rating' | 'proof'>, key: string) {
  const headers = { 'idempotency-key': key };
  return sendJson(`${COMPLAINTS}/tracking/${encodeURIComponent(id)}/actions`, publicCaseSchema, { pin, ...command }, headers);
}
