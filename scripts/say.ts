/** Tells the person at the terminal what is being done; on standard error, so that standard output holds results alone. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
