/** The door for adopting a corrected rule. */
import { ADOPTION_REASONS } from '@pantau/contracts';
import { type Clock, defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import type { Adoption } from '../domain/rule-adoption.ts';
import type { RuleAdoptions } from '../usecases/adopt-rules.ts';

/** Some 550 institutions in each of up to twelve years; a scorecard takes some 150 bytes. */
const MOST_SCORECARDS = 10_000;
const MAX_BYTES = 4 * 1024 * 1024;

const version = z
  .string()
  .max(64)
  .regex(/^[A-Z0-9]+-\d{4}@[1-9]\d{0,8}$/);
const digest = z.string().max(64);

const proposal = z
  .strictObject({
    to: version.meta({ description: 'The version to adopt.', example: 'ORI-2023@2' }),
    reason: z.enum(ADOPTION_REASONS),
    scorecards: z
      .array(
        z.strictObject({
          institution: z.string().max(16).meta({ example: '18.72' }),
          period: z.string().max(16).meta({ example: '2023' }),
          fromRuleVersion: version.meta({ description: 'The version that counts now.' }),
          digest: digest.meta({ description: 'Of the item of scoring’s dry run.' }),
        }),
      )
      .min(1)
      .max(MOST_SCORECARDS)
      .meta({ description: 'The items of scoring `/v1/rescores/dry-run` that are not skipped, in their order.' }),
  })
  .meta({ id: 'RuleAdoptionProposal' });

const at = z.iso.datetime().nullable();
const adoption = z
  .object({
    id: z.string(),
    instrument: z.string(),
    to: z.string(),
    state: z.enum(['proposed', 'approved', 'written']).meta({ description: 'written: all events are in the log.' }),
    digest: digest.meta({ description: 'Stands for the version, the scorecards and what was seen of them; approving names it.' }),
    scorecardCount: z.int(),
    reason: z.string(),
    proposedBy: z.string(),
    proposedAt: z.iso.datetime(),
    approvedBy: z.string().nullable(),
    approvedAt: at,
    writtenAt: at,
  })
  .meta({ id: 'RuleAdoption' });

const withScorecards = adoption.extend({
  scorecards: z.array(z.object({ institution: z.string(), period: z.string(), fromRuleVersion: z.string() })),
});
const id = z.object({ id: z.string().max(64) });

const WHO =
  'Until there is a login, `X-Pantau-Subject` says who asks; believed only from the machine that the service runs on. ' +
  '503 where ingestion has no database, or cannot reach it.';

export function adoptionRoutes(adoptions: RuleAdoptions, clock: Clock): Route[] {
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/rule-adoptions',
      summary: 'Propose to adopt a version of an instrument',
      description: `Nothing changes before somebody else approves it. The same proposal of the same person again is the same one. ${WHO}`,
      body: { kind: 'json', schema: proposal, maxBytes: MAX_BYTES },
      replies: { 200: adoption },
      handler: async ({ body, principal }) => ({ status: 200, body: adoptionJson(await adoptions.propose(body, principal)) }),
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/rule-adoptions',
      summary: 'Proposals and adoptions, the newest first',
      description: `At most a hundred. ${WHO}`,
      replies: {
        200: z.object({ items: z.array(adoption), next: z.null(), asOf: z.iso.datetime(), watermark: z.iso.datetime() }),
      },
      handler: async () => {
        // Read where it is written: it is never behind.
        const now = clock.now().toISOString();
        const items = (await adoptions.list()).map(adoptionJson);
        return { status: 200, body: { items, next: null, asOf: now, watermark: now } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/rule-adoptions/{id}',
      summary: 'One proposal with its scorecards',
      description: WHO,
      params: id,
      replies: { 200: withScorecards },
      handler: async ({ params }) => {
        const found = await adoptions.find(params.id);
        return { status: 200, body: { ...adoptionJson(found.adoption), scorecards: found.scorecards } };
      },
    }),
    defineRoute({
      method: 'POST',
      path: '/v1/rule-adoptions/{id}/approval',
      summary: 'Approve a proposal of somebody else, and write it into the log',
      description:
        'Answers when every event is acknowledged. Sending it again is safe, and goes on where it stopped. 409 where the proposer approves, ' +
        `where \`digest\` is not the proposal’s (what would change is not what was proposed), or where somebody else has approved it. ${WHO}`,
      params: id,
      body: { kind: 'json', schema: z.strictObject({ digest: digest.meta({ description: 'Of the approver’s own dry run.' }) }) },
      replies: { 200: adoption },
      handler: async ({ params, body, principal }) => ({
        status: 200,
        body: adoptionJson(await adoptions.approve(params.id, body.digest, principal)),
      }),
    }),
  ];
}

function adoptionJson({ ruleVersion, scorecards, writtenAt, approvedAt, proposedAt, ...rest }: Adoption) {
  return {
    ...rest,
    instrument: ruleVersion.split('@')[0],
    to: ruleVersion,
    state: writtenAt !== null ? 'written' : approvedAt !== null ? 'approved' : 'proposed',
    scorecardCount: scorecards,
    proposedAt: proposedAt.toISOString(),
    approvedAt: approvedAt?.toISOString() ?? null,
    writtenAt: writtenAt?.toISOString() ?? null,
  };
}
