-- While a rebuild is closing or swapping, the watermark that the answers had before: they lack what came later until it is over.
ALTER TABLE rebuild ADD COLUMN held_at timestamptz;
-- States now: replaying, closing, swapping, swapped, confirmed, abandoned. The index keeps a second rebuild from being begun. It
-- does not keep two runs from going on with the same one: that does the lock which a run holds from its start to its end, and
-- each change of the state names the one that it goes on from.
DROP INDEX one_rebuild_at_a_time;
CREATE UNIQUE INDEX one_rebuild_at_a_time ON rebuild ((true)) WHERE state IN ('replaying', 'closing', 'swapping');
