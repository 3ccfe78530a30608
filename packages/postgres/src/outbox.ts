import type { OutgoingMessage } from '@pantau/contracts';
import type { Sql } from './sql.ts';

export interface PendingMessage {
  readonly id: number;
  readonly message: OutgoingMessage;
}

/**
 * Messages that were decided in a transaction and are still to be published, by the input partition that caused them.
 * They are stored encoded, so that what is published twice is the same bytes. The DDL is in `deliveryDdl`.
 */
export const outbox = {
  /** One statement, however many messages; ids rise in the order given. Call `progress.advance` first: its lock orders the ids. */
  async add(tx: Sql, topic: string, partition: number, messages: readonly OutgoingMessage[]): Promise<void> {
    if (messages.length === 0) return;
    const text = `INSERT INTO outbox (topic, partition, message_topic, message_key, message_value, message_headers)
      SELECT $1, $2, m.topic, m.key, m.value, m.headers::json
      FROM unnest($3::text[], $4::text[], $5::bytea[], $6::text[]) WITH ORDINALITY AS m (topic, key, value, headers, position)
      ORDER BY m.position`;
    const values = [
      topic,
      partition,
      messages.map((message) => message.topic),
      messages.map((message) => message.key),
      messages.map(({ value }) => Buffer.from(value.buffer, value.byteOffset, value.byteLength)),
      messages.map((message) => JSON.stringify(message.headers)),
    ];
    await tx.execute(text, values, 'outbox.add');
  },

  /** The oldest `limit` messages of a partition, in the order they were added. */
  async pending(sql: Sql, topic: string, partition: number, limit: number): Promise<PendingMessage[]> {
    const text = `SELECT id, message_topic, message_key, message_value, message_headers FROM outbox
      WHERE topic = $1 AND partition = $2 ORDER BY id LIMIT $3`;
    const rows = await sql.query<OutboxRow>(text, [topic, partition, limit], 'outbox.pending');
    return rows.map((row) => ({
      id: row.id,
      message: { topic: row.message_topic, key: row.message_key, value: row.message_value, headers: row.message_headers },
    }));
  },

  /** Forgets what the broker has acknowledged. */
  async remove(sql: Sql, ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await sql.execute('DELETE FROM outbox WHERE id = ANY($1::bigint[])', [ids], 'outbox.remove');
  },
};

interface OutboxRow {
  readonly id: number;
  readonly message_topic: string;
  readonly message_key: string;
  readonly message_value: Uint8Array;
  readonly message_headers: Record<string, string>;
}
