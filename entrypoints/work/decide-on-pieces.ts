/** What popup and reader page can do about the pieces of a story. */
import type { ClutterActions } from '../../components/clutter-actions.ts';
import type { Story } from '../../components/view.ts';

interface Place {
  readonly story: Story;
  /** Nothing may be kept of what is read in a private window. */
  readonly isPrivate: () => Promise<boolean>;
  /** Draws the story anew, and keeps it where it was kept. */
  readonly onChange: (story: Story) => void;
}

export function decideOnPieces({ story, isPrivate, onChange }: Place): Pick<ClutterActions, 'onPutBack' | 'onRemoveBlock'> {
  return {
    onPutBack: async (removal) => {
      const { putBack, rememberPutBack } = await import('./adjust-story.ts');
      onChange(putBack(story, removal));
      return (await isPrivate()) ? 'once' : rememberPutBack(story.article, removal);
    },
    onRemoveBlock: async (block) => {
      const { rememberRemoval, removeBlock } = await import('./adjust-story.ts');
      onChange(removeBlock(story, block));
      return (await isPrivate()) ? 'once' : rememberRemoval(story.article, block);
    },
  };
}
