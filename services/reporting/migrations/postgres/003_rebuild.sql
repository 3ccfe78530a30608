-- One row per rebuild of the ClickHouse tables; the last one says where to go on after a crash.
CREATE TABLE rebuild (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Rows recorded up to here are what old and new tables are compared by.
  started_at timestamptz NOT NULL DEFAULT now(),
  -- replaying, swapping, swapped, confirmed.
  state text NOT NULL DEFAULT 'replaying',
  -- By table, the id of the old one: EXCHANGE done twice would undo itself, so each table is asked which one it is.
  old_tables jsonb
);
-- Two rebuilds at once would write into the same tables and swap them twice.
CREATE UNIQUE INDEX one_rebuild_at_a_time ON rebuild ((true)) WHERE state IN ('replaying', 'swapping');
