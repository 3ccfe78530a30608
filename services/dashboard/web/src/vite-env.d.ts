/// <reference types="vite/client" />

/** Code and name of the provinces, written in at build time from the rulebook: the whole region master is not a page's to carry. */
declare const __PROVINCES__: readonly { readonly code: string; readonly name: string }[];
