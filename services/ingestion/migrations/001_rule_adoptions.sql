-- Proposals to adopt a version of an instrument's rules. `id` follows from what is proposed and by whom, so the same
-- proposal sent twice is one.
CREATE TABLE rule_adoption (
  id text PRIMARY KEY,
  rule_version text NOT NULL,
  -- Stands for the scorecards and for what a dry run showed of them.
  digest text NOT NULL,
  -- How many.
  scorecards integer NOT NULL,
  reason text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  approved_by text,
  approved_at timestamptz,
  -- When the last of its events was acknowledged.
  written_at timestamptz,
  -- Two people, whatever the code above it does.
  CHECK (approved_by <> proposed_by)
);
CREATE INDEX rule_adoption_newest ON rule_adoption (proposed_at DESC, id);

CREATE TABLE rule_adoption_scorecard (
  adoption text NOT NULL REFERENCES rule_adoption (id),
  place integer NOT NULL,
  institution text NOT NULL,
  period text NOT NULL,
  -- The version that counted when it was proposed.
  from_rule_version text NOT NULL,
  PRIMARY KEY (adoption, place)
);
