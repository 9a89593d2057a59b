/** So long a browser may take to fetch what it saves: Safari begins after the click. */
const FETCHED_BY_MS = 10_000;

/** Gives a text to the reader as a file. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), FETCHED_BY_MS);
}
