/** Units and products as senders name them. */
import type { pantau } from '@pantau/contracts';
import { readUnitKind, unitKinds } from '@pantau/rulebook';
import type { Fields, TextRule } from './fields.ts';

export type Unit = pantau.common.v1.Unit;
export type Product = pantau.common.v1.Product;

/** Codes are written into keys and addresses, so they are plain: "puskesmas-yosodadi". */
export const OFFICE_CODE: TextRule = { max: 64, pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, looksLike: 'puskesmas-yosodadi' };
const NAME: TextRule = { max: 200 };
const KINDS: ReadonlySet<string> = new Set(unitKinds().map((kind) => kind.code));

/** A unit with its code; where only a name was printed the code is made from it. */
export function readUnit(fields: Fields, from: { codeFromName: boolean }): Unit | undefined {
  const name = fields.requiredText('name', NAME);
  const given = from.codeFromName ? fields.text('code', OFFICE_CODE) : fields.requiredText('code', OFFICE_CODE);
  const printedKind = fields.text('kind', { max: 64 });
  fields.refuseUnknown();
  const code = given ?? (from.codeFromName && name !== undefined ? codeFromName(name) : undefined);
  if (printedKind !== undefined && !from.codeFromName && !KINDS.has(printedKind)) {
    fields.problem('kind', 'not_one_of', { allowed: [...KINDS].join(', ') });
  }
  if (name === undefined || code === undefined) return undefined;
  if (code === '') return fields.problem('name', 'bad_format', { expected: 'Dinas Sosial' });
  return { code, name, kind: readUnitKind(printedKind ?? name).code };
}

export function readProduct(fields: Fields): Product | undefined {
  const code = fields.requiredText('code', OFFICE_CODE);
  const name = fields.requiredText('name', NAME);
  fields.refuseUnknown();
  return code === undefined || name === undefined ? undefined : { code, name };
}

/** "UPTD Puskesmas Iringmulyo" is "uptd-puskesmas-iringmulyo": the same name always gets the same code. */
export function codeFromName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 64)
    .replace(/-+$/, '');
}
