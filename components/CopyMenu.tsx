/** Takes the summary along: a button, and a small menu of formats above it. */
import { useId, useState } from 'preact/hooks';
import './copy-menu.css';
import { exportWords } from './export-words.ts';
import { Icon } from './Icon.tsx';
import { useTexts } from './texts.tsx';
import type { Story } from './view.ts';

interface CopyMenuProps {
  readonly story: Story;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Loaded when used. */
const FORMATS = [
  { name: 'copy_text', load: async () => (await import('../engine/export/plain-text.ts')).toPlainText },
  { name: 'copy_markdown', load: async () => (await import('../engine/export/markdown.ts')).toMarkdown },
] as const;

export function CopyMenu({ story, onCopy }: CopyMenuProps) {
  const texts = useTexts();
  const id = useId();
  const [outcome, setOutcome] = useState('');
  const copy = async ({ load }: (typeof FORMATS)[number]) => {
    setOutcome('');
    const succeeded = await load()
      .then((format) => onCopy(format(story, exportWords(texts))))
      .then(
        () => true,
        () => false,
      );
    setOutcome(texts.t(succeeded ? 'status_copied' : 'status_copy_failed'));
  };
  return (
    <div class="copy-menu">
      <span class="copy-outcome" role="status">
        {outcome}
      </span>
      <button type="button" class="button" popovertarget={id}>
        <Icon name="copy" />
        {texts.t('button_copy')}
      </button>
      <div id={id} class="copy-formats" popover="auto">
        {FORMATS.map((format) => (
          <button key={format.name} type="button" popovertarget={id} popovertargetaction="hide" onClick={() => copy(format)}>
            {texts.t(format.name)}
          </button>
        ))}
      </div>
    </div>
  );
}
