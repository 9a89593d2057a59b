/** Calls after the window was scrolled or has another size, at most once a frame, and once at the start. */
import { useEffect, useRef } from 'preact/hooks';

export function useScroll(onScroll: () => void): void {
  const latest = useRef(onScroll);
  latest.current = onScroll;
  useEffect(() => {
    let frame = 0;
    const ask = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => latest.current());
    };
    const options = { passive: true };
    addEventListener('scroll', ask, options);
    addEventListener('resize', ask, options);
    latest.current();
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', ask);
      removeEventListener('resize', ask);
    };
  }, []);
}
