/** The French and Italian article that its noun has swallowed. */

/** `l’assessora`, `l’ancien maire` */
export const ELIDED = /^l['’](?=[a-zà-ž])/i;
