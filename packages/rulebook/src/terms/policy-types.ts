/** What a tenant's policy says: classes, clocks, ladder, routes. Read from complaints/policies/*.json, each fact with its citation. */

export type Limit =
  | { readonly kind: 'clock-hours'; readonly hours: number }
  | { readonly kind: 'working-days'; readonly days: number };

/** From a moment to another, in ms since 1970; null: it still lasts. */
export interface Hold {
  readonly from: number;
  readonly to: number | null;
}

export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

export interface Citation {
  readonly confidence: 'certain' | 'likely' | 'uncertain';
  readonly sources: readonly string[];
  readonly note?: string;
}

/**
 * A moment of a clock at which somebody is told. Up to 100 a share of the term has passed; after it, so many hours have passed
 * since the due time.
 */
export interface RungRule {
  /** "50", "80", "100", then who it escalates to: "kepala-opd", "sekda", "wakil-gubernur", "gubernur". */
  readonly name: string;
  readonly percent?: number;
  readonly afterHours?: number;
  /** Roles that are told; `holder` is whoever holds the clock. */
  readonly tell: readonly string[];
}

export interface ClockRule {
  /** "operator-forward". */
  readonly name: string;
  readonly label: Bilingual;
  /** One for the case, or one for each task. */
  readonly scope: 'case' | 'task';
  /** Whose it is: the operator's, the unit's of the task, or the tenant's as a whole. The citizen's clock is the tenant's. */
  readonly holder: 'operator' | 'opd' | 'tenant' | 'pelapor';
  /** For every class, or the classes that it runs for. */
  readonly limits: { readonly all: Limit } | { readonly byClass: Readonly<Record<string, Limit>> };
  /** Actions that start it; filing is "ajukan". It starts from the true time of receipt then, else from the step. */
  readonly startsOn: readonly string[];
  /** Actions that start it anew while it runs: the last reply, for the clock of silence. */
  readonly restartsOn: readonly string[];
  readonly metBy: readonly string[];
  /** It goes on where it stood when the case is opened again: the citizen's. Others end with the case. */
  readonly resumesOnReopen: boolean;
  readonly rungs: readonly RungRule[];
  /** At 100 percent: a breach of the holder, or this action by the system. */
  readonly atDue: { readonly kind: 'breach' } | { readonly kind: 'action'; readonly action: string };
  /** "lampung-in@2025". */
  readonly rule: string;
  readonly cite: string;
}

export interface CaseClass {
  readonly code: string;
  readonly name: Bilingual;
  readonly cite: string;
}

export interface Category {
  readonly code: string;
  readonly name: Bilingual;
  readonly class: string;
  readonly keywords: readonly string[];
  /** Its cases are not public unless somebody says otherwise. */
  readonly confidential: boolean;
}

export interface Route {
  readonly category: string;
  /** A province or regency that it is for; the longest that fits counts. */
  readonly place: string;
  readonly institution: string;
  readonly unit: { readonly code: string; readonly name: string };
  readonly from: string;
  readonly to: string | null;
  readonly cite: string;
}

export interface CodeName {
  readonly code: string;
  readonly name: Bilingual;
  readonly cite: string;
}

export interface Policy {
  /** "lampung-in@2025". */
  readonly id: string;
  readonly tenant: string;
  /** ISO date from which cases are filed under it. */
  readonly from: string;
  readonly name: Bilingual;
  /** "LPG": the beginning of case numbers. */
  readonly casePrefix: string;
  /** Whose channel it is: its zone and holidays are those of the clocks. */
  readonly institution: string;
  readonly workingWeek: 5 | 6;
  readonly classes: readonly CaseClass[];
  readonly clocks: readonly ClockRule[];
  readonly categories: readonly Category[];
  readonly routes: readonly Route[];
  readonly fallback: { readonly institution: string; readonly unit: { readonly code: string; readonly name: string } };
  readonly maladministration: readonly CodeName[];
  readonly archiveReasons: readonly CodeName[];
  readonly holdReasons: readonly CodeName[];
  /** What a decision may say, and who may take it. */
  readonly sanctions: {
    readonly effects: readonly CodeName[];
    readonly deciders: Readonly<Record<'operator' | 'opd' | 'tenant', string>>;
    readonly objectionDays: number;
    readonly cite: string;
  };
  readonly reopenWithinWorkingDays: number;
  readonly citations: Readonly<Record<string, Citation>>;
}
