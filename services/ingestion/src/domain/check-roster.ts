/** A roster at the door: the units and products that an assessment was meant to cover. Replaces the one before as a whole. */
import type { pantau } from '@pantau/contracts';
import { MAX_REVISION } from './check-submission.ts';
import { type Checked, collect } from './checked.ts';
import { Fields } from './fields.ts';
import type { Roster } from './input.ts';
import { readProduct, readUnit } from './office.ts';
import { sorted } from './sorted.ts';
import { readSource } from './source.ts';
import { readSubject } from './subject.ts';

/** ORI-2021 listed 217 products for a regency, the longest list known. */
const MAX_ENTRIES = 500;

/** Reads a roster; institution, instrument and period come from the address. */
export function checkRoster(
  address: { readonly institution: string; readonly instrument: string; readonly period: string },
  input: unknown,
): Checked<Roster> {
  return collect((problems) => {
    const of = Fields.of(address, '', problems);
    const fields = Fields.of(input, '', problems);
    if (of === undefined || fields === undefined) return undefined;
    const subject = readSubject(of);
    const source = readSource(fields);
    const revision = fields.integer('revision', 1, MAX_REVISION) ?? 1;
    const entries = readEntries(fields);
    fields.refuseUnknown();
    if (subject === undefined || source === undefined) return undefined;
    return {
      institution: subject.institution,
      instrument: subject.instrument.id,
      period: subject.period,
      entries: sorted(entries, ({ unit }) => unit?.code ?? ''),
      source,
      revision,
      ruleVersion: subject.ruleVersion,
    };
  });
}

function readEntries(fields: Fields): pantau.assessment.v1.RosterEntry[] {
  const list = fields.list('units', MAX_ENTRIES);
  if (list.length === 0) fields.problem('units', 'too_short');
  const codes = new Set<string>();
  return list.flatMap((item, index) => {
    const entry = fields.item('units', index, item);
    if (entry === undefined) return [];
    const products = entry.list('products', MAX_ENTRIES).flatMap((listed, at) => {
      const product = entry.item('products', at, listed);
      const read = product && readProduct(product);
      return read === undefined ? [] : [read];
    });
    const unit = readUnit(entry, { codeFromName: true });
    if (unit === undefined) return [];
    if (codes.has(unit.code)) entry.problem('name', 'duplicate_unit', { unit: unit.code });
    codes.add(unit.code);
    return [{ unit, products: sorted(products, ({ code }) => code) }];
  });
}
