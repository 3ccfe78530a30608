/**
 * What a rebuild took away: results and scorecards that the replaced tables had and the new ones lack, because the rules that fold now
 * refuse what those before let in. Without a word about them, readers would show them for ever, in the older generation.
 */
import { deriveId, encodeEvent, institutionScored, type OutgoingMessage, pantau, unitScored } from '@pantau/contracts';
import type { Postgres } from '@pantau/postgres';
import { instrument } from '@pantau/rulebook';
import { type ScorecardKey, unitKey } from '../domain/scorecard.ts';

const v1 = pantau.assessment.v1;

/** That many inputs of the new generation were applied there. So whatever comes there later counts more, in whatever order both arrive. */
const NOTHING_APPLIED = 0;

interface LostUnit {
  readonly unit_code: string;
  readonly product_code: string;
  readonly detail: Uint8Array;
}

interface LostCard extends ScorecardKey {
  readonly event_id: string;
  readonly recorded_at: Date;
  readonly rule_version: string;
}

const LOST_UNITS = `previous.unit_result p
  WHERE NOT p.withdrawn AND NOT EXISTS (SELECT FROM public.unit_result n
    WHERE (n.institution, n.instrument, n.period, n.unit_code, n.product_code)
      = (p.institution, p.instrument, p.period, p.unit_code, p.product_code))`;

/** Nothing when the replaced tables were dropped already. */
export async function* lostMessages(db: Postgres, generation: number, source: string): AsyncGenerator<OutgoingMessage[]> {
  const [kept] = await db.query<{ there: boolean }>("SELECT to_regclass('previous.scorecard') IS NOT NULL AS there");
  if (kept?.there !== true) return;
  const meta = (institution: string, cause: string, type: string, at: number, ...distinct: string[]) => ({
    ...{ id: deriveId(cause, type, ...distinct, 'lost', String(generation)), source, time: new Date(at).toISOString() },
    ...{ actor: 'rebuild', onBehalfOf: institution },
  });

  const touched = await db.query<ScorecardKey>(`SELECT DISTINCT p.institution, p.instrument, p.period FROM ${LOST_UNITS}`);
  for (const { institution, instrument, period } of touched) {
    const units = await db.query<LostUnit>(
      `SELECT p.unit_code, p.product_code, p.detail FROM ${LOST_UNITS} AND p.institution = $1 AND p.instrument = $2 AND p.period = $3`,
      [institution, instrument, period],
    );
    yield units.map(({ unit_code, product_code, detail }) => {
      const before = v1.UnitScored.decode(detail);
      const data = withdrawnUnit(before, generation);
      const at = before.recordedAtMs;
      return encodeEvent(
        unitScored,
        data,
        meta(institution, before.inputEventId, unitScored.type, at, unitKey(unit_code, product_code)),
      );
    });
  }

  const cards = await db.query<LostCard>(
    `SELECT institution, instrument, period, event_id, recorded_at, rule_version FROM previous.scorecard p
     WHERE NOT EXISTS (SELECT FROM public.scorecard n
       WHERE (n.institution, n.instrument, n.period) = (p.institution, p.instrument, p.period))`,
  );
  for (const card of cards) {
    const at = card.recorded_at.getTime();
    yield [
      encodeEvent(
        institutionScored,
        emptyInstitution(card, generation),
        meta(card.institution, card.event_id, institutionScored.type, at, card.instrument, card.period),
      ),
    ];
  }
}

function withdrawnUnit(before: pantau.assessment.v1.UnitScored, generation: number): pantau.assessment.v1.UnitScored {
  const { institution, instrument, period, revision, ruleVersion, recordedAtMs, inputEventId } = before;
  return new v1.UnitScored({
    ...{ institution, instrument, period, revision, ruleVersion, recordedAtMs, inputEventId },
    ...(before.unit == null ? {} : { unit: before.unit }),
    ...(before.product == null ? {} : { product: before.product }),
    ...{ generation, version: NOTHING_APPLIED, withdrawn: true },
  });
}

function emptyInstitution(card: LostCard, generation: number): pantau.assessment.v1.InstitutionScored {
  const { institution, instrument: id, period, rule_version, recorded_at, event_id } = card;
  return new v1.InstitutionScored({
    ...{ institution, instrument: id, period, family: instrument(id)?.family ?? '', generation, version: NOTHING_APPLIED },
    ...{ ruleVersion: rule_version, recordedAtMs: recorded_at.getTime(), inputEventId: event_id },
  });
}
