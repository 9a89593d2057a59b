/** Writes a zip anew so that the same files always give the same bytes: sorted by name, without the time of the build. */
import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';

/** The earliest time that a zip can tell. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

export async function makeZipStable(path: string): Promise<void> {
  const given = await JSZip.loadAsync(readFileSync(path));
  const stable = new JSZip();
  const files = Object.values(given.files).filter(({ dir }) => !dir);
  for (const file of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    stable.file(file.name, await file.async('uint8array'), { date: NO_TIME, createFolders: false });
  }
  const bytes = await stable.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
  writeFileSync(path, bytes);
}
