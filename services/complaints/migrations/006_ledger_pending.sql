-- What the sealer has still to seal. Filled by the transaction that writes the entry and emptied by the one that seals it, so neither
-- a crash nor a transaction that commits late, with a lower id than what is sealed already, can leave an entry out; and it
-- holds a second's entries however long the ledger is.
CREATE TABLE ledger_pending (entry_id bigint PRIMARY KEY);
CREATE FUNCTION await_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ledger_pending (entry_id) VALUES (NEW.id);
  RETURN NULL;
END $$;
-- By row: a statement without entries, as most are, then costs nothing.
CREATE TRIGGER ledger_entry_awaits_seal AFTER INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION await_seal();
INSERT INTO ledger_pending (entry_id)
  SELECT id FROM ledger_entry e WHERE NOT EXISTS (SELECT FROM ledger_seal s WHERE s.entry_id = e.id);
-- A hundred thousand inserts and deletes a day on a table that holds next to nothing: vacuumed by their number, not its size.
ALTER TABLE ledger_pending SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
