-- Points are a numerator over the denominator of the rule version that scored them, and a corrected rule may have another.
-- Until here every instrument had one version.
ALTER TABLE unit_result ADD COLUMN rule_version text NOT NULL DEFAULT '';
-- Number of inputs applied. It was the length of `applied`, which keeps the last ids only.
ALTER TABLE unit_result ADD COLUMN version integer NOT NULL DEFAULT 0;
UPDATE unit_result SET rule_version = instrument || '@1', version = cardinality(applied);
ALTER TABLE unit_result ALTER COLUMN rule_version DROP DEFAULT;
ALTER TABLE unit_result ALTER COLUMN version DROP DEFAULT;
