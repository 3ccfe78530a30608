/** Adoptions in Postgres. */
import { AppError } from '@pantau/contracts';
import type { Postgres } from '@pantau/postgres';
import type { AdoptedScorecard, Adoption } from '../domain/rule-adoption.ts';
import type { AdoptionStore } from '../ports.ts';

const MOST_LISTED = 100;

const COLUMNS = `id, rule_version AS "ruleVersion", digest, scorecards, reason, proposed_by AS "proposedBy",
  proposed_at AS "proposedAt", approved_by AS "approvedBy", approved_at AS "approvedAt", written_at AS "writtenAt"`;

/** `open` answers the database or throws `unavailable`. */
export function postgresAdoptionStore(open: () => Promise<Postgres>): AdoptionStore {
  const one = async (text: string, values: readonly unknown[]): Promise<Adoption> => {
    const [row] = await (await open()).query<Adoption>(text, values);
    if (row === undefined) throw new AppError('bug', 'bug', 'the adoption is not there any more');
    return row;
  };
  return {
    async propose(adoption, scorecards) {
      const db = await open();
      await db.transaction(async (tx) => {
        const { id, ruleVersion, digest, reason, proposedBy, proposedAt } = adoption;
        const made = await tx.execute(
          `INSERT INTO rule_adoption (id, rule_version, digest, scorecards, reason, proposed_by, proposed_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
          [id, ruleVersion, digest, adoption.scorecards, reason, proposedBy, proposedAt],
        );
        if (made === 0) return;
        await tx.execute(
          `INSERT INTO rule_adoption_scorecard (adoption, place, institution, period, from_rule_version)
           SELECT $1, place, institution, period, from_rule_version
           FROM unnest($2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS s (institution, period, from_rule_version, place)`,
          [
            id,
            scorecards.map(({ institution }) => institution),
            scorecards.map(({ period }) => period),
            scorecards.map(({ fromRuleVersion }) => fromRuleVersion),
          ],
        );
      });
      return one(`SELECT ${COLUMNS} FROM rule_adoption WHERE id = $1`, [adoption.id]);
    },
    async find(id) {
      const [row] = await (await open()).query<Adoption>(`SELECT ${COLUMNS} FROM rule_adoption WHERE id = $1`, [id]);
      return row;
    },
    async list() {
      return (await open()).query<Adoption>(
        `SELECT ${COLUMNS} FROM rule_adoption ORDER BY proposed_at DESC, id LIMIT ${MOST_LISTED}`,
      );
    },
    async scorecards(id) {
      return (await open()).query<AdoptedScorecard>(
        `SELECT institution, period, from_rule_version AS "fromRuleVersion" FROM rule_adoption_scorecard
         WHERE adoption = $1 ORDER BY place`,
        [id],
      );
    },
    // Whoever is first: of two who approve at once the second finds the first one's name.
    async approve(id, by, at) {
      await (await open()).execute(
        'UPDATE rule_adoption SET approved_by = $2, approved_at = $3 WHERE id = $1 AND approved_by IS NULL AND proposed_by <> $2',
        [id, by, at],
      );
      return one(`SELECT ${COLUMNS} FROM rule_adoption WHERE id = $1`, [id]);
    },
    written: (id, at) =>
      one(`UPDATE rule_adoption SET written_at = COALESCE(written_at, $2) WHERE id = $1 RETURNING ${COLUMNS}`, [id, at]),
    async unwritten(approvedBefore) {
      return (await open()).query<Adoption>(
        `SELECT ${COLUMNS} FROM rule_adoption WHERE approved_at < $1 AND written_at IS NULL ORDER BY approved_at`,
        [approvedBefore],
      );
    },
  };
}
