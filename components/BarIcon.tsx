/** The small drawings of the reader page's bar; apart from the others, for the popup has no use for them. */
import { Drawing } from './Icon.tsx';

/** Paths on a grid of 16 by 16. */
const PATHS = {
  history: 'M8 2.500a5.500 5.500 0 1 1-4.900 3M2.500 2.500v3.250h3.250M8 5v3.250l2.250 1.500',
  outline: 'M2.500 3.500h.01M5.500 3.500h8M2.500 8h.01M5.500 8h8M2.500 12.500h.01M5.500 12.500h8',
  eraser: 'M9 2.500l4.500 4.500-6.500 6.500h-3l-2-2zM5.500 6l4.500 4.500M7 13.500h7',
  type: 'M1.500 12.500l3.750-9h.5l3.750 9M2.750 9.500h5.500M14.500 7v5.500M14.500 9.750a2.300 2.700 0 1 1-4.600 0a2.300 2.700 0 1 1 4.600 0Z',
} as const;

export function BarIcon({ name }: { readonly name: keyof typeof PATHS }) {
  return <Drawing path={PATHS[name]} />;
}
