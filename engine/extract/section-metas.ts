/** Names of metas that hold the name of the section that a story stands in. */
export const SECTION_METAS: ReadonlySet<string> = new Set([
  'article:section',
  'og:article:section',
  'section',
  'parsely-section',
  'cxenseparse:section',
]);
