import type { OutgoingMessage } from '@pantau/contracts';
import { packed } from './packed.ts';
import type { Sql } from './sql.ts';

export interface PendingMessage {
  readonly id: number;
  readonly message: OutgoingMessage;
}

/** What one `add` put into a partition's outbox: the ids from `first` to `last`. Between them no other of that partition's lie. */
export interface Added {
  readonly first: number;
  readonly last: number;
  /** Older messages of the partition still wait: they go first. */
  readonly behindOthers: boolean;
}

/**
 * Messages that were decided in a transaction and are still to be published, by the input partition that caused them.
 * They are stored encoded, so that what is published twice is the same bytes. The DDL is in `deliveryDdl`.
 */
export const outbox = {
  /**
   * One statement, however many messages; ids rise in the order given. Call `progress.advance` first: its lock orders the
   * ids, and lets nobody add to the partition in between. Undefined when there was nothing to add.
   */
  async add(tx: Sql, topic: string, partition: number, messages: readonly OutgoingMessage[]): Promise<Added | undefined> {
    if (messages.length === 0) return undefined;
    // The SELECT at the end sees the table as it was before the INSERT.
    const text = `WITH added AS (
      INSERT INTO outbox (topic, partition, message_topic, message_key, message_value, message_headers)
      SELECT $1, $2, m.topic, m.key, substring($5::bytea FROM m.start FOR m.length), m.headers
      FROM ROWS FROM (unnest($3::text[]), unnest($4::text[]), unnest($6::int[]), unnest($7::int[]), json_array_elements($8::json))
        WITH ORDINALITY AS m (topic, key, start, length, headers, position)
      ORDER BY m.position RETURNING id)
      SELECT min(id) AS first, max(id) AS last,
        EXISTS (SELECT FROM outbox WHERE topic = $1 AND partition = $2) AS behind_others FROM added`;
    const { bytes, starts, lengths } = packed(messages.map(({ value }) => value));
    const [topics, keys] = [messages.map((message) => message.topic), messages.map((message) => message.key)];
    const headers = JSON.stringify(messages.map((message) => message.headers));
    const values = [topic, partition, topics, keys, bytes, starts, lengths, headers];
    const [row] = await tx.query<{ first: number; last: number; behind_others: boolean }>(text, values, 'outbox.add');
    return row && { first: row.first, last: row.last, behindOthers: row.behind_others };
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

  /** Forgets what was added by one `add`, once the broker has acknowledged it. */
  async removeAdded(sql: Sql, topic: string, partition: number, { first, last }: Added): Promise<void> {
    const text = 'DELETE FROM outbox WHERE topic = $1 AND partition = $2 AND id BETWEEN $3 AND $4';
    await sql.execute(text, [topic, partition, first, last], 'outbox.remove_added');
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
