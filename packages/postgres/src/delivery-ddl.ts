/**
 * The tables that `progress` and `outbox` work on. A service copies this text into a migration of its own, since a
 * migration never changes once it ran, and this text may.
 *
 * `message_headers` is json, not jsonb: jsonb reorders keys, and a message published again must be the same bytes.
 * The outbox is nearly always empty; its index serves "what did this partition leave behind".
 */
export const deliveryDdl = `
CREATE TABLE progress (
  topic text NOT NULL,
  partition integer NOT NULL,
  next_offset bigint NOT NULL,
  PRIMARY KEY (topic, partition)
);
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic text NOT NULL,
  partition integer NOT NULL,
  message_topic text NOT NULL,
  message_key text NOT NULL,
  message_value bytea NOT NULL,
  message_headers json NOT NULL,
  added_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX outbox_by_partition ON outbox (topic, partition, id);
`;
