/** The work of others that ships with the extension: the package that brings it, its licence, and the file that holds the licence's text. */

export const SHIPPED_WORKS = [
  { name: 'Readability', package: '@mozilla/readability', licence: 'Apache-2.0', file: 'LICENSE.md' },
  { name: 'Preact', package: 'preact', licence: 'MIT', file: 'LICENSE' },
  { name: 'Valibot', package: 'valibot', licence: 'MIT', file: 'LICENSE.md' },
  { name: 'webextension-polyfill', package: 'webextension-polyfill', licence: 'MPL-2.0', file: 'LICENSE' },
  { name: 'Text Fragments Polyfill', package: 'text-fragments-polyfill', licence: 'Apache-2.0', file: 'LICENSE' },
  { name: 'WXT', package: 'wxt', licence: 'MIT', file: 'LICENSE' },
  {
    name: 'Atkinson Hyperlegible Next',
    package: '@fontsource-variable/atkinson-hyperlegible-next',
    licence: 'OFL-1.1',
    file: 'LICENSE',
  },
  { name: 'OpenDyslexic', package: '@fontsource/opendyslexic', licence: 'OFL-1.1', file: 'LICENSE' },
] as const;

/** Where the licence's text stands in the built extension. */
export function licencePath(name: string): string {
  return `/licences/${name.toLowerCase().replace(/[^a-z]+/g, '-')}.txt`;
}
