import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanPhoto, MAX_PHOTO_BYTES } from './photo.ts';

const MARKER = 'MarkerOfATelephone';
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 40, b: 40 } } });

describe('what a camera wrote into a photo', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('is gone from a %s', async (format) => {
    const taken = await picture(60, 40)
      .toFormat(format)
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${MARKER}</a></x:xmpmeta>`)
      .withExif({
        IFD0: { Make: MARKER, Copyright: MARKER },
        IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '5/1 23/1 24/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 15/1 36/1' },
      })
      .toBuffer();
    // Else the test would show nothing.
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    expect(taken.includes(MARKER)).toBe(true);

    const { mediaType, content } = await cleanPhoto(taken);
    const kept = await sharp(content).metadata();
    expect(mediaType).toBe('image/jpeg');
    expect(kept).toMatchObject({ format: 'jpeg', width: 60, height: 40, space: 'srgb' });
    for (const field of ['exif', 'xmp', 'iptc', 'icc', 'tifftagPhotoshop', 'comments', 'orientation'] as const)
      expect(kept[field]).toBeUndefined();
    for (const trace of [MARKER, 'Exif', 'GPS', 'adobe']) expect(Buffer.from(content).includes(trace)).toBe(false);
  });

  test('turns it upright first', async () => {
    const taken = await picture(60, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { content } = await cleanPhoto(taken);
    expect(await sharp(content).metadata()).toMatchObject({ width: 40, height: 60 });
  });
});

test('a large photo is made smaller, a small one stays', async () => {
  const { content } = await cleanPhoto(await picture(4000, 1000).jpeg().toBuffer());
  expect(await sharp(content).metadata()).toMatchObject({ width: 2048, height: 512 });
});

describe('refused is', () => {
  test.each([
    ['text', Buffer.from('no photo at all')],
    ['nothing', Buffer.alloc(0)],
    [
      'a drawing that names files',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
    ],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
  ])('%s', async (_, bytes) => {
    await expect(cleanPhoto(bytes)).rejects.toMatchObject({ kind: 'invalid', code: 'no_photo' });
  });

  test('what begins as a photo and is none', async () => {
    const whole = await picture(300, 300).jpeg().toBuffer();
    for (const bytes of [Buffer.from('\xFF\xD8\xFFnothing', 'latin1'), whole.subarray(0, 300)])
      await expect(cleanPhoto(bytes)).rejects.toMatchObject({ kind: 'invalid', code: 'photo_not_readable' });
  });

  test('too many bytes', async () => {
    await expect(cleanPhoto(Buffer.alloc(MAX_PHOTO_BYTES + 1))).rejects.toMatchObject({ code: 'photo_too_large', http: 413 });
  });

  test('some kilobytes that unpack to more than 50 million pixels; not what stays below', async () => {
    const large = flat(8000, 7000);
    expect(large.length).toBeLessThan(20_000);
    await expect(cleanPhoto(large)).rejects.toMatchObject({ code: 'photo_not_readable' });
    await expect(cleanPhoto(flat(8000, 6000))).resolves.toMatchObject({ mediaType: 'image/jpeg' });
  });
});

/** A whole PNG of black pixels, one bit each. */
function flat(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(height * (1 + width / 8)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
