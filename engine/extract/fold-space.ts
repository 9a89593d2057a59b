/** White space only: what else a text has to lose is taken out where it is read, since each letter of script put into a page counts. */

const WHITE_SPACE = /\s+/g;

/** The text on one line. */
export const foldSpace = (text: string): string => text.replace(WHITE_SPACE, ' ').trim();
