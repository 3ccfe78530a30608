/**
 * Photos as they are kept: turned upright, at most 2048 pixels wide and high, written anew as JPEG in sRGB. What a camera puts into a
 * file (where it was taken, when, by whose telephone) does not survive: the pixels are written into another file, and nothing else.
 */
import { AppError } from '@pantau/contracts';
import sharp from 'sharp';
import type { CleanPhoto } from '../usecases/attachments.ts';

export const MAX_PHOTO_BYTES = 10_000_000;
/** A file of some kilobytes may say that it is a picture of gigabytes; the head is read before any pixel. */
const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 2048;

/**
 * @throws AppError invalid `photo_too_large`, `no_photo` (no JPEG, PNG or WebP by its first bytes: decoders of other formats never
 * see what strangers send), `photo_not_readable` (broken, or more than 50 million pixels).
 */
export const cleanPhoto: CleanPhoto = async (bytes) => {
  if (bytes.length > MAX_PHOTO_BYTES)
    throw new AppError('invalid', 'photo_too_large', String(bytes.length), { http: 413, params: { max: MAX_PHOTO_BYTES } });
  if (!isPhoto(bytes)) throw new AppError('invalid', 'no_photo');
  try {
    const content = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true })
      .autoOrient()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: 82, mozjpeg: false })
      .toBuffer();
    return { mediaType: 'image/jpeg', content };
  } catch (cause) {
    // libvips has no codes, and what it says may hold metadata: one answer for all.
    throw new AppError('invalid', 'photo_not_readable', 'the decoder refused it', { cause, params: { max: MAX_PIXELS / 1e6 } });
  }
};

function isPhoto(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return (
    text.startsWith('\xFF\xD8\xFF') || text.startsWith('\x89PNG\r\n\x1A\n') || (text.startsWith('RIFF') && text.endsWith('WEBP'))
  );
}
