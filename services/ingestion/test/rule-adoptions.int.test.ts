import { AppError, type OutgoingMessage, pantau } from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import { type TestDatabase, testDatabase } from '@pantau/postgres/testing';
import { instrument } from '@pantau/rulebook';
import { createScope, type RootScope, systemClock } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { postgresAdoptionStore } from '../src/adapters/adoption-store.ts';
import { noDatabase, type OpenDatabase, database as openedDatabase } from '../src/adapters/database.ts';
import type { Proposal } from '../src/domain/rule-adoption.ts';
import { createRuleAdoptions } from '../src/usecases/adopt-rules.ts';

const V1 = instrument('ORI-2023');
if (V1 === undefined) throw new Error('no ORI-2023');
const V2 = { ...V1, version: 2 };

const person = (subject: string, regions: readonly string[] | 'all' = 'all') => ({ subject, roles: ['operator'], regions });
const scorecard = (institution: string, change: object = {}) => ({
  ...{ institution, period: '2023', fromRuleVersion: 'ORI-2023@1', digest: `of ${institution}` },
  ...change,
});
const PROPOSAL: Proposal = {
  to: 'ORI-2023@2',
  reason: 'rule-corrected',
  scorecards: [scorecard('18.72'), scorecard('94.04')],
};

/** Proposals of one test must not be found by the next: what is proposed decides the id. */
let database: TestDatabase;
let open: OpenDatabase;
let scope: RootScope;
const { log: testLog } = capturedLog('warn');

beforeEach(async () => {
  scope = createScope();
  database = await testDatabase(engineUrls().databaseUrl);
  open = await scope.start(openedDatabase({ url: database.url, pool: 2 }, testLog));
});
afterEach(async () => {
  await scope.stop();
  await database.drop();
});

/** The broker is a list, so that it can be away. */
function setUp(publish: (messages: readonly OutgoingMessage[]) => Promise<void> = async () => {}) {
  const log: OutgoingMessage[] = [];
  const publisher = {
    async publish(messages: readonly OutgoingMessage[]) {
      await publish(messages);
      log.push(...messages);
    },
  };
  const findRules = (rule: string) => (rule === 'ORI-2023@2' ? V2 : undefined);
  return {
    log,
    adoptions: createRuleAdoptions({ store: postgresAdoptionStore(open), publisher, clock: systemClock, findRules }),
  };
}

it('writes one event a scorecard once a second person approves, with both of them in it', async () => {
  const { adoptions, log } = setUp();
  const proposal = await adoptions.propose(PROPOSAL, person('sari'));
  expect(proposal).toMatchObject({ approvedBy: null, writtenAt: null, scorecards: 2 });
  expect(log).toEqual([]);
  const adopted = await adoptions.approve(proposal.id, proposal.digest, person('budi'));
  expect(adopted).toMatchObject({ proposedBy: 'sari', approvedBy: 'budi', writtenAt: expect.any(Date) });
  expect(log.map(({ key, headers }) => [key, headers.ce_actor, headers.ce_onbehalfof])).toEqual([
    ['18.72', 'budi', '18.72'],
    ['94.04', 'budi', '94.04'],
  ]);
  expect(pantau.assessment.v1.RuleAdopted.decode(log[0]?.value ?? new Uint8Array())).toMatchObject({
    ...{ institution: '18.72', instrument: 'ORI-2023', period: '2023', revision: 2, ruleVersion: 'ORI-2023@2' },
    ...{ fromRuleVersion: 'ORI-2023@1', proposedBy: 'sari', approvedBy: 'budi', reason: 'rule-corrected' },
  });
});

it('is the same proposal when the same person sends it again, and another one of another person', async () => {
  const { adoptions } = setUp();
  const { id } = await adoptions.propose(PROPOSAL, person('sari'));
  expect((await adoptions.propose(PROPOSAL, person('sari'))).id).toBe(id);
  expect((await adoptions.propose(PROPOSAL, person('budi'))).id).not.toBe(id);
});

it.each([
  ['the proposer', 'sari', 'digest', 'same_person'],
  ['somebody who saw something else', 'budi', 'other', 'adoption_changed'],
])('does not let %s approve', async (_who, subject, digest, code) => {
  const { adoptions, log } = setUp();
  const proposal = await adoptions.propose(PROPOSAL, person('sari'));
  const named = digest === 'digest' ? proposal.digest : digest;
  await expect(adoptions.approve(proposal.id, named, person(subject))).rejects.toMatchObject({ kind: 'conflict', code });
  expect(log).toEqual([]);
});

it('takes one approval', async () => {
  const { adoptions, log } = setUp();
  const { id, digest } = await adoptions.propose(PROPOSAL, person('sari'));
  await adoptions.approve(id, digest, person('budi'));
  await expect(adoptions.approve(id, digest, person('wati'))).rejects.toMatchObject({ code: 'approved_by_another' });
  await adoptions.approve(id, digest, person('budi'));
  expect(log).toHaveLength(2);
});

it('goes on after the broker was away, by the same request or by itself, with the same ids', async () => {
  let away = true;
  const { adoptions, log } = setUp(async () => {
    if (away) throw new AppError('unavailable', 'unavailable');
  });
  const { id, digest } = await adoptions.propose(PROPOSAL, person('sari'));
  await expect(adoptions.approve(id, digest, person('budi'))).rejects.toMatchObject({ kind: 'unavailable' });
  away = false;
  expect(await adoptions.writeLeftOver(new Date())).toBe(1);
  expect((await adoptions.find(id)).adoption.writtenAt).not.toBeNull();
  expect(await adoptions.writeLeftOver(new Date())).toBe(0);
  expect(new Set(log.map(({ headers }) => headers.ce_id)).size).toBe(2);
});

it('refuses a version that this build does not know', async () => {
  const { adoptions } = setUp();
  const asked = adoptions.propose({ ...PROPOSAL, to: 'ORI-2023@9' }, person('sari'));
  await expect(asked).rejects.toMatchObject({ problems: [{ pointer: '/to', code: 'no_such_rule_version' }] });
});

it('lets nobody propose or approve for an institution out of reach', async () => {
  const { adoptions } = setUp();
  const lampung = person('budi', ['18']);
  await expect(adoptions.propose(PROPOSAL, lampung)).rejects.toMatchObject({
    problems: [{ pointer: '/scorecards/1/institution', code: 'forbidden_institution' }],
  });
  const { id, digest } = await adoptions.propose(PROPOSAL, person('sari'));
  await expect(adoptions.approve(id, digest, lampung)).rejects.toMatchObject({ code: 'forbidden_institution', http: 403 });
});

it('lets two people who approve at the same moment be one approver', async () => {
  const { adoptions, log } = setUp();
  const { id, digest } = await adoptions.propose(PROPOSAL, person('sari'));
  const both = await Promise.allSettled(['budi', 'wati'].map((subject) => adoptions.approve(id, digest, person(subject))));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(new Set(log.map(({ headers }) => headers.ce_actor)).size).toBe(1);
});

it('keeps the proposer from approving in the database too', async () => {
  const { adoptions } = setUp();
  const { id } = await adoptions.propose(PROPOSAL, person('sari'));
  const store = postgresAdoptionStore(open);
  expect((await store.approve(id, 'sari', new Date())).approvedBy).toBeNull();
  const db = await open();
  await expect(db.execute("UPDATE rule_adoption SET approved_by = 'sari' WHERE id = $1", [id])).rejects.toThrow(/check/);
});

it('lists the newest first, and shows a proposal with its scorecards in their order', async () => {
  const { adoptions } = setUp();
  const first = await adoptions.propose(PROPOSAL, person('sari'));
  const second = await adoptions.propose({ ...PROPOSAL, reason: 'scale-published' }, person('sari'));
  expect((await adoptions.list()).map(({ id }) => id)).toEqual([second.id, first.id]);
  expect((await adoptions.find(first.id)).scorecards.map(({ institution }) => institution)).toEqual(['18.72', '94.04']);
  await expect(adoptions.find('none')).rejects.toMatchObject({ kind: 'not_found', code: 'no_rule_adoption' });
});

it('says that there is no database, and tries again with one that was away', async () => {
  const list = () => postgresAdoptionStore(noDatabase).list();
  await expect(list()).rejects.toMatchObject({ kind: 'unavailable', code: 'no_database' });
  const away = new URL(database.url);
  away.port = '1';
  const later = await scope.start(openedDatabase({ url: away.href, pool: 2 }, testLog));
  await expect(postgresAdoptionStore(later).list()).rejects.toMatchObject({ kind: 'unavailable', retryAfterSeconds: 5 });
});
