/**
 * The same chance in every run, so that a test passes or fails by what the code does and not by luck.
 * `SEED=7 npx vitest run tests/engine` tries other cases.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
