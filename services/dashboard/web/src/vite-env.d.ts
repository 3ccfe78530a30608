/// <reference types="vite/client" />

/** Code and name of the provinces, written in at build time from the rulebook: the whole region master is not a page's to carry. */
declare const __PROVINCES__: readonly { readonly code: string; readonly name: string }[];

/** Names of the regencies and cities that ever changed their province or were founded, by code. Written in for the same reason. */
declare const __MOVED__: Readonly<Record<string, string>>;

/** The ends of each instrument's scale, by its id, in points. Written in for the same reason. */
declare const __SCALES__: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
