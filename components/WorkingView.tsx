/** The shape of a summary before there is one: shows at once; what is being done is told beside it. */
import { useTexts } from './texts.tsx';
import './working.css';

/** The lines, named for what they stand for. */
const LINES = ['kicker', 'headline', 'headline-end', 'meta', 'heading', 'line', 'line', 'short', 'heading', 'line', 'short'];

export function WorkingView() {
  const { t } = useTexts();
  return (
    <main>
      <h1 class="visually-hidden">{t('working_title')}</h1>
      <div class="skeleton" aria-hidden="true">
        {LINES.map((line, index) => (
          <span key={`${index}-${line}`} class={`skeleton-${line}`} />
        ))}
      </div>
    </main>
  );
}
