/** Pictures would be asked for from their sites, which would learn that somebody reads: they stay out until a reader wants them. */
import { holdBack, type PicturePlace } from '../../components/held-pictures.ts';
import type { Story } from '../../components/view.ts';
import type { Block, Picture } from '../../engine/index.ts';
import { isPrivateAddress } from '../../platform/private-address.ts';

/** The story with the places of all pictures, but with the addresses of those only that are part of it or wanted. */
export function holdPictures(story: Story, wanted: ReadonlySet<string>): Story {
  return changePictures(story, (picture) => (isOwn(picture.url) || wanted.has(picture.url) ? picture : holdBack(picture)));
}

/** The story with its pictures, but for those that a page of the web takes from the reader's own network. */
export function leaveOutPrivatePictures(story: Story): Story {
  const isFromHome = isPrivateAddress(story.article.url);
  return changePictures(story, (picture) => (isOwn(picture.url) || isFromHome || !isPrivateAddress(picture.url) ? picture : null));
}

/** Addresses of the pictures that would be asked for, were the whole story shown; the head's picture is shown where the story has none. */
export function listOutsidePictures({ article }: Story): string[] {
  const inStory = listPictures(article.blocks);
  const inHead = article.head.image ? [article.head.image.value.url] : [];
  return (inStory.length > 0 ? inStory : inHead).filter((url) => !isOwn(url));
}

/** Those too that are asked for once a piece is put back or taken out. */
export function listNamedPictures(story: Story): string[] {
  const { article } = leaveOutPrivatePictures(story);
  const inHead = article.head.image ? [article.head.image.value.url] : [];
  return [...inHead, ...listPictures([...article.blocks, ...article.removed.flatMap(({ blocks }) => blocks)])].filter((url) => !isOwn(url));
}

export function findPicture({ article }: Story, place: PicturePlace): string | undefined {
  if (place === 'head') return article.head.image?.value.url;
  const block = article.blocks.find(({ id }) => id === place);
  return block?.kind === 'figure' ? block.image?.url : undefined;
}

function listPictures(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'figure' && block.image ? [block.image.url] : []));
}

type Change = <T extends Picture>(picture: T) => T | null;

function changePictures(story: Story, change: Change): Story {
  const { image, ...rest } = story.article.head;
  const value = image && change(image.value);
  const head = value ? { ...rest, image: { ...image, value } } : rest;
  return { ...story, article: { ...story.article, head, blocks: story.article.blocks.map((block) => withPicture(block, change)) } };
}

function withPicture(block: Block, change: Change): Block {
  if (block.kind !== 'figure' || !block.image) return block;
  const { image, ...rest } = block;
  const changed = change(image);
  return changed ? { ...rest, image: changed } : rest;
}

function isOwn(url: string): boolean {
  return url.startsWith('data:');
}
