/** Whose work ships with the extension, under which licence. */
import type { Work } from './options-actions.ts';
import { useTexts } from './texts.tsx';

export function Licences({ works }: { readonly works: readonly Work[] }) {
  const { t } = useTexts();
  return (
    <details class="licences">
      <summary>{t('licences')}</summary>
      <ul>
        {works.map(({ name, licence, text }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <a href={text} aria-label={`${name}, ${licence}`}>
              {licence}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
