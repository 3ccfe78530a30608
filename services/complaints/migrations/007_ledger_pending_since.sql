-- By the database's clock, not a channel's: a simulation's may be weeks ahead.
ALTER TABLE ledger_pending ADD COLUMN added_at timestamptz NOT NULL DEFAULT now();
