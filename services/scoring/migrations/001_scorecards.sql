-- The primary keys begin with the institution: a batch comes from one partition and touches few institutions, and all rows
-- of one scorecard lie side by side. fillfactor leaves room on the page, so that an update need not touch the index.
CREATE TABLE scorecard (
  institution text NOT NULL,
  instrument text NOT NULL,
  period text NOT NULL,
  generation integer NOT NULL,
  -- Number of inputs applied.
  version integer NOT NULL,
  -- Append time of the input applied last.
  recorded_at timestamptz NOT NULL,
  rule_version text NOT NULL,
  event_id text NOT NULL,
  -- pantau.assessment.v1.RosterSet; null before the first roster.
  roster bytea,
  roster_revision bigint,
  roster_applied text[],
  -- By level and basis: how often it was given, and the exact sum.
  levels jsonb NOT NULL,
  PRIMARY KEY (institution, instrument, period)
) WITH (fillfactor = 80);

CREATE TABLE unit_result (
  institution text NOT NULL,
  instrument text NOT NULL,
  period text NOT NULL,
  unit_code text NOT NULL,
  -- Empty when the result is the unit's own.
  product_code text NOT NULL,
  revision bigint NOT NULL,
  withdrawn boolean NOT NULL,
  -- Ids of the inputs applied, oldest first; their number is the version.
  applied text[] NOT NULL,
  -- Exact numerator over the instrument's denominator; null without a score.
  points numeric,
  scored_at text NOT NULL,
  -- pantau.assessment.v1.UnitSummary: read for every unit of a touched scorecard, so it is small.
  summary bytea NOT NULL,
  -- pantau.assessment.v1.UnitScored with all values: read only for the units that a batch touches.
  detail bytea NOT NULL,
  PRIMARY KEY (institution, instrument, period, unit_code, product_code)
) WITH (fillfactor = 80);

CREATE TABLE claim (
  institution text NOT NULL,
  instrument text NOT NULL,
  period text NOT NULL,
  unit_code text NOT NULL,
  product_code text NOT NULL,
  -- Hash of the url, else of publisher, date and title.
  source_key text NOT NULL,
  revision bigint NOT NULL,
  withdrawn boolean NOT NULL,
  applied text[] NOT NULL,
  -- pantau.assessment.v1.Claim.
  payload bytea NOT NULL,
  PRIMARY KEY (institution, instrument, period, unit_code, product_code, source_key)
) WITH (fillfactor = 80);
