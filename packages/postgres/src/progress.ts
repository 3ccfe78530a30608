import type { Sql } from './sql.ts';

/**
 * How far a consumer came in each partition, in the same transaction as what it wrote. Whoever moves it on owns the
 * batch; the other scorer's UPDATE finds another number, so its work is rolled back. The DDL is in `deliveryDdl`.
 */
export const progress = {
  /** The next offset to handle, or undefined where nothing was handled yet. */
  async read(sql: Sql, topic: string, partition: number): Promise<number | undefined> {
    const text = 'SELECT next_offset FROM progress WHERE topic = $1 AND partition = $2';
    const [row] = await sql.query<{ next_offset: number }>(text, [topic, partition], 'progress.read');
    return row?.next_offset;
  },

  /**
   * From the offset that was read to the one after the batch; the first batch of a partition makes the row. False:
   * another moved on meanwhile, and this transaction must be rolled back. Takes the row's lock, so call it first: it is
   * also what keeps the partition's outbox in order.
   */
  async advance(tx: Sql, topic: string, partition: number, from: number, to: number): Promise<boolean> {
    const text = `INSERT INTO progress (topic, partition, next_offset) VALUES ($1, $2, $4)
      ON CONFLICT (topic, partition) DO UPDATE SET next_offset = EXCLUDED.next_offset WHERE progress.next_offset = $3`;
    return (await tx.execute(text, [topic, partition, from, to], 'progress.advance')) === 1;
  },
};
