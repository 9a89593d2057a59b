/** The shape of a summary before there is one: shows at once, says nothing. */
import './working.css';

/** Widths of the lines, by name: a headline, then points. */
const LINES = ['kicker', 'headline', 'headline-end', 'meta', 'heading', 'line', 'line', 'short', 'heading', 'line', 'short'];

export function WorkingView() {
  return (
    <div class="skeleton" aria-hidden="true">
      {LINES.map((line, index) => (
        <span key={index} class={`skeleton-${line}`} />
      ))}
    </div>
  );
}
