/** Makes the right-click menu and passes its clicks on, and opens the first page after the install. Nothing else of ours runs until a reader asks for it. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../platform/browser.ts';
import { openFirstPage } from '../platform/first-run.ts';
import { createMenus, takeMenuClick } from '../platform/menus.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener((details) => {
    void createMenus(browser);
    void openFirstPage(browser, details);
  });
  browser.runtime.onStartup.addListener(() => void createMenus(browser));
  browser.contextMenus.onClicked.addListener((click, tab) => void takeMenuClick(browser, click, tab));
});
