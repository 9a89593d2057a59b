/** Waits for something to become true, with a deadline: no sleep is ever taken for an answer. */

const LOOK_EVERY_MS = 40;
const DEFAULT_DEADLINE_MS = 15_000;

/** Asks again and again until the answer is neither null nor false; throws with `what` at the deadline. */
export async function waitUntil<T>(
  what: string,
  look: () => Promise<T | null | false> | T | null | false,
  deadlineMs = DEFAULT_DEADLINE_MS,
): Promise<T> {
  const end = Date.now() + deadlineMs;
  for (;;) {
    const found = await look();
    if (found !== null && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited ${deadlineMs / 1000} s in vain: ${what}.`);
    await pause(LOOK_EVERY_MS);
  }
}

/** Rejects when the work takes too long, so that a silent browser never hangs a run. */
export async function withDeadline<T>(what: string, work: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${deadlineMs / 1000} s: ${what}.`)), deadlineMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
