export const BIAS = 0;
export const PAGE_WEIGHTS: Readonly<Record<string, number>> = {};
