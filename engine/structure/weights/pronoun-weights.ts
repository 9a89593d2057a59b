/** Weights of what speaks for a pronoun's antecedent, in the order of `describe` in find-antecedents; made by tests/bench/train-speaker.ts. */
export const PRONOUN_WEIGHTS: readonly number[] = [-1.25, -0.1, 0.13, 0.68, 0.33, 1.1, 0.52, 0.33, 0.39, 0.54, 0.85, 1.35, 0.27, 0.66, -0.09];
