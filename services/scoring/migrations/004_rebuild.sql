-- One row per rebuild; the last one says where to go on after a crash. The tables that it fills are in the schema "next",
-- those that it replaced in "previous".
CREATE TABLE rebuild (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Of the scorecards that it makes: greater than any before.
  generation integer NOT NULL,
  -- folding, publishing, done, confirmed.
  state text NOT NULL DEFAULT 'folding',
  started_at timestamptz NOT NULL DEFAULT now()
);
-- Two rebuilds at once would fold into the same tables.
CREATE UNIQUE INDEX one_rebuild_at_a_time ON rebuild ((true)) WHERE state IN ('folding', 'publishing');
