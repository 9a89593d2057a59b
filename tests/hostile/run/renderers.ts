/** What Chromium's page processes take of processor and memory, as Linux tells it. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { CdpPipe } from '../../../scripts/drive/cdp-pipe.ts';

interface ProcessInfo {
  readonly processInfo: readonly { readonly type: string; readonly id: number }[];
}

/** Since a moment: of all page processes, and the growth of the one of them that shows pages of the web. */
export interface Used {
  readonly processorMs: number;
  readonly grownBytes: number;
}

const PEAK = /VmHWM:\s{0,20}(\d{1,12}) kB/;
const NOW = /VmRSS:\s{0,20}(\d{1,12}) kB/;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

export async function listRenderers(cdp: CdpPipe): Promise<readonly number[]> {
  const { processInfo } = await cdp.send<ProcessInfo>('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** What these processes hold in memory. */
export const sizeOfRenderers = (ids: readonly number[]): number => ids.reduce((sum, id) => sum + statusOf(id, NOW), 0);

/** Begins to count; the answer ends it, given the processes that are there by then. */
export function watchRenderers(before: readonly number[]): (now: readonly number[]) => Used {
  const times = new Map(before.map((id) => [id, processorMsOf(id)]));
  const sizes = before.filter((id) => !isOfExtension(id)).map((id) => ({ id, size: startOver(id) }));
  return (now) => ({
    processorMs: now.reduce((sum, id) => sum + processorMsOf(id) - (times.get(id) ?? 0), 0),
    grownBytes: Math.max(0, ...sizes.map(({ id, size }) => statusOf(id, PEAK) - size)),
  });
}

function processorMsOf(id: number): number {
  const fields = (readText(`/proc/${id}/stat`).split(') ')[1] ?? '').split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS;
}

const isOfExtension = (id: number): boolean => readText(`/proc/${id}/cmdline`).includes('--extension-process');

function startOver(id: number): number {
  try {
    writeFileSync(`/proc/${id}/clear_refs`, '5');
  } catch {
    return Number.POSITIVE_INFINITY; // another system, or a process that has just gone
  }
  return statusOf(id, NOW);
}

const statusOf = (id: number, field: RegExp): number => Number(field.exec(readText(`/proc/${id}/status`))?.[1] ?? 0) * 1024;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
