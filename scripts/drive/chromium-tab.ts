/** One document in Chromium: a tab, the popup or the reader, through a debugger session of its own. */
import type { CdpPipe, Params } from './cdp-pipe.ts';
import { centreOf } from './centre-of.ts';
import type { Tab } from './surface.ts';
import { waitUntil } from './wait-until.ts';

export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  /** Of tabs only, in newer versions only. */
  readonly embedderData?: { readonly tabActive?: boolean };
}

interface Evaluation {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

const LOAD_DEADLINE_MS = 20_000;

export class ChromiumTab implements Tab {
  readonly id: string;
  readonly sessionId: string;
  readonly #cdp: CdpPipe;

  private constructor(cdp: CdpPipe, id: string, sessionId: string) {
    this.#cdp = cdp;
    this.id = id;
    this.sessionId = sessionId;
  }

  static async attach(cdp: CdpPipe, targetId: string): Promise<ChromiumTab> {
    const { sessionId } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    return new ChromiumTab(cdp, targetId, sessionId);
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<Evaluation>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.evaluate<{ x: number; y: number }>(centreOf(selector));
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  async print(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.printToPDF');
    return Buffer.from(data, 'base64');
  }

  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    await this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  }

  async activate(): Promise<void> {
    await this.#cdp.send('Target.activateTarget', { targetId: this.id });
  }

  async navigate(url: string): Promise<void> {
    await this.startNavigation(url);
    const isLoaded = () =>
      this.evaluate<boolean>(`document.readyState === 'complete' && location.href !== 'about:blank'`).catch(() => false);
    await waitUntil(`${url} to load`, isLoaded, LOAD_DEADLINE_MS);
  }

  /** Does not wait for the page. Throws where the address can't be reached. */
  async startNavigation(url: string): Promise<void> {
    const answer = this.send<{ errorText?: string }>('Page.navigate', { url });
    const { errorText } = await answer;
    if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
  }

  async close(): Promise<void> {
    await this.#cdp.send('Target.closeTarget', { targetId: this.id }).catch(() => undefined);
  }

  send<T = Params>(method: string, params: Params = {}): Promise<T> {
    return this.#cdp.send<T>(method, params, this.sessionId);
  }
}
