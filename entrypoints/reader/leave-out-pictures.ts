/** Pictures would be asked for from their sites, which would learn that somebody reads: they stay out until a reader wants them. */
import type { Story } from '../../components/view.ts';
import type { Block } from '../../engine/index.ts';

/** The story with captions and credits, but with no picture that isn't part of it. */
export function leaveOutPictures(story: Story): Story {
  const { image, ...head } = story.article.head;
  const blocks = story.article.blocks.map(withoutPicture);
  return { ...story, article: { ...story.article, head: image && isOwn(image.value.url) ? story.article.head : head, blocks } };
}

function withoutPicture(block: Block): Block {
  if (block.kind !== 'figure' || !block.image || isOwn(block.image.url)) return block;
  const { image: _image, ...rest } = block;
  return rest;
}

function isOwn(url: string): boolean {
  return url.startsWith('data:');
}
