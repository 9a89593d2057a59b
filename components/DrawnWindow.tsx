/** The window that each drawing of the first page stands in. What it shows is told by the words below it. */
import type { ComponentChildren } from 'preact';

export function DrawnWindow({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="drawn" viewBox="11 7 298 194" aria-hidden="true">
      <rect class="drawn-frame" x="12" y="8" width="296" height="192" rx="10" />
      <path class="drawn-rule-line" d="M12 54h296" />
      <rect class="drawn-field" x="32" y="20" width="200" height="22" rx="11" />
      {children}
    </svg>
  );
}
