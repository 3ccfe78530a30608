/** A published result at the door: what one source printed of an institution or unit. Any part may be all it printed. */
import type { pantau } from '@pantau/contracts';
import { parseDecimal, parsePrintedNumber } from '@pantau/rulebook';
import { MAX_REVISION } from './check-submission.ts';
import { type Checked, collect } from './checked.ts';
import { Fields } from './fields.ts';
import type { Claim } from './input.ts';
import { readProduct, readUnit } from './office.ts';
import { sorted } from './sorted.ts';
import { readSource } from './source.ts';
import { readSubject, type Subject } from './subject.ts';

const ZONES = ['hijau', 'kuning', 'merah'] as const;
const SCOPES = ['national', 'province'] as const;
const PEER_CLASSES = ['province', 'regency', 'city', 'ministry', 'agency'] as const;
const MAX_RANKS = 10;
const MAX_RANKED = 100_000;
const LABEL = { max: 120 };
const NOTE = { max: 300 };
const PRINTED = { max: 40 };

/** Reads one published result; `pointer` is where it stands in what was sent. */
export function checkClaim(input: unknown, pointer: string): Checked<Claim> {
  return collect((problems) => {
    const fields = Fields.of(input, pointer, problems);
    if (fields === undefined) return undefined;
    const subject = readSubject(fields);
    const unitFields = fields.object('unit');
    const unit = unitFields && readUnit(unitFields, { codeFromName: true });
    const productFields = fields.object('product');
    const product = productFields && readProduct(productFields);
    const score = readScore(fields, subject);
    const zone = fields.oneOf('zone', ZONES);
    const category = fields.text('category', LABEL);
    const predicate = fields.text('predicate', LABEL);
    const award = fields.text('award', { max: 200 });
    const legalBasis = fields.text('legalBasis', { max: 200 });
    const note = fields.text('note', NOTE);
    const ranks = readRanks(fields);
    const source = readSource(fields);
    const revision = fields.integer('revision', 1, MAX_REVISION) ?? 1;
    fields.refuseUnknown();
    if (product !== undefined && unitFields === undefined) fields.problem('unit', 'required');
    if (subject === undefined || source === undefined) return undefined;
    if (!score && !zone && !category && !predicate && !award && ranks.length === 0 && problems.none) {
      return fields.problem('', 'nothing_claimed');
    }
    return {
      institution: subject.institution,
      ...(unit === undefined ? {} : { unit }),
      ...(product === undefined ? {} : { product }),
      instrument: subject.instrument.id,
      period: subject.period,
      source,
      revision,
      ...(score === undefined ? {} : { scoreE4: score.valueE4 }),
      printedScore: score?.printed ?? '',
      zone: zone ?? '',
      category: category ?? '',
      predicate: predicate ?? '',
      ranks: sorted(ranks, ({ scope, peerClass, rank, of }) => [scope, peerClass, rank, of].join()),
      award: award ?? '',
      legalBasis: legalBasis ?? '',
      note: note ?? '',
      flags: score?.beyondLikelyScale ? ['beyond_likely_scale'] : [],
      ruleVersion: subject.ruleVersion,
    };
  });
}

interface ReadScore {
  readonly valueE4: number;
  /** As the source printed it; empty when a number was sent. */
  readonly printed: string;
  readonly beyondLikelyScale: boolean;
}

/** A number, or the text as printed: "77,87", "76, 50", "(88,16)". */
function readScore(fields: Fields, subject: Subject | undefined): ReadScore | undefined {
  const raw = fields.raw('score');
  if (raw === undefined) return undefined;
  if (typeof raw !== 'number' && typeof raw !== 'string') return fields.problem('score', 'not_a_decimal');
  const printed = typeof raw === 'string' ? fields.text('score', PRINTED) : '';
  if (printed === undefined) return undefined;
  const valueE4 = typeof raw === 'number' ? parseDecimal(raw) : parsePrintedNumber(printed)?.value;
  if (valueE4 === undefined) return fields.problem('score', 'not_a_printed_number');
  if (subject === undefined) return { valueE4, printed, beyondLikelyScale: false };
  const { min, max, cited } = subject.instrument.scale;
  const beyond = valueE4 < min || valueE4 > max;
  if (beyond && cited.confidence === 'certain') {
    return fields.problem('score', 'out_of_scale', { value: plain(valueE4), min: plain(min), max: plain(max) });
  }
  return { valueE4, printed, beyondLikelyScale: beyond };
}

function readRanks(fields: Fields): pantau.common.v1.PublishedRank[] {
  return fields.list('ranks', MAX_RANKS).flatMap((item, index) => {
    const rank = fields.item('ranks', index, item);
    if (rank === undefined) return [];
    if (rank.raw('rank') === undefined) rank.problem('rank', 'required');
    const place = rank.integer('rank', 1, MAX_RANKED);
    const of = rank.integer('of', 1, MAX_RANKED);
    const scope = rank.oneOf('scope', SCOPES) ?? '';
    const peerClass = rank.oneOf('peerClass', PEER_CLASSES) ?? '';
    rank.refuseUnknown();
    if (place === undefined) return [];
    if (of !== undefined && place > of) rank.problem('rank', 'rank_beyond_count', { rank: place, of });
    return [{ rank: place, ...(of === undefined ? {} : { of }), scope, peerClass }];
  });
}

/** "101", "100.5": for a sentence. */
function plain(e4: number): string {
  return String(e4 / 10_000);
}
