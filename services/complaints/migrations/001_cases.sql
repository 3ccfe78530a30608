-- What happened is only ever inserted: a step, a breach, an entry of the ledger, an opening of the vault.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- Who runs a channel, where it is not a tenant of the rulebook: a simulation, with a clock of its own.
CREATE TABLE simulation (
  tenant text PRIMARY KEY CHECK (tenant LIKE 'sim-%'),
  policy_of text NOT NULL,
  seed text NOT NULL,
  now timestamptz NOT NULL,
  created_at timestamptz NOT NULL
);

-- The sum of a case's steps. fillfactor leaves room on the page: a case is written some eight times in its life.
CREATE TABLE case_file (
  id text PRIMARY KEY,
  tenant text NOT NULL,
  version integer NOT NULL,
  -- The version that the last change was made from: what guards it.
  prior_version integer NOT NULL,
  state text NOT NULL,
  class text NOT NULL,
  category text NOT NULL,
  is_closed boolean NOT NULL,
  confidential boolean NOT NULL,
  regency text,
  -- Who holds it now.
  operator text,
  institution text,
  unit text,
  received_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  -- The nearest due time of all clocks that run; null when none does.
  due_at timestamptz,
  body jsonb NOT NULL
) WITH (fillfactor = 70);
-- The queue: what is open, by due time. Closed cases are in neither index, so their number costs nothing.
CREATE INDEX case_file_queue ON case_file (tenant, due_at, id) WHERE NOT is_closed;
CREATE INDEX case_file_operator ON case_file (tenant, operator, due_at, id) WHERE NOT is_closed;
CREATE INDEX case_file_unit ON case_file (tenant, institution, unit, due_at, id) WHERE NOT is_closed;
CREATE INDEX case_file_newest ON case_file (tenant, received_at DESC, id DESC);

CREATE TABLE step (
  case_id text NOT NULL,
  number integer NOT NULL,
  action text NOT NULL,
  role text NOT NULL,
  actor text,
  -- When it took effect, and when it was written down.
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  from_state text,
  to_state text NOT NULL,
  reason text,
  note text,
  open boolean NOT NULL,
  facts jsonb NOT NULL,
  PRIMARY KEY (case_id, number)
);
CREATE TRIGGER step_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What the timers look at, narrow: the clock itself is in the case. A row whose clock does not run is out of the index.
CREATE TABLE clock (
  case_id text NOT NULL,
  name text NOT NULL,
  number integer NOT NULL,
  tenant text NOT NULL,
  -- How many rungs were fired; the next one is due then.
  rung integer NOT NULL,
  next_due timestamptz,
  running boolean NOT NULL,
  PRIMARY KEY (case_id, name, number)
) WITH (fillfactor = 70);
CREATE INDEX clock_due ON clock (tenant, next_due) WHERE running AND next_due IS NOT NULL;

CREATE TABLE breach (
  case_id text NOT NULL,
  clock text NOT NULL,
  number integer NOT NULL,
  -- "100" is the breach itself, the others how far it was escalated.
  rung text NOT NULL,
  id text NOT NULL,
  tenant text NOT NULL,
  holder_role text NOT NULL,
  holder_id text,
  institution text NOT NULL,
  unit text NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, clock, number, rung)
);
CREATE INDEX breach_newest ON breach (tenant, at DESC, id DESC) WHERE rung = '100';
CREATE TRIGGER breach_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON breach FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Keys of requests, written with what they caused: there is no "in progress" that a crash could leave.
CREATE TABLE idempotency (
  subject text NOT NULL,
  key text NOT NULL,
  -- Of method, path and body.
  fingerprint text NOT NULL,
  case_id text NOT NULL,
  version integer NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (subject, key)
);
CREATE INDEX idempotency_expiry ON idempotency (expires_at);
