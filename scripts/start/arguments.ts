/** What was asked for on the command line of `npm start`. */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find-browser.ts';

export interface StartArguments {
  /** Addresses or HTML files; empty for the sample page. */
  readonly pages: readonly string[];
  readonly browser: BrowserName;
  readonly json: boolean;
  /** How to call it is all that was asked. */
  readonly help: boolean;
  /** The address that a stored page came from. */
  readonly url: string | undefined;
}

export const USAGE = `npm start                       the sample page
npm start -- PAGE…              pages by address, or HTML files
  --firefox                     in Firefox rather than Chromium
  --json                        print only JSON, one line for each page; with npm start --silent -- PAGE --json
                                npm, too, prints nothing of its own
  --help                        these lines
  --url ADDRESS                 where an HTML file came from: its page is shown at this address
Ends with 0 on a summary, 3 on a page that is no article, 1 on a fault.`;

/** `npm start --json` gives the flag to npm, which says so here. */
const ASKED_OF_NPM = process.env.npm_config_json === 'true';

/** Throws with the usage where the arguments make no sense. */
export function parseArguments(args: readonly string[]): StartArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        firefox: { type: 'boolean' },
        json: { type: 'boolean' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.url !== undefined && (positionals.length !== 1 || !URL.canParse(values.url)))
      throw new Error('--url takes an address, and one HTML file with it.');
    const json = values.json ?? ASKED_OF_NPM;
    return { pages: positionals, browser: values.firefox ? 'firefox' : 'chromium', json, help: values.help, url: values.url };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
