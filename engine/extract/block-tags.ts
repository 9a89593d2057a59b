/** Elements that begin and end a text; apart from their kinds, which the script in the page doesn't need. */
export const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul iframe noscript'
  ).split(' '),
);
