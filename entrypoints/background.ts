/** Makes the right-click menu and passes its clicks on. Nothing else of ours runs until a reader asks for it. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../platform/browser.ts';
import { createMenus, takeMenuClick } from '../platform/menus.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void createMenus(browser));
  browser.runtime.onStartup.addListener(() => void createMenus(browser));
  browser.contextMenus.onClicked.addListener((click, tab) => void takeMenuClick(browser, click, tab));
});
