/** What a driven browser offers, the same for Chromium and Firefox: tabs, the toolbar button, the popup, pictures. */

/** A document that can be looked at: a tab, the popup, the reader page. */
export interface Surface {
  /** Runs JavaScript in the document and gives the value of the expression as data; waits for a promise. Throws where the script throws or the document is gone. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the middle of the first element that the selector finds, with the mouse: counts as the reader's gesture. */
  click(selector: string): Promise<void>;
  /** A PNG of what is visible. */
  screenshot(): Promise<Buffer>;
  /** A PDF of what it would print. */
  print(): Promise<Buffer>;
  /** Makes the document believe that the reader prefers this scheme. */
  prefer(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

export interface Tab extends Surface {
  readonly id: string;
  /** Brings the tab to the front, as a reader would before clicking. */
  activate(): Promise<void>;
  navigate(url: string): Promise<void>;
}

/** What the browser gets for `url` in place of the network's answer. The address is without a fragment. */
export interface StoredPage {
  readonly url: string;
  readonly body: Buffer;
  readonly contentType: string;
}

/** What the browser noticed of the extension's own pages, background and scripts. */
export interface Incident {
  readonly kind: 'request' | 'console' | 'exception';
  readonly where: string;
  readonly text: string;
}

export interface DrivenBrowser {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://…/` or `moz-extension://…/`, with the slash. */
  readonly extensionOrigin: string;
  /** Opens a tab and waits until its page is loaded, unless told not to; then an address that can't be reached is no fault. */
  open(url: string, options?: { readonly wait: boolean }): Promise<Tab>;
  /** Answers the address of a stored page with its text, in every tab opened from then on. */
  serve(page: StoredPage): Promise<void>;
  /** Clicks the extension's toolbar button while the tab is in front. Grants `activeTab` as a hand's click does. */
  clickToolbarButton(tab: Tab): Promise<void>;
  /** The open popup, or null. */
  findPopup(): Promise<Surface | null>;
  /** The side panel or sidebar of the window in front, or null where none is open. */
  findPanel(): Promise<Surface | null>;
  /** The first tab whose address begins so, or null. */
  findTab(urlPrefix: string): Promise<Tab | null>;
  /** Ends the extension's background without a word, as browsers do to save memory. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** What the extension's own pages, background and scripts asked of the network, and what went wrong in them, so far. */
  incidents(): Promise<readonly Incident[]>;
  /** Fulfilled when the browser has ended, by `close` or by a hand. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly executable: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Nothing but loopback can be reached. */
  readonly offline: boolean;
  /** Writes down every request and error of the extension's pages, background and scripts. */
  readonly watch?: boolean;
  /** X display to run on; the environment's otherwise. */
  readonly display?: string;
  /** Language of the interface, BCP 47. */
  readonly language?: string;
}
