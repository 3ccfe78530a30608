-- The newest version of the rules that two people adopted for the scorecard, and the ids of the inputs that said so.
ALTER TABLE scorecard ADD COLUMN adopted_version integer;
ALTER TABLE scorecard ADD COLUMN adopted_applied text[];
