/** How a marked sentence looks: dark on amber, readable on light and dark pages alike, with a line below that colour-blind readers see too. */

/** The name in the page's registry of highlights. */
export const HIGHLIGHT_NAME = 'nutgraf';

/** Text on amber has a contrast of 12:1, the line 4.7:1 on amber and 6.8:1 on white. With forced colours the reader's own pair is taken. */
export const HIGHLIGHT_CSS = `
::highlight(${HIGHLIGHT_NAME}) {
  background-color: #ffd24d !important;
  color: #1d1600 !important;
  -webkit-text-fill-color: #1d1600 !important;
  text-decoration: underline 2px #8a4b00 !important;
  text-shadow: none !important;
}
@media (forced-colors: active) {
  ::highlight(${HIGHLIGHT_NAME}) {
    background-color: Highlight !important;
    color: HighlightText !important;
    -webkit-text-fill-color: HighlightText !important;
  }
}`;

/**
 * For the reader's style sheet: the only one that Firefox lets into shadow roots. Chromium must not see it: from there
 * it takes no colours for a highlight, and it inherits those of the page's sheet into shadow roots.
 */
export const FIREFOX_SHADOW_CSS = `@supports (-moz-appearance: none) {${HIGHLIGHT_CSS}
}`;
