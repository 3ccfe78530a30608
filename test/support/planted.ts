/** A person who is nobody, whose data is nowhere else: what a search for it finds was leaked. */
import { randomInt } from 'node:crypto';

export interface Planted {
  readonly reporter: { readonly name: string; readonly nik: string; readonly phone: string; readonly email: string };
  readonly plate: string;
  /** Free text that names him in every way. It ends in `word`, which names nobody. */
  readonly text: string;
  readonly word: string;
  /** A photo whose metadata says where and by whom it was taken. */
  readonly photo: Buffer;
  /** Which of his data stand in the text, in whatever way they are written; `word` only where it is asked for. */
  tracesIn(text: string, options?: { readonly withWord?: boolean }): readonly string[];
}

export function plant(): Planted {
  const [first, last, mailbox, word] = [letters(9), letters(9), letters(10), letters(12)];
  const nik = `187101${String(randomInt(1, 29)).padStart(2, '0')}0790${digits(4)}`;
  const phone = `0812${digits(8)}`;
  const email = `${mailbox}@contoh.example`;
  const plate = `BE ${randomInt(1000, 10_000)} ${letters(3).toUpperCase()}`;
  const spaced = phone.replace(/^0(\d{3})(\d{4})(\d{4})$/, '+62 $1-$2-$3');
  const text = `Saya ${first} ${last}, NIK ${nik}, telepon ${spaced} atau ${phone}, surel ${email}, mobil ${plate}. ${word}`;
  const bare = (written: string) => written.toLowerCase().replace(/[\s.()+-]/g, '');
  const needles = [first, last, nik, phone.slice(1), mailbox, plate].map(bare);
  return {
    ...{ reporter: { name: `${first} ${last}`, nik, phone, email }, plate, text, word },
    photo: withMetadata(`${first} ${last}`),
    tracesIn(found, { withWord = false } = {}) {
      const all = bare(found);
      return (withWord ? [...needles, word] : needles).filter((needle) => all.includes(needle));
    },
  };
}

/** Capital or not, no word of any language begins so. */
function letters(count: number): string {
  return `qx${Array.from({ length: count - 2 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`;
}

function digits(count: number): string {
  return String(randomInt(10 ** count)).padStart(count, '0');
}

/** Two by two grey pixels. */
const PIXELS = Buffer.from(
  '/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAACAAIDASIAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAUAQEAAAAAAAAAAAAAAAAAAAAA/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AAA//2Q==',
  'base64',
);

/** An EXIF segment behind the first marker: the photographer (0x013B), and a directory of GPS (0x8825) with its latitude's side. */
function withMetadata(artist: string): Buffer {
  const name = Buffer.from(`${artist}\0`);
  const tiff = Buffer.alloc(56);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  entry(tiff, 10, [0x013b, 2, name.length, 56]);
  entry(tiff, 22, [0x8825, 4, 1, 38]);
  tiff.writeUInt16LE(1, 38);
  entry(tiff, 40, [1, 2, 2, 'S'.charCodeAt(0)]);
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff, name]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([PIXELS.subarray(0, 2), head, body, PIXELS.subarray(2)]);
}

function entry(tiff: Buffer, at: number, [tag, type, count, value]: readonly [number, number, number, number]): void {
  tiff.writeUInt16LE(tag, at);
  tiff.writeUInt16LE(type, at + 2);
  tiff.writeUInt32LE(count, at + 4);
  tiff.writeUInt32LE(value, at + 8);
}
