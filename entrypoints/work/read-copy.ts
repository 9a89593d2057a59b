/** Reads the copy of a page. A chunk of its own: it loads while the page is being copied, so that the skeleton needn't wait for it. */
export { prepare, readCopy } from '../../engine/index.ts';
