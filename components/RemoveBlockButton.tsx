/** Takes the block that it stands in out of the story. */
import type { Block } from '../engine/index.ts';
import { useBlockRemoval } from './block-removal.ts';
import { Drawing } from './Icon.tsx';
import './remove-block.css';
import { useTexts } from './texts.tsx';

/** A cross, on a grid of 16 by 16. */
const CROSS = 'M4.500 4.500l7 7M11.500 4.500l-7 7';

export function RemoveBlockButton({ block }: { readonly block: Block }) {
  const { t } = useTexts();
  const removal = useBlockRemoval();
  if (!removal) return null;
  const { onRemove, isChoosing } = removal;
  return (
    <button
      type="button"
      class="remove-block"
      aria-label={t('button_remove_block')}
      title={t('button_remove_block')}
      data-block={block.id}
      {...(isChoosing ? { 'aria-description': firstWords(block.text) } : { 'aria-hidden': true, tabIndex: -1 })}
      onClick={() => onRemove(block.id)}
    >
      <Drawing path={CROSS} />
    </button>
  );
}

/** Enough to know the passage by, for who hears the button and not what it stands beside. */
const KNOWN_BY = 60;
/** ` wor` at the end of `a cut wor` */
const CUT_END = /\s\S*$/;

function firstWords(text: string): string {
  return text.length <= KNOWN_BY ? text : `${text.slice(0, KNOWN_BY).replace(CUT_END, '')}…`;
}
