import type { Line } from './story.ts';

/** It names a weekday or a month. */
export function isDated({ ownCues }: Pick<Line, 'ownCues'>): boolean {
  return (ownCues.weekday ?? 0) + (ownCues.month ?? 0) > 0;
}
