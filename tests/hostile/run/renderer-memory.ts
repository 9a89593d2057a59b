/** The largest size of Chromium's page processes since a moment, as Linux tells it. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { CdpPipe } from '../../../scripts/drive/cdp-pipe.ts';

interface ProcessInfo {
  readonly processInfo: readonly { readonly type: string; readonly id: number }[];
}

/** `VmHWM:   81234 kB`, `VmRSS:   80111 kB` */
const PEAK = /VmHWM:\s{0,20}(\d{1,12}) kB/;
const NOW = /VmRSS:\s{0,20}(\d{1,12}) kB/;

/** Forgets the largest sizes so far; the result tells by how many bytes the most grown process has grown since, or null. */
export async function watchMemory(cdp: CdpPipe): Promise<() => number | null> {
  const { processInfo } = await cdp.send<ProcessInfo>('SystemInfo.getProcessInfo');
  const before = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => ({ id, size: startOver(id) }));
  return () => {
    const grown = before.flatMap(({ id, size }) => {
      const peak = size === null ? null : readStatus(id, PEAK);
      return size === null || peak === null ? [] : [peak - size];
    });
    return grown.length === 0 ? null : Math.max(...grown);
  };
}

function startOver(id: number): number | null {
  try {
    writeFileSync(`/proc/${id}/clear_refs`, '5');
    return readStatus(id, NOW);
  } catch {
    return null; // another system, or a process that has just gone
  }
}

function readStatus(id: number, field: RegExp): number | null {
  try {
    const found = field.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return found === undefined ? null : Number(found) * 1024;
  } catch {
    return null;
  }
}
