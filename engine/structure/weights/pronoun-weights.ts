/** Weights of what speaks for a pronoun's antecedent, in the order of `describe` in find-antecedents; made by tests/bench/train-speaker.ts. */
export const PRONOUN_WEIGHTS: readonly number[] = [-1.21, -0.1, 0.14, 0.68, 0.28, 1.13, 0.42, 0.3, 0.39, 0.43, 0.79, 1.39, 0.41, 0.6, -0.09];
