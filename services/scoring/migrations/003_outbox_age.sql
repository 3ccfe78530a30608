-- Since when a message waits to be published: what the outbox's age is measured by. Rows from before get the time of the
-- migration. now() is the same for a whole statement, so no row is rewritten.
ALTER TABLE outbox ADD COLUMN added_at timestamptz NOT NULL DEFAULT now();
