/** From a breach to its end. In a file of its own: addresses are read before their pages are there. */
export const STAGES = ['breach', 'notice', 'objection', 'decision', 'effect', 'waiver'] as const;
