/** A point of the summary, and its sentence marked in the page. */
import { DrawnWindow } from './DrawnWindow.tsx';

export function DrawnSentence() {
  return (
    <DrawnWindow>
      <path class="drawn-bold" d="M40 72h120" />
      <path class="drawn-line" d="M40 92h128M40 106h128" />
      <path class="drawn-mark" d="M36 126h136M36 142h92" />
      <path class="drawn-line" d="M40 126h128M40 142h84M40 162h128M40 176h96" />
      <rect class="drawn-card" x="196" y="84" width="92" height="76" rx="8" />
      <path class="drawn-rule" d="M208 102h18" />
      <path class="drawn-line" d="M208 116h66M208 128h66M208 140h40" />
      <path class="drawn-arrow" d="M192 130h-12m5-5l-5 5 5 5" />
    </DrawnWindow>
  );
}
