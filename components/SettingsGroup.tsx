/** Settings that belong together, under a heading with a sentence. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SettingsGroupProps {
  readonly title: string;
  readonly note: string;
  readonly children: ComponentChildren;
}

export function SettingsGroup({ title, note, children }: SettingsGroupProps) {
  const id = useId();
  return (
    <section class="settings-group" aria-labelledby={id}>
      <div class="settings-about">
        <h2 id={id}>{title}</h2>
        <p>{note}</p>
      </div>
      <div class="settings-controls">{children}</div>
    </section>
  );
}
