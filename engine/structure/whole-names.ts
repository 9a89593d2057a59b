/** Names bodies to the end: the "Orrin Board" that is once called the Orrin Board of Harbours. */
import type { Cues } from './cues/cues.ts';
import { type Run, wholeNameOf, wordsOf } from './name-run.ts';

/** Two bodies whose names differ behind "of" alone keep what they share. */
export class WholeNames {
  readonly #known = new Map<object, string>();

  /** The name by all that was seen so far, this run included; null where the run has no more than it shows. */
  read(body: object, run: Run, cues: Cues): string | null {
    const whole = wholeNameOf(run, cues);
    if (whole === null) return null;
    const isOne = (this.#known.get(body) ?? whole) === whole;
    this.#known.set(body, isOne ? whole : '');
    return isOne ? whole : wordsOf(run).join(' ');
  }
}
