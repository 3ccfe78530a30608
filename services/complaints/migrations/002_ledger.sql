CREATE TABLE ledger_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant text NOT NULL,
  case_id text NOT NULL,
  sanction text NOT NULL,
  kind text NOT NULL,
  -- Exactly the text that is hashed: canonical JSON with all of the row.
  entry text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX ledger_entry_sanction ON ledger_entry (sanction, id);
CREATE INDEX ledger_entry_tenant ON ledger_entry (tenant, id);
CREATE TRIGGER ledger_entry_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The chain over them, written a moment later by one sealer.
CREATE TABLE ledger_seal (
  seq bigint PRIMARY KEY,
  entry_id bigint NOT NULL UNIQUE,
  -- SHA-256 over the hash before, the number and the entry.
  hash bytea NOT NULL
);
CREATE TRIGGER ledger_seal_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Signed: everything up to `seq` is what it was then.
CREATE TABLE ledger_head (
  seq bigint PRIMARY KEY,
  hash bytea NOT NULL,
  signature bytea NOT NULL,
  key_id text NOT NULL,
  sealed_at timestamptz NOT NULL
);
CREATE TRIGGER ledger_head_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
