-- How far each input partition is folded, in the same transaction as what was made of it.
CREATE TABLE progress (
  topic text NOT NULL,
  partition integer NOT NULL,
  next_offset bigint NOT NULL,
  PRIMARY KEY (topic, partition)
);

-- Messages decided and still to be published, by the input partition that caused them. Nearly always empty.
-- json, not jsonb: jsonb reorders keys, and a message published again must be the same bytes.
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic text NOT NULL,
  partition integer NOT NULL,
  message_topic text NOT NULL,
  message_key text NOT NULL,
  message_value bytea NOT NULL,
  message_headers json NOT NULL
);
CREATE INDEX outbox_by_partition ON outbox (topic, partition, id);
