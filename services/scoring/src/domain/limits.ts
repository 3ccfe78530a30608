/**
 * How large one scorecard may become. All of it is published as one message and read for every input, so without a limit one
 * institution could outgrow the broker's and be scored no more. The largest that
 * these limits allow, with the longest texts that the doors let in, is held against `SCORES.maxMessageBytes` by a test; the published
 * rosters (data/rosters.csv) have some six units.
 */

/** Units and products; one that was withdrawn keeps its place. */
export const MAX_RESULTS = 2_000;

/** Sources' claims, those about single units too; one that was withdrawn keeps its place. */
export const MAX_CLAIMS = 1_000;
