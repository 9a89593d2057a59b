/** Share of sentences in the first or second person from which a story speaks for its author, or to its reader. */
export const OPINION = 0.2;
