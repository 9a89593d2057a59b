/** Nothing that goes wrong leaves a blank page: a drawing that throws, now or later, is drawn over with the problem. */
import type { View } from '../../components/view.ts';

/** Draws with the state as attributes of the page too, for styles and for tests that drive a real browser. */
export function drawSafely<Rest extends readonly unknown[]>(draw: (view: View, ...rest: Rest) => void, fail: () => void) {
  let isFailing = false; // drawing the problem may throw as well
  const failOnce = () => {
    if (isFailing) return;
    isFailing = true;
    fail();
    isFailing = false;
  };
  addEventListener('error', ({ error }) => error instanceof Error && failOnce()); // without an error it is only a notice of the browser
  addEventListener('unhandledrejection', failOnce);
  return (view: View, ...rest: Rest) => {
    markState(view);
    try {
      draw(view, ...rest);
    } catch {
      failOnce();
    }
  };
}

function markState(view: View): void {
  const { dataset } = document.documentElement;
  dataset.view = view.kind;
  dataset.problem = view.kind === 'problem' ? view.problem.code : '';
}
