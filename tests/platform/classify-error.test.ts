import { expect, it } from 'vitest';
import { classifyError } from '../../platform/classify-error.ts';

const STORY = 'https://daily.example/story';

it.each([
  ['Cannot access a chrome:// URL', 'chrome://version/', 'browser-page'],
  ['Cannot access a chrome:// URL', undefined, 'browser-page'],
  ['The extensions gallery cannot be scripted.', undefined, 'store-page'],
  ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', STORY, 'no-access'],
  [
    'Cannot access contents of url "file:///home/me/story.html". Extension manifest must request permission.',
    'file:///home/me/story.html',
    'file-access',
  ],
  ['Frame with ID 0 is showing error page', STORY, 'browser-page'],
  ['Frame with ID 0 was removed.', STORY, 'navigated'],
  ['No tab with id: 12.', STORY, 'tab-closed'],
  ['The tab was closed.', STORY, 'tab-closed'],
  ['Invalid tab ID: 12', STORY, 'tab-closed'],
  ['Missing host permission for the tab', STORY, 'no-access'],
  ['Missing host permission for the tab', 'about:neterror', 'browser-page'],
  ['Missing host permission for the tab', undefined, 'no-access'],
  ['Missing host permission for the tab', 'https://daily.example/report.pdf', 'pdf'],
  ['Extension context invalidated.', STORY, 'extension-updated'],
])('%s (on %s) means %s', (message, address, code) => {
  expect(classifyError(new Error(message), address)).toBe(code);
});

it('reads a message that is no error', () => {
  expect(classifyError('Invalid tab ID: 12', STORY)).toBe('tab-closed');
});
