/**
 * A corrected rule, from the command line: seen, proposed by one, refused to the same one, approved by another, and scored
 * again. Both services run here, because the corrected version is made up and no build of theirs knows it.
 */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pantau, ruleAdopted, submissionDecided, TOPICS, unitScored } from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import { type DecodedEvent, type KafkaConfig, kafkaAdmin, kafkaConsumer, kafkaProducer } from '@pantau/kafka';
import { migratePostgres, postgres } from '@pantau/postgres';
import { type TestDatabase, testDatabase } from '@pantau/postgres/testing';
import { instrument, instrumentByRule, ruleVersion } from '@pantau/rulebook';
import { createHealth, createMetrics, createScope, httpServer, type RootScope, type Route, systemClock } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RescoreOptions, type RescoreStep, rescore } from '../packages/cli/src/rescore/command.ts';
import { database as openedDatabase } from '../services/ingestion/src/adapters/database.ts';
import { createIngestion } from '../services/ingestion/src/app.ts';
import { postgresStore } from '../services/scoring/src/adapters/postgres-store.ts';
import { startOffset } from '../services/scoring/src/adapters/start-offset.ts';
import { createScoring, GROUP } from '../services/scoring/src/app.ts';

const V1 = instrument('ORI-2023');
if (V1 === undefined) throw new Error('no ORI-2023');
/** Category B, and with it the green zone, begins at 70. */
const V2 = { ...V1, version: 2, bands: V1.bands.map((band) => (band.category === 'B' ? { ...band, from: 700_000 } : band)) };
const byRule = (rule: string) => (rule === ruleVersion(V2) ? V2 : instrumentByRule(rule));
const rules = { byRule, newest: (id: string) => (id === V2.id ? V2 : instrument(id)) };

const scope: RootScope = createScope();
const { log } = capturedLog('warn');
const events: DecodedEvent[] = [];
const databases: TestDatabase[] = [];
let ingestionUrl = '';
let scoringUrl = '';

beforeAll(async () => {
  const topicPrefix = `test-${randomBytes(4).toString('hex')}-`;
  const brokers = engineUrls().kafkaBrokers.split(',');
  const kafka: KafkaConfig = { brokers, clientId: 'rescore', topicPrefix, sessionTimeoutMs: 6_000 };
  const newDatabase = async () => {
    const made = await testDatabase(engineUrls().databaseUrl);
    databases.push(made);
    return { url: made.url, pool: 4 };
  };
  const admin = await scope.start(kafkaAdmin(kafka, log));
  await admin.provision(TOPICS, [GROUP, 'reader']);
  const publisher = await scope.start(kafkaProducer(kafka, log));
  const fatal = (error: unknown) => log.error({ err: error }, 'fatal');

  const pg = await newDatabase();
  await migratePostgres(pg, fileURLToPath(new URL('../services/scoring/migrations', import.meta.url)), log);
  const store = postgresStore(await scope.start(postgres(pg, log)), byRule);
  const scoring = createScoring({ store, publisher, clock: systemClock, log, rules });
  const { subscriptions, handler, onAssigned } = scoring;
  const consuming = { group: GROUP, subscriptions, handler, onAssigned, startOffset: startOffset(store, admin, GROUP), fatal };
  await scope.start(kafkaConsumer(kafka, consuming, log));
  const reading = async (batch: { readonly events: readonly DecodedEvent[] }) => void events.push(...batch.events);
  const subscribed = [ruleAdopted, submissionDecided, unitScored] as never;
  await scope.start(kafkaConsumer(kafka, { group: 'reader', subscriptions: subscribed, handler: reading, fatal }, log));

  const openDatabase = await scope.start(openedDatabase(await newDatabase(), log));
  const ingestion = createIngestion({ publisher, clock: systemClock, openDatabase, findRules: byRule });
  const serve = async (title: string, routes: readonly Route[]) => {
    const app = { title, version: '1', routes, log, health: createHealth(), metrics: createMetrics(title) };
    return (await scope.start(httpServer({ host: '127.0.0.1', port: 0 }, app))).url;
  };
  ingestionUrl = await serve('ingestion', ingestion.routes);
  scoringUrl = await serve('scoring', scoring.routes);
});
afterAll(async () => {
  await scope.stop();
  for (const each of databases) await each.drop();
});

async function pantauRescore(step: RescoreStep | undefined, id: string | undefined, options: Partial<RescoreOptions>) {
  const out: string[] = [];
  const errors: string[] = [];
  const defaults = {
    lang: 'id' as const,
    json: false,
    dryRun: false,
    reason: 'rule-corrected',
    as: 'sari',
    instrument: 'ORI-2023',
  };
  const terminal = { out: (line: string) => out.push(line), error: (line: string) => errors.push(line) };
  const exit = await rescore(step, id, { ...defaults, url: ingestionUrl, scoringUrl, ...options }, terminal);
  return { exit, out: out.join('\n'), errors: errors.join('\n') };
}

async function send(institution: string, unit: string, total: string, revision = 1): Promise<void> {
  const response = await fetch(`${ingestionUrl}/v1/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-pantau-subject': 'pengirim' },
    body: JSON.stringify({
      ...{ id: `${institution}-${unit}-${revision}`, institution, instrument: 'ORI-2023', period: '2023', revision },
      ...{ unit: { code: unit, name: unit, kind: 'puskesmas' }, values: [{ code: 'TOTAL', value: total }] },
    }),
  });
  expect(response.status).toBe(202);
}

// biome-ignore lint/suspicious/noExplicitAny: a story reads what it expects and fails where it is not.
async function scorecard(institution: string): Promise<any> {
  return (await fetch(`${scoringUrl}/v1/scorecards/${institution}/ORI-2023/2023`)).json();
}

const shows = (institution: string, expected: object) =>
  eventually(async () => expect(await scorecard(institution)).toMatchObject(expected), { timeoutMs: 30_000 });

it('is seen, proposed by one person, approved by another, and then scores again what it was proposed for', async () => {
  await send('94.04', 'a', '72.00');
  await send('94.04', 'b', '74.00');
  await send('18.72', 'a', '60.00');
  await shows('94.04', { ruleVersion: 'ORI-2023@1', computed: { score: '73.00', category: 'C', zone: 'kuning', unitCount: 2 } });
  await shows('18.72', { computed: { score: '60.00', category: 'C' } });

  const seen = await pantauRescore(undefined, undefined, { dryRun: true });
  expect(seen).toMatchObject({ exit: 0, errors: '' });
  expect(seen.out).toContain('dihitung: 73,00 C kuning → 73,00 B hijau');
  expect(seen.out).toContain('2 kartu nilai: 1 berubah (1 berpindah kategori atau zona), 1 tetap, 0 dilewati.');
  expect((await pantauRescore('list', undefined, {})).out).toBe('Belum ada usulan.');

  const first = JSON.parse((await pantauRescore('propose', undefined, { json: true })).out).proposal;
  expect(first).toMatchObject({ proposedBy: 'sari', to: 'ORI-2023@2', state: 'proposed', scorecardCount: 2 });
  // What would change is not what was proposed any more.
  await send('18.72', 'b', '90.00');
  await shows('18.72', { computed: { score: '75.00' } });
  expect(await pantauRescore('approve', first.id, { as: 'budi' })).toMatchObject({
    exit: 3,
    errors: expect.stringContaining('usulan baru'),
  });

  const { proposal } = JSON.parse((await pantauRescore('propose', undefined, { json: true })).out);
  const alone = await pantauRescore('approve', proposal.id, { as: 'sari' });
  expect(alone).toMatchObject({ exit: 1, errors: 'Usulan ini dibuat oleh sari sendiri. Orang lain yang harus menyetujuinya.' });
  expect((await scorecard('94.04')).ruleVersion).toBe('ORI-2023@1');

  const adopted = await pantauRescore('approve', proposal.id, { as: 'budi' });
  expect(adopted).toMatchObject({
    exit: 0,
    errors: '',
    out: expect.stringContaining('ORI-2023@2 sudah ditulis untuk 2 kartu nilai'),
  });
  await shows('94.04', { ruleVersion: 'ORI-2023@2', computed: { score: '73.00', category: 'B', zone: 'hijau' } });
  await shows('18.72', { ruleVersion: 'ORI-2023@2', computed: { score: '75.00', category: 'B' } });

  // The door of this build judges by version 1 still; what was adopted counts for what it sends.
  await send('94.04', 'c', '70.00');
  await shows('94.04', { ruleVersion: 'ORI-2023@2', computed: { score: '72.00', category: 'B' } });

  // Approved again: nothing is left to write, and nothing changes.
  expect(await pantauRescore('approve', proposal.id, { as: 'budi' })).toMatchObject({ exit: 0 });
  expect((await pantauRescore(undefined, undefined, { dryRun: true })).out).toContain(
    '2 dilewati: Versi aturan ini sudah berlaku di sini.',
  );
  expect((await pantauRescore('list', undefined, {})).out).toContain('diadopsi; 2 kartu nilai; diusulkan oleh sari');
});

it('leaves in the log who proposed and who approved, one decision an event, and every unit by the new version', async () => {
  const of = (type: string) => events.filter(({ event }) => event.type === type);
  await eventually(() =>
    expect(of(submissionDecided.type).filter((each) => decided(each).inputType === ruleAdopted.type)).toHaveLength(2),
  );
  // They are of two topics: that the decision was read says nothing of what it was decided about.
  await eventually(() =>
    expect(
      of(ruleAdopted.type).map(({ meta, data }) => [meta.actor, adoption(data).proposedBy, adoption(data).approvedBy]),
    ).toEqual([
      ['budi', 'sari', 'budi'],
      ['budi', 'sari', 'budi'],
    ]),
  );
  const outcomes = of(submissionDecided.type).map(decided);
  const { OUTCOME_APPLIED } = pantau.assessment.v1.Outcome;
  expect(outcomes.every(({ outcome }) => outcome === OUTCOME_APPLIED)).toBe(true);
  const newest = () =>
    of(unitScored.type)
      .map(({ data }) => data as pantau.assessment.v1.UnitScored)
      .filter(({ institution, ruleVersion: by }) => institution === '94.04' && by === 'ORI-2023@2')
      .map(({ unit, category }) => `${unit?.code} ${category}`);
  await eventually(() => expect(newest().sort()).toEqual(['a B', 'b B', 'c B']));
});

// The consumer's list of events holds several types; the event's own type says which one it is.
const decided = ({ data }: DecodedEvent) => data as pantau.assessment.v1.SubmissionDecided;
const adoption = (data: unknown) => data as pantau.assessment.v1.RuleAdopted;
