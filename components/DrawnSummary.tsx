/** The same window with the summary that opens below the button: three short sections. */
import { DrawnWindow } from './DrawnWindow.tsx';

export function DrawnSummary() {
  return (
    <DrawnWindow>
      <rect class="drawn-accent" x="252" y="18" width="26" height="26" rx="6" />
      <path class="drawn-on-accent" d="M259 26h12M259 31h12M259 36h7" />
      <path class="drawn-faint" d="M40 76h60M40 92h52M40 114h60M40 128h60M40 142h60M40 156h60M40 170h60" />
      <rect class="drawn-card" x="116" y="52" width="166" height="140" rx="8" />
      <path class="drawn-bold" d="M132 72h112" />
      <path class="drawn-rule" d="M132 90h18M132 122h18M132 154h18" />
      <path class="drawn-line" d="M132 100h130M132 110h104M132 132h130M132 142h88M132 164h130M132 174h112" />
    </DrawnWindow>
  );
}
