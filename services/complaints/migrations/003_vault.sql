-- Handlers' queries never name this schema.
CREATE SCHEMA vault;
CREATE TABLE vault.case_key (
  case_id text PRIMARY KEY,
  -- Null once it was destroyed: what it sealed is noise from then on.
  wrapped bytea,
  destroyed_at timestamptz,
  CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
CREATE TABLE vault.sealed (
  case_id text NOT NULL,
  -- "identity", "text", "step.7".
  field text NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (case_id, field)
);
-- Who opened what, why; written before the answer.
CREATE TABLE vault.access (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id text NOT NULL,
  subject text NOT NULL,
  action text NOT NULL CHECK (action IN ('open', 'erase')),
  reason text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX access_case ON vault.access (case_id, id);
CREATE TRIGGER access_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON vault.access FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
