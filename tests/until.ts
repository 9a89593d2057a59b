import { vi } from 'vitest';

/** So long a slow machine may take; what never comes true says so in the end. */
const DEADLINE_MS = 20_000;

/** Waits until something is true, and gives it; throws at the deadline. */
export function until<T>(look: () => T | Promise<T>): ReturnType<typeof vi.waitUntil<T>> {
  return vi.waitUntil(look, { timeout: DEADLINE_MS });
}

/** Waits until assertions hold; fails as the last of them did. */
export function untilHolds(assert: () => void): Promise<void> {
  return vi.waitFor(assert, { timeout: DEADLINE_MS });
}
