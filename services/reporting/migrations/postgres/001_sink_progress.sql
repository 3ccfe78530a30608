-- How far the sink has written each partition: the last thing it does with a batch. Freshness is read from here.
CREATE TABLE sink_progress (
  topic text NOT NULL,
  partition integer NOT NULL,
  -- First offset not yet written.
  next_offset bigint NOT NULL,
  -- Broker append time of the last message written; null while every message met was of a type this build does not know.
  appended_at timestamptz,
  PRIMARY KEY (topic, partition)
);
