/** Takes pictures of the stage in either browser: each look set as a reader's browser would have it. */
import type { ChromiumTab } from '../../scripts/drive/chromium-tab.ts';
import type { DrivenFirefox } from '../../scripts/drive/firefox.ts';
import type { DrivenBrowser, Tab } from '../../scripts/drive/surface.ts';

/** One way to look at a state. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
  readonly locale?: string;
  /** Text at twice its size, as a reader may set it in the browser. */
  readonly isLarge?: boolean;
  /** The few colours of a system for high contrast, in place of ours. */
  readonly isForced?: boolean;
}

export interface Camera {
  /** Before the state is drawn. */
  prepare(look: Look): Promise<void>;
  setSize(width: number, height: number): Promise<void>;
}

/** Of browsers' settings: the usual size of text, and of text in code. */
const TEXT = { standard: 16, fixed: 13 };
/** What Firefox keeps such sizes by; each script has its own. */
const FIREFOX_SCRIPTS = ['x-western', 'ar', 'x-unicode'];

/** What Firefox forces where its reader asks for it. */
const LIGHT_COLOURS = { background_color: '#FFFFFF', foreground_color: '#000000', anchor_color: '#0000EE' };
const DARK_COLOURS = { background_color: '#000000', foreground_color: '#FFFFFF', anchor_color: '#FFFF00' };

export function makeCamera(browser: DrivenBrowser, tab: Tab): Camera {
  return browser.name === 'firefox' ? firefoxCamera(browser as DrivenFirefox, tab) : chromiumCamera(tab as ChromiumTab);
}

function chromiumCamera(tab: ChromiumTab): Camera {
  return {
    async prepare({ scheme = 'light', isLarge, isForced }) {
      const features = [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: isForced ? 'active' : 'none' },
      ];
      await tab.send('Emulation.setEmulatedMedia', { features });
      const times = isLarge ? 2 : 1;
      await tab.send('Page.setFontSizes', { fontSizes: { standard: TEXT.standard * times, fixed: TEXT.fixed * times } });
    },
    async setSize(width, height) {
      await tab.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    },
  };
}

function firefoxCamera({ chrome }: DrivenFirefox, tab: Tab): Camera {
  return {
    async prepare({ scheme = 'light', isLarge, isForced }) {
      await tab.prefer(scheme);
      const times = isLarge ? 2 : 1;
      const sizes = FIREFOX_SCRIPTS.flatMap((script) => [
        [`font.size.variable.${script}`, TEXT.standard * times],
        [`font.size.monospace.${script}`, TEXT.fixed * times],
      ]);
      const prefs = [...sizes, ['browser.display.document_color_use', isForced ? 2 : 0]];
      await chrome.run('for (const [name, value] of args[0]) Services.prefs.setIntPref(name, value)', [prefs]);
      const colours = scheme === 'dark' ? DARK_COLOURS : LIGHT_COLOURS;
      await chrome.run('for (const [name, value] of args[0]) Services.prefs.setStringPref(name, value)', [
        Object.entries(colours).map(([name, value]) => [`browser.display.${name}`, value]),
      ]);
    },
    /** A window has a least width; the page in it has not. */
    async setSize(width, height) {
      await chrome.run(
        `const { style } = tabNamed(args[0]).linkedBrowser;
         for (const [name, size] of [['width', args[1]], ['height', args[2]]]) {
           for (const limit of ['', 'min-', 'max-']) style.setProperty(limit + name, size + 'px', 'important');
         }
         window.resizeTo(Math.max(args[1], 500) + 20, args[2] + 150)`,
        [tab.id, width, height],
      );
    },
  };
}
