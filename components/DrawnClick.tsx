/** A browser's window with a story, and the button in its toolbar that a pointer is on. */
import { DrawnWindow } from './DrawnWindow.tsx';

export function DrawnClick() {
  return (
    <DrawnWindow>
      <rect class="drawn-accent" x="252" y="18" width="26" height="26" rx="6" />
      <path class="drawn-on-accent" d="M259 26h12M259 31h12M259 36h7" />
      <path class="drawn-bold" d="M40 76h150" />
      <path class="drawn-bold" d="M40 92h104" />
      <path class="drawn-line" d="M40 114h180M40 128h180M40 142h166M40 156h180M40 170h120" />
      <path class="drawn-pointer" d="M268 36l4 26 6-8 10-1z" />
    </DrawnWindow>
  );
}
