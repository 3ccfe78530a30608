export interface ByteReader {
  /** Exactly `count` bytes; undefined where the stream ended before them or at once. */
  read(count: number): Promise<Buffer | undefined>;
  /** What a stream that ended too early had left over. */
  left(): number;
}

/** Reads a stream in pieces of the reader's choice: what arrives is cut anywhere. */
export function byteReader(source: AsyncIterable<Buffer>): ByteReader {
  const chunks = source[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let size = 0;

  return {
    left: () => size,
    async read(count) {
      while (size < count) {
        const next = await chunks.next();
        if (next.done) return undefined;
        held.push(next.value);
        size += next.value.length;
      }
      const [first] = held;
      const whole = held.length === 1 && first ? first : Buffer.concat(held, size);
      held = [whole.subarray(count)];
      size -= count;
      return whole.subarray(0, count);
    },
  };
}
