/** A second opinion on the copy of a page. A chunk of its own, for only a refused page needs it. */
export { readCopyAgain } from '../../engine/index.ts';
