/// <reference types="vite/client" />

/** Code and name of the provinces, written in at build time from the rulebook: the whole region master is not a page's to carry. */
declare const __PROVINCES__: readonly { readonly code: string; readonly name: string }[];

/** Names of the regencies and cities that ever changed their province or were founded, by code. Written in for the same reason. */
declare const __MOVED__: Readonly<Record<string, string>>;

/** The first year of assessment that counts a province as it is today, by its code; only of those that were divided or came of that. */
declare const __REDRAWN__: Readonly<Record<string, string>>;

/** The ends of each instrument's scale, by its id, in points. Written in for the same reason. */
declare const __SCALES__: Readonly<Record<string, { readonly min: number; readonly max: number }>>;

/** Code and name of every regency and city. Written in for the same reason; only for the pages of complaints. */
declare const __REGENCIES__: readonly { readonly code: string; readonly name: string }[];

/** Names of regencies and cities with latitude and longitude. Only for maps. */
declare const __PLACE_LABELS__: readonly (readonly [name: string, lat: number, lon: number])[];

/** The coast of Indonesia: rings of longitude and latitude in hundredths of a degree. Only for maps. */
declare const __OUTLINE__: readonly (readonly (readonly [number, number])[])[];

/** Latitude and longitude of each province, by its code: the middle of its populated places. Only for maps. */
declare const __PROVINCE_POINTS__: Readonly<Record<string, readonly [lat: number, lon: number]>>;
