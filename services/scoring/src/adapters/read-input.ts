/** From a decoded event to an input of the fold, or to the reason why the message breaks its contract. */
import {
  AppError,
  claimRecorded,
  claimWithdrawn,
  type EventDefinition,
  pantau,
  rosterSet,
  ruleAdopted,
  submissionReceived,
  submissionWithdrawn,
} from '@pantau/contracts';
import type { DecodedEvent } from '@pantau/kafka';
import { checkPeriod, type Instrument, instrumentByRule, region } from '@pantau/rulebook';
import type { ClaimContent, Input, Product, RosterEntry, Source, Unit, Value } from '../domain/input.ts';
import type { FindRules } from '../ports.ts';

export type ReadInput = { readonly kind: 'input'; readonly input: Input } | { readonly kind: 'broken'; readonly reason: string };

/** What scoring folds over: every event of the `submissions` topic. */
export const SUBSCRIPTIONS: readonly EventDefinition[] = [
  submissionReceived,
  submissionWithdrawn,
  claimRecorded,
  claimWithdrawn,
  rosterSet,
  ruleAdopted,
] as readonly EventDefinition[];

/** The fields that all five messages share, and those that some have. */
interface AnyMessage {
  readonly institution: string;
  readonly instrument: string;
  readonly period: string;
  readonly revision: number;
  readonly ruleVersion: string;
}

/**
 * Throws `unavailable` for an instrument or rule version that this build does not know: the door knew it, so this is an
 * old build in front of new messages, and dead-lettering them would lose what a newer build can score.
 */
export function readInput({ event, data, meta, received }: DecodedEvent, findRules: FindRules = instrumentByRule): ReadInput {
  // `event` is the definition that decoded `data`, so its type says which message it is.
  const message = data as AnyMessage;
  const broken = brokenField(message, received.key, meta.id);
  if (broken !== undefined) return { kind: 'broken', reason: broken };
  const base = {
    eventId: meta.id,
    eventType: event.type,
    institution: message.institution,
    instrument: knownInstrument(message, findRules),
    period: message.period,
    revision: message.revision,
    ruleVersion: message.ruleVersion,
    recordedAt: received.appendedAt,
  };
  // A period that the instrument was not in force for would open a scorecard, and a page, that cannot be.
  if (!checkPeriod(base.instrument, message.period)) return { kind: 'broken', reason: 'period' };
  switch (event.type) {
    case submissionReceived.type: {
      const submission = data as pantau.assessment.v1.SubmissionReceived;
      const unit = readUnit(submission.unit);
      if (unit === null) return { kind: 'broken', reason: 'unit' };
      const product = readProduct(submission.product);
      if (product === undefined) return { kind: 'broken', reason: 'product' };
      const values = readValues(submission.values);
      if (values === undefined) return { kind: 'broken', reason: 'values' };
      return {
        kind: 'input',
        input: {
          ...base,
          kind: 'submission',
          submissionId: submission.submissionId,
          unit,
          product,
          values,
        },
      };
    }
    case submissionWithdrawn.type: {
      const { submissionId, unitCode, productCode } = data as pantau.assessment.v1.SubmissionWithdrawn;
      if (!isCode(unitCode)) return { kind: 'broken', reason: 'unit_code' };
      if (productCode !== '' && !isCode(productCode)) return { kind: 'broken', reason: 'product_code' };
      return { kind: 'input', input: { ...base, kind: 'submission-withdrawal', submissionId, unitCode, productCode } };
    }
    case claimRecorded.type: {
      const claim = data as pantau.assessment.v1.ClaimRecorded;
      const source = readSource(claim.source);
      if (source === null) return { kind: 'broken', reason: 'source' };
      const unit = readUnit(claim.unit);
      // Without its code the claim would pass for one about the institution itself.
      if (claim.unit != null && unit === null) return { kind: 'broken', reason: 'unit' };
      const product = readProduct(claim.product);
      // A product is a service of some unit; without one its claim would count as the institution's own.
      if (product === undefined || (product !== null && unit === null)) return { kind: 'broken', reason: 'product' };
      const reason = brokenContent(claim, base.instrument);
      if (reason !== undefined) return { kind: 'broken', reason };
      return { kind: 'input', input: { ...base, kind: 'claim', unit, product, source, content: readContent(claim) } };
    }
    case claimWithdrawn.type: {
      const claim = data as pantau.assessment.v1.ClaimWithdrawn;
      const source = readSource(claim.source);
      if (source === null) return { kind: 'broken', reason: 'source' };
      const { unitCode, productCode } = claim;
      if (unitCode !== '' && !isCode(unitCode)) return { kind: 'broken', reason: 'unit_code' };
      if (productCode !== '' && (unitCode === '' || !isCode(productCode))) return { kind: 'broken', reason: 'product_code' };
      return { kind: 'input', input: { ...base, kind: 'claim-withdrawal', unitCode, productCode, source } };
    }
    case rosterSet.type: {
      const entries = (data as pantau.assessment.v1.RosterSet).entries.map(readEntry);
      if (entries.some((entry) => entry === null)) return { kind: 'broken', reason: 'entries' };
      return { kind: 'input', input: { ...base, kind: 'roster', entries: entries.filter((entry) => entry !== null) } };
    }
    case ruleAdopted.type: {
      const reason = brokenAdoption(data as pantau.assessment.v1.RuleAdopted, base.instrument);
      return reason === undefined ? { kind: 'input', input: { ...base, kind: 'rule-adoption' } } : { kind: 'broken', reason };
    }
    default:
      throw new Error(`no reader for ${event.type}`);
  }
}

/**
 * What every input must have. The key decides the partition, and with it which scorer owns the scorecard: a message under
 * another institution's key would be folded by two scorers at once. The institution is one that the doors take too: readers of
 * `scores` need its kind and its province, and would wait for ever for a region that is none.
 */
function brokenField(message: AnyMessage, key: string, eventId: string): string | undefined {
  if (!isCode(eventId)) return 'ce_id';
  if (region(message.institution) === undefined || message.institution !== key) return 'institution';
  if (!isCode(message.instrument)) return 'instrument';
  if (!isCode(message.period)) return 'period';
  if (message.revision < 1) return 'revision';
  if (!isCode(message.ruleVersion) || !isVersionOf(message)) return 'rule_version';
  return undefined;
}

function isVersionOf({ instrument, ruleVersion }: AnyMessage): boolean {
  return ruleVersion.startsWith(`${instrument}@`) && /^[1-9]\d*$/.test(ruleVersion.slice(instrument.length + 1));
}

/** The rules that the door judged by, which need not be the newest: what they said of an input stays so. */
function knownInstrument({ ruleVersion }: AnyMessage, findRules: FindRules): Instrument {
  const known = findRules(ruleVersion);
  if (known === undefined) {
    throw new AppError('unavailable', 'unknown_rule_version', `this build does not know ${ruleVersion}`);
  }
  return known;
}

/** Whoever wrote it: no rule counts that two people did not agree to, nor one under another number than its own. */
function brokenAdoption(adoption: pantau.assessment.v1.RuleAdopted, { version }: Instrument): string | undefined {
  const { instrument, revision, fromRuleVersion, proposedBy, approvedBy } = adoption;
  if (revision !== version) return 'revision';
  if (!isVersionOf({ ...adoption, instrument, ruleVersion: fromRuleVersion })) return 'from_rule_version';
  if (proposedBy === '') return 'proposed_by';
  return approvedBy === '' || approvedBy === proposedBy ? 'approved_by' : undefined;
}

function readUnit(unit: pantau.common.v1.Unit.$Properties | null | undefined): Unit | null {
  const code = unit?.code ?? '';
  return isCode(code) ? { code, name: unit?.name ?? '', kind: unit?.kind ?? '' } : null;
}

/** Null where there is none, undefined where it has no code. */
function readProduct(product: pantau.common.v1.Product.$Properties | null | undefined): Product | null | undefined {
  if (product == null) return null;
  const code = product.code ?? '';
  return isCode(code) ? { code, name: product.name ?? '' } : undefined;
}

function readSource(source: pantau.common.v1.Source.$Properties | null | undefined): Source | null {
  if (source == null) return null;
  return { publisher: source.publisher ?? '', date: source.date ?? '', url: source.url ?? '', title: source.title ?? '' };
}

/** Undefined without any, and when one of them is broken. */
function readValues(given: readonly pantau.assessment.v1.Value.$Properties[]): Value[] | undefined {
  const values: Value[] = [];
  for (const each of given) {
    const value = readValue(each);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values.length === 0 ? undefined : values;
}

function readValue(value: pantau.assessment.v1.Value.$Properties): Value | undefined {
  const { Basis } = pantau.assessment.v1;
  const basis = value.basis === Basis.BASIS_SCORE ? 'score' : value.basis === Basis.BASIS_POINTS ? 'points' : undefined;
  if (basis === undefined || !isCode(value.code ?? '')) return undefined;
  return { code: value.code ?? '', valueE4: value.valueE4 ?? 0, basis };
}

function readEntry(entry: pantau.assessment.v1.RosterEntry.$Properties): RosterEntry | null {
  const unit = readUnit(entry.unit);
  if (unit === null) return null;
  const products = (entry.products ?? []).map(readProduct).filter((product) => product != null);
  return products.length === (entry.products ?? []).length ? { unit, products } : null;
}

const ZONES = ['', 'hijau', 'kuning', 'merah'];
const SCOPES = ['', 'national', 'province'];

/** What the door would have refused, from a producer that is no door: readers show a zone and a rank as they stand. */
function brokenContent({ scoreE4, zone, ranks }: pantau.assessment.v1.ClaimRecorded, { scale }: Instrument): string | undefined {
  const beyond = scoreE4 != null && (scoreE4 < scale.min || scoreE4 > scale.max);
  if (beyond && scale.cited.confidence === 'certain') return 'score';
  if (!ZONES.includes(zone)) return 'zone';
  const whole = ranks.every(
    ({ rank, of, scope }) => (rank ?? 0) >= 1 && (of ?? rank ?? 0) >= (rank ?? 0) && SCOPES.includes(scope ?? ''),
  );
  return whole ? undefined : 'ranks';
}

function readContent(claim: pantau.assessment.v1.ClaimRecorded): ClaimContent {
  return {
    scoreE4: claim.scoreE4 ?? null,
    printedScore: claim.printedScore,
    zone: claim.zone,
    category: claim.category,
    predicate: claim.predicate,
    ranks: claim.ranks.map((rank) => ({
      rank: rank.rank ?? 0,
      of: rank.of ?? null,
      scope: rank.scope ?? '',
      peerClass: rank.peerClass ?? '',
    })),
    award: claim.award,
    legalBasis: claim.legalBasis,
    note: claim.note,
    flags: claim.flags,
  };
}

/** The doors take up to 64. Five such codes fit an index entry of Postgres (2,704 bytes) whatever the characters. */
const LONGEST_CODE = 128;

/**
 * A text that may be part of a key or of a column. Control characters are left out because keys are joined with line feeds
 * and Postgres stores no NUL, lone surrogates because Postgres gives them back as another character.
 */
function isCode(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return text !== '' && text.length <= LONGEST_CODE && !/[\u0000-\u001f]/.test(text) && text.isWellFormed();
}
