/** Where encoded rows go: one buffer that grows as needed and is handed out in pieces. */
export interface ByteWriter {
  byte(value: number): void;
  int16(value: number): void;
  int32(value: number): void;
  /** Little-endian; a number must be a safe integer. */
  int64(value: number | bigint): void;
  float32(value: number): void;
  float64(value: number): void;
  /** LEB128, as lengths are written. */
  varint(value: number): void;
  /** Length and UTF-8 bytes. */
  text(value: string): void;
  readonly length: number;
  /** What was written since the last take; the bytes stay valid. */
  take(): Buffer;
}

/** The longest UTF-16 text whose UTF-8 length surely fits into one length byte: three bytes a code unit. */
const SHORT_TEXT = 42;

export function byteWriter(initialBytes = 65_536): ByteWriter {
  let buffer = Buffer.allocUnsafe(initialBytes);
  let at = 0;

  const reserve = (bytes: number) => {
    if (at + bytes <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, at + bytes));
    buffer.copy(larger, 0, 0, at);
    buffer = larger;
  };

  const writer: ByteWriter = {
    byte(value) {
      reserve(1);
      buffer[at++] = value;
    },
    int16(value) {
      reserve(2);
      buffer[at++] = value;
      buffer[at++] = value >> 8;
    },
    int32(value) {
      reserve(4);
      buffer[at++] = value;
      buffer[at++] = value >> 8;
      buffer[at++] = value >> 16;
      buffer[at++] = value >> 24;
    },
    int64(value) {
      reserve(8);
      if (typeof value === 'bigint') {
        at = buffer.writeBigUInt64LE(BigInt.asUintN(64, value), at);
        return;
      }
      // Two halves: a BigInt for every number would cost ten times as much.
      const high = Math.floor(value / 4_294_967_296);
      writer.int32(value - high * 4_294_967_296);
      writer.int32(high);
    },
    float32(value) {
      reserve(4);
      at = buffer.writeFloatLE(value, at);
    },
    float64(value) {
      reserve(8);
      at = buffer.writeDoubleLE(value, at);
    },
    varint(value) {
      reserve(5);
      let rest = value;
      while (rest > 0x7f) {
        buffer[at++] = (rest & 0x7f) | 0x80;
        rest >>>= 7;
      }
      buffer[at++] = rest;
    },
    text(value) {
      if (value.length <= SHORT_TEXT) {
        reserve(1 + value.length * 3);
        const bytes = buffer.write(value, at + 1);
        buffer[at] = bytes;
        at += 1 + bytes;
        return;
      }
      const bytes = Buffer.byteLength(value);
      writer.varint(bytes);
      reserve(bytes);
      at += buffer.write(value, at);
    },
    get length() {
      return at;
    },
    take() {
      const taken = buffer.subarray(0, at);
      buffer = Buffer.allocUnsafe(Math.max(initialBytes, buffer.length));
      at = 0;
      return taken;
    },
  };
  return writer;
}
