/** Puts the chosen points under their headings. */
import type { SummaryPoint, SummaryRole, SummarySection } from '../types.ts';

const ORDER: readonly SummaryRole[] = ['what-happened', 'who-said', 'why-it-matters', 'background', 'numbers', 'what-next'];

/** Sections by role in a fixed order, those without points left out; points stay in the order given. */
export function frameByRole(points: readonly SummaryPoint[]): readonly SummarySection[] {
  return ORDER.map((role) => ({ role, points: points.filter((point) => point.role === role) })).filter(({ points }) => points.length > 0);
}
