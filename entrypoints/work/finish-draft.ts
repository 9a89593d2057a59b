/** Judges what a page gave. A chunk of its own: it loads while the page is being read, so that the skeleton needn't wait for it. */
export { finishReading } from '../../engine/index.ts';
