-- The outbox of packages/postgres; topic "cases", its partition is a shard of cases. Of a case, a later row is inserted after the
-- earlier one was committed, so ids rise with its versions.
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
