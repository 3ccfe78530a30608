/** Whether whoever asks holds the answer already: a weak ETag among those of If-None-Match. */
export function isKnownTo(etag: string | undefined, ifNoneMatch: string | undefined): boolean {
  return etag !== undefined && (ifNoneMatch?.split(',').some((each) => each.trim() === etag) ?? false);
}
