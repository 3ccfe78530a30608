import { CHECKLIST_SOURCES } from './gen/checklists.ts';
import type { Citation, Localized } from './instrument.ts';

/**
 * What a law asks of those who provide public services. No instrument: it has no scale and no score. Parts of instruments,
 * submissions and evidence refer to it, and themes are made of it.
 */
export interface Checklist {
  readonly id: string;
  readonly version: number;
  readonly name: Localized;
  readonly legalBasis: readonly { readonly title: string; readonly cited: Citation }[];
  /** First and last year; `to` is null while it is in force. */
  readonly validity: { readonly from: string; readonly to: string | null; readonly cited: Citation };
  readonly sections: readonly ChecklistSection[];
}

export interface ChecklistSection {
  /** A theme too: "SP" is the service standard as a whole. */
  readonly code: string;
  readonly name: Localized;
  readonly cited: Citation;
  readonly components: readonly Component[];
}

export interface Component {
  /** Unique in its checklist: "SP.pengaduan". */
  readonly code: string;
  readonly name: Localized;
  /** Whether the law counts it to delivering the service or to making it; null where it does neither. */
  readonly group: ComponentGroup | null;
  readonly cited: Citation;
}

export type ComponentGroup = 'service_delivery' | 'manufacturing';

/** A checklist as its file in checklists/ has it: `cite` is a key of `citations`. */
export interface ChecklistSource {
  readonly id: string;
  readonly version: number;
  readonly name: Localized;
  readonly citations: Readonly<Record<string, Citation>>;
  readonly legalBasis: readonly { readonly title: string; readonly cite: string }[];
  readonly validity: { readonly from: string; readonly to: string | null; readonly cite: string };
  readonly sections: readonly {
    readonly code: string;
    readonly name: Localized;
    readonly cite: string;
    readonly components: readonly {
      readonly code: string;
      readonly name: Localized;
      readonly group: ComponentGroup | null;
      readonly cite: string;
    }[];
  }[];
}

const KNOWN: readonly Checklist[] = CHECKLIST_SOURCES.map(readChecklist);

/** Every checklist that this build knows. */
export function checklists(): readonly Checklist[] {
  return KNOWN;
}

/** The checklist with this id: "UU25-2009". */
export function checklist(id: string): Checklist | undefined {
  return KNOWN.find((each) => each.id === id);
}

/** Throws RangeError for a citation that there is not, and for a code that is given twice. */
export function readChecklist({ citations, legalBasis, validity, sections, ...rest }: ChecklistSource): Checklist {
  const cited = (key: string): Citation => {
    const citation = citations[key];
    if (citation === undefined) throw new RangeError(`${rest.id}: no citation "${key}"`);
    return citation;
  };
  const codes = sections.flatMap(({ code, components }) => [code, ...components.map((component) => component.code)]);
  const twice = codes.find((code, index) => codes.indexOf(code) < index);
  if (twice !== undefined) throw new RangeError(`${rest.id}: code ${twice} is given twice`);
  return {
    ...rest,
    legalBasis: legalBasis.map(({ title, cite }) => ({ title, cited: cited(cite) })),
    validity: { from: validity.from, to: validity.to, cited: cited(validity.cite) },
    sections: sections.map(({ cite, components, ...section }) => ({
      ...section,
      cited: cited(cite),
      components: components.map(({ cite: key, ...component }) => ({ ...component, cited: cited(key) })),
    })),
  };
}
