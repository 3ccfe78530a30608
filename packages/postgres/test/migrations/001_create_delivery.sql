-- The tables of packages/postgres/src/delivery-ddl.ts, as a service copies them.
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
