/** Takes the block that it stands in out of the story. */
import type { BlockId } from '../engine/index.ts';
import { useBlockRemoval } from './block-removal.ts';
import { Drawing } from './Icon.tsx';
import './remove-block.css';
import { useTexts } from './texts.tsx';

/** A cross, on a grid of 16 by 16. */
const CROSS = 'M4.500 4.500l7 7M11.500 4.500l-7 7';

export function RemoveBlockButton({ block }: { readonly block: BlockId }) {
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
      {...(isChoosing ? {} : { 'aria-hidden': true, tabIndex: -1 })}
      onClick={() => onRemove(block)}
    >
      <Drawing path={CROSS} />
    </button>
  );
}
