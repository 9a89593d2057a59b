/** What `npm start` understands of its command line. */
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../scripts/start/arguments.ts';

describe('the command line', () => {
  it('asks for the sample page in Chromium where it says nothing', () => {
    expect(parseArguments([])).toMatchObject({ pages: [], browser: 'chromium', help: false, url: undefined });
  });

  it('names pages, a browser and an address', () => {
    const wanted = parseArguments(['story.html', '--firefox', '--url', 'https://weir.example/story']);
    expect(wanted).toMatchObject({ pages: ['story.html'], browser: 'firefox', url: 'https://weir.example/story' });
  });

  it.each(['--help', '-h'])('asks how to call it: %s', (flag) => {
    expect(parseArguments([flag]).help).toBe(true);
  });

  it.each([
    ['an option that nobody knows', ['--nope']],
    ['an address without a file', ['--url', 'https://weir.example/']],
    ['an address that is none', ['story.html', '--url', 'weir']],
  ])('says how to call it after %s', (_, args) => {
    expect(() => parseArguments(args)).toThrow(/npm start -- PAGE/);
  });
});
