/** From a decoded event to an input of the fold, or to the reason why the message breaks its contract. */
import {
  AppError,
  claimRecorded,
  claimWithdrawn,
  type EventDefinition,
  pantau,
  rosterSet,
  submissionReceived,
  submissionWithdrawn,
} from '@pantau/contracts';
import type { DecodedEvent } from '@pantau/kafka';
import { type Instrument, instrument, ruleVersion } from '@pantau/rulebook';
import type { ClaimContent, Input, Product, RosterEntry, Source, Unit, Value } from '../domain/input.ts';

export type ReadInput = { readonly kind: 'input'; readonly input: Input } | { readonly kind: 'broken'; readonly reason: string };

/** What scoring folds over: every event of the `submissions` topic. */
export const SUBSCRIPTIONS: readonly EventDefinition[] = [
  submissionReceived,
  submissionWithdrawn,
  claimRecorded,
  claimWithdrawn,
  rosterSet,
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
export function readInput({ event, data, meta, received }: DecodedEvent): ReadInput {
  // `event` is the definition that decoded `data`, so its type says which message it is.
  const message = data as AnyMessage;
  const broken = brokenField(message, received.key, meta.id);
  if (broken !== undefined) return { kind: 'broken', reason: broken };
  const base = {
    eventId: meta.id,
    eventType: event.type,
    institution: message.institution,
    instrument: knownInstrument(message),
    period: message.period,
    revision: message.revision,
    ruleVersion: message.ruleVersion,
    recordedAt: received.appendedAt,
  };
  switch (event.type) {
    case submissionReceived.type: {
      const submission = data as pantau.assessment.v1.SubmissionReceived;
      const unit = readUnit(submission.unit);
      if (unit === null) return { kind: 'broken', reason: 'unit' };
      const product = readProduct(submission.product);
      if (product !== null && !isCode(product.code)) return { kind: 'broken', reason: 'product' };
      const values = submission.values.map(readValue);
      if (values.length === 0 || values.some((value) => value === undefined)) return { kind: 'broken', reason: 'values' };
      return {
        kind: 'input',
        input: {
          ...base,
          kind: 'submission',
          submissionId: submission.submissionId,
          unit,
          product,
          values: values.filter((value) => value !== undefined),
        },
      };
    }
    case submissionWithdrawn.type: {
      const { submissionId, unitCode, productCode } = data as pantau.assessment.v1.SubmissionWithdrawn;
      if (!isCode(unitCode) || (productCode !== '' && !isCode(productCode))) return { kind: 'broken', reason: 'unit_code' };
      return { kind: 'input', input: { ...base, kind: 'submission-withdrawal', submissionId, unitCode, productCode } };
    }
    case claimRecorded.type: {
      const claim = data as pantau.assessment.v1.ClaimRecorded;
      const source = readSource(claim.source);
      if (source === null) return { kind: 'broken', reason: 'source' };
      const unit = readUnit(claim.unit);
      // Without its code the claim would pass for one about the institution itself.
      if (claim.unit != null && unit === null) return { kind: 'broken', reason: 'unit' };
      return {
        kind: 'input',
        input: { ...base, kind: 'claim', unit, product: readProduct(claim.product), source, content: readContent(claim) },
      };
    }
    case claimWithdrawn.type: {
      const claim = data as pantau.assessment.v1.ClaimWithdrawn;
      const source = readSource(claim.source);
      if (source === null) return { kind: 'broken', reason: 'source' };
      const { unitCode, productCode } = claim;
      if ([unitCode, productCode].some((code) => code !== '' && !isCode(code))) return { kind: 'broken', reason: 'unit_code' };
      return { kind: 'input', input: { ...base, kind: 'claim-withdrawal', unitCode, productCode, source } };
    }
    case rosterSet.type: {
      const entries = (data as pantau.assessment.v1.RosterSet).entries.map(readEntry);
      if (entries.some((entry) => entry === null)) return { kind: 'broken', reason: 'entries' };
      return { kind: 'input', input: { ...base, kind: 'roster', entries: entries.filter((entry) => entry !== null) } };
    }
    default:
      throw new Error(`no reader for ${event.type}`);
  }
}

/**
 * What every input must have. The key decides the partition, and with it which scorer owns the scorecard: a message under
 * another institution's key would be folded by two scorers at once. Control characters cannot be stored by Postgres.
 */
function brokenField(message: AnyMessage, key: string, eventId: string): string | undefined {
  if (!isCode(eventId)) return 'ce_id';
  if (!isCode(message.institution) || message.institution !== key) return 'institution';
  if (!isCode(message.instrument)) return 'instrument';
  if (!isCode(message.period)) return 'period';
  if (message.revision < 1) return 'revision';
  if (!isCode(message.ruleVersion)) return 'rule_version';
  return undefined;
}

function knownInstrument(message: AnyMessage): Instrument {
  const known = instrument(message.instrument);
  if (known === undefined || ruleVersion(known) !== message.ruleVersion) {
    throw new AppError('unavailable', 'unknown_rule_version', `this build does not know ${message.ruleVersion}`);
  }
  return known;
}

function readUnit(unit: pantau.common.v1.Unit.$Properties | null | undefined): Unit | null {
  const code = unit?.code ?? '';
  return isCode(code) ? { code, name: unit?.name ?? '', kind: unit?.kind ?? '' } : null;
}

function readProduct(product: pantau.common.v1.Product.$Properties | null | undefined): Product | null {
  return product == null ? null : { code: product.code ?? '', name: product.name ?? '' };
}

function readSource(source: pantau.common.v1.Source.$Properties | null | undefined): Source | null {
  if (source == null) return null;
  return { publisher: source.publisher ?? '', date: source.date ?? '', url: source.url ?? '', title: source.title ?? '' };
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
  const products = (entry.products ?? []).map(readProduct).filter((product) => product !== null);
  return { unit, products };
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

/** Not empty, and without control characters. */
function isCode(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return text !== '' && !/[\u0000-\u001f]/.test(text);
}
