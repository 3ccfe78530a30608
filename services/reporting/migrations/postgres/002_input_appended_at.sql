-- Of the scores topic: append time of the last input whose decision was written. It tells how far scoring has come in the
-- partition of the same number of the submissions topic (same keys, same number of partitions), which offsets cannot.
ALTER TABLE sink_progress ADD COLUMN input_appended_at timestamptz;
