/** What came of one reading of one page. */
import type { Envelope } from '../../../platform/envelope.ts';

export interface Trial {
  /** What the injected script gave; null where it gave none. */
  readonly envelope: Envelope | null;
  /** Why there is none. */
  readonly failure?: string;
  /** Processor time of the page's main thread, for all scripts that were put into it. */
  readonly milliseconds: number;
  /** Size of the answers as sent between processes. */
  readonly bytes: number;
  /** How far the page's process grew meanwhile, at its largest; 0 where the system doesn't tell. */
  readonly grownBytes: number;
  /** Calls of the page's canary during and after the reading. */
  readonly calls: number;
}
