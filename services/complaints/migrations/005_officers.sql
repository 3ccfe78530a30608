-- Who works for a channel. `id` is a staff number, never a name: it is in events.
CREATE TABLE officer (
  tenant text NOT NULL,
  id text NOT NULL,
  roles text[] NOT NULL,
  institution text,
  unit text,
  -- Local times of the channel: [{"weekday": 1, "from": "08:00", "to": "16:00"}], 1 is Monday; null: always on duty.
  shifts jsonb,
  -- [{"from": "2026-01-05", "to": "2026-01-09", "reason": "cuti"}], both days included.
  absences jsonb NOT NULL,
  -- Fair share: cases given, raised to the smallest of those on duty when somebody comes back.
  served bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant, id)
);

-- Days that were added to or taken from the bundled calendar; what that did to clocks are steps of their cases.
CREATE TABLE calendar_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  date date NOT NULL,
  region text NOT NULL,
  -- Null: the day is none any more.
  day jsonb,
  subject text NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL
);
CREATE TRIGGER calendar_change_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON calendar_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE attachment (
  id text PRIMARY KEY,
  tenant text NOT NULL,
  -- Null until a case takes it.
  case_id text,
  media_type text NOT NULL,
  content bytea NOT NULL,
  sha256 text NOT NULL,
  uploaded_at timestamptz NOT NULL
);
CREATE INDEX attachment_case ON attachment (case_id);
CREATE INDEX attachment_unused ON attachment (uploaded_at) WHERE case_id IS NULL;

-- Wrong PINs of a case, so that guessing ends.
CREATE TABLE tracking_attempt (
  case_id text PRIMARY KEY,
  wrong integer NOT NULL,
  since timestamptz NOT NULL
);
