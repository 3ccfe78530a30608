/** Photos: cleaned of metadata when they come in, taken by a case when it is filed or acted on. */
import { createHash, randomUUID } from 'node:crypto';
import { AppError } from '@pantau/contracts';
import { withinDays } from './within.ts';

/** What no case took by then is removed. */
const UNUSED_MS = withinDays(1);
/** Of one case at a time. */
export const MAX_ATTACHMENTS = 5;

export interface StoredPhoto {
  readonly id: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface AttachmentStore {
  add(photo: {
    readonly id: string;
    readonly tenant: string;
    readonly mediaType: string;
    readonly content: Uint8Array;
    readonly sha256: string;
    readonly at: number;
  }): Promise<void>;
  /** Of those named, all of them; @throws AppError invalid `no_such_attachment` for one that is unknown, taken, or another tenant's. */
  unused(tenant: string, ids: readonly string[]): Promise<readonly StoredPhoto[]>;
  read(
    id: string,
  ): Promise<
    | { readonly caseId: string | null; readonly tenant: string; readonly mediaType: string; readonly content: Uint8Array }
    | undefined
  >;
  /** Forgets what no case took. */
  removeUnused(before: number): Promise<number>;
  /** With the identity of a case its photos are forgotten too. */
  remove(ids: readonly string[]): Promise<void>;
}

/** Takes the metadata out; @throws AppError invalid for what is no photo. */
export type CleanPhoto = (bytes: Uint8Array) => Promise<{ readonly mediaType: string; readonly content: Uint8Array }>;

export function createAddPhoto(
  store: AttachmentStore,
  clean: CleanPhoto,
): (tenant: string, bytes: Uint8Array, at: number) => Promise<StoredPhoto> {
  return async (tenant, bytes, at) => {
    const { mediaType, content } = await clean(bytes);
    const photo = { id: randomUUID(), sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
    await store.add({ ...photo, tenant, mediaType, content, at });
    return photo;
  };
}

/** One round; there is never more. */
export function removeUnused(store: AttachmentStore, now: () => number): () => Promise<boolean> {
  return async () => {
    await store.removeUnused(now() - UNUSED_MS);
    return false;
  };
}

export function checkCount(ids: readonly string[]): void {
  if (ids.length > MAX_ATTACHMENTS)
    throw new AppError('invalid', 'too_many_attachments', String(ids.length), { params: { max: MAX_ATTACHMENTS } });
}
