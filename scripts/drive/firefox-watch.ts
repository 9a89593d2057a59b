/** Writes down what the extension's own pages, background and scripts ask of the network, print as errors, or throw, in Firefox. */
import type { FirefoxChrome } from './firefox-chrome.ts';
import type { Incident } from './surface.ts';

/** What Firefox prints about things that are no fault. */
const NO_FAULTS = [
  // Of every text that isn't there; a view that asks for a text which only some problems have does so on purpose.
  'Unknown localization message',
  // Of an answer of its own that comes after a page has closed; a popup may be closed at any moment.
  'Promise resolved after context unloaded',
  // The same of its storage, which gives up what a page began right before it was closed.
  'Promise rejected after context unloaded: An unexpected error occurred',
  // The same of a page that was left for another of ours.
  'Promise resolved while context is inactive',
];

/**
 * Every channel of the browser is seen before it connects, with who wants it: the extension's own principal, or the
 * expanded one of a script that it has put into a page. Errors come from the browser's console.
 */
const WATCH = `
  if (globalThis.incidents) return;
  globalThis.incidents = [];
  const base = extension.baseURL;
  const isOurs = (principal) => principal !== null && (principal.URI?.spec.startsWith(base) || principal.addonPolicy !== null || principal.contentScriptAddonPolicy !== null);
  const note = (kind, where, text) => globalThis.incidents.push({ kind, where: where.replace(base, '/'), text });
  globalThis.incidentObserver = {
    observe(subject, topic) {
      if (topic === 'http-on-modify-request' || topic === 'http-on-opening-request') {
        const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
        if (!loadInfo || !(isOurs(loadInfo.loadingPrincipal) || isOurs(loadInfo.triggeringPrincipal))) return;
        note('request', (loadInfo.loadingPrincipal ?? loadInfo.triggeringPrincipal).URI?.spec ?? 'a script in a page', URI.spec);
        return;
      }
      if (subject instanceof Ci.nsIScriptError && subject.sourceName.startsWith(base)) note('console', subject.sourceName, subject.errorMessage);
    },
  };
  for (const topic of ['http-on-modify-request', 'http-on-opening-request']) Services.obs.addObserver(globalThis.incidentObserver, topic);
  Services.console.registerListener({ observe: (message) => globalThis.incidentObserver.observe(message, 'console') })`;

/** From now on. */
export function watchExtension(chrome: FirefoxChrome): Promise<void> {
  return chrome.run(WATCH);
}

/** All incidents so far; each request once. */
export async function readIncidents(chrome: FirefoxChrome): Promise<readonly Incident[]> {
  const all = await chrome.run<readonly Incident[]>('return globalThis.incidents ?? []');
  const told = all.filter(({ text }) => !NO_FAULTS.some((start) => text.startsWith(start)));
  return told.filter(
    (incident, index) => told.findIndex((other) => other.text === incident.text && other.where === incident.where) === index,
  );
}
