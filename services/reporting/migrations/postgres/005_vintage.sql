-- Named, frozen copies of what was known at an instant; their rows lie in ClickHouse.
CREATE TABLE vintage (
  name text PRIMARY KEY CHECK (name ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  as_of timestamptz NOT NULL,
  note text NOT NULL,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  -- Null while it is being copied. Counts of rows by table, and a sum of their hashes.
  contents jsonb
);
