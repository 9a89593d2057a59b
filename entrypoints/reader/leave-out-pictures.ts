/** Pictures would be asked for from their sites, which would learn that somebody reads: they stay out until a reader wants them. */
import type { Story } from '../../components/view.ts';
import type { Block } from '../../engine/index.ts';
import { isPrivateAddress } from '../../platform/private-address.ts';

/** The story with captions and credits, but with no picture that isn't part of it. */
export function leaveOutPictures(story: Story): Story {
  return keepPictures(story, isOwn);
}

/** The story with its pictures, but for those that a page of the web takes from the reader's own network. */
export function leaveOutPrivatePictures(story: Story): Story {
  const isFromHome = isPrivateAddress(story.article.url);
  return keepPictures(story, (url) => isOwn(url) || isFromHome || !isPrivateAddress(url));
}

/** Addresses of the pictures that would be asked for, were the whole story shown; the head's picture is shown where the story has none. */
export function listOutsidePictures({ article }: Story): string[] {
  const inStory = article.blocks.flatMap((block) => (block.kind === 'figure' && block.image ? [block.image.url] : []));
  const inHead = article.head.image ? [article.head.image.value.url] : [];
  return (inStory.length > 0 ? inStory : inHead).filter((url) => !isOwn(url));
}

function keepPictures(story: Story, mayStay: (url: string) => boolean): Story {
  const { image, ...rest } = story.article.head;
  const head = image && mayStay(image.value.url) ? story.article.head : rest;
  return { ...story, article: { ...story.article, head, blocks: story.article.blocks.map((block) => withPicture(block, mayStay)) } };
}

function withPicture(block: Block, mayStay: (url: string) => boolean): Block {
  if (block.kind !== 'figure' || !block.image || mayStay(block.image.url)) return block;
  const { image: _image, ...rest } = block;
  return rest;
}

function isOwn(url: string): boolean {
  return url.startsWith('data:');
}
