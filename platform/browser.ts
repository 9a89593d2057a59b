/** The one import of the extension API: promises in every browser, through webextension-polyfill. Never in what is injected into pages. */
export { type Browser, browser } from 'wxt/browser';
