/** Pictures would be asked for from their sites, which would learn that somebody reads: they stay out until a reader wants them. */
import { closeOff, holdBack, isClosedOff, type PicturePlace } from '../../components/held-pictures.ts';
import type { Story } from '../../components/view.ts';
import type { Block, Picture } from '../../engine/index.ts';
import { isPrivateAddress } from '../../platform/private-address.ts';

/** The story with the places of all pictures, but with the addresses of those only that are part of it or wanted. */
export function holdPictures(story: Story, wanted: ReadonlySet<string>): Story {
  return changePictures(story, (picture) => (isOwn(picture) || wanted.has(picture.url) ? picture : holdBack(picture)));
}

/** The story with its pictures, but without the addresses of those that a page of the web takes from the reader's own network. */
export function leaveOutPrivatePictures(story: Story): Story {
  const isFromHome = isPrivateAddress(story.article.url);
  return changePictures(story, (picture) => (isOwn(picture) || isFromHome || !isPrivateAddress(picture.url) ? picture : closeOff(picture)));
}

/** Addresses of the pictures that would be asked for, were the whole story shown; the head's picture is shown where the story has none. */
export function listOutsidePictures({ article }: Story): string[] {
  const inStory = listPictures(article.blocks);
  return (inStory.length > 0 ? inStory : listHeadPicture(article)).filter((picture) => !isOwn(picture)).map(({ url }) => url);
}

/** Those too that are asked for once a piece is put back or taken out. */
export function listNamedPictures({ article }: Story): string[] {
  const inPieces = listPictures([...article.blocks, ...article.removed.flatMap(({ blocks }) => blocks)]);
  return [...listHeadPicture(article), ...inPieces].filter((picture) => !isOwn(picture)).map(({ url }) => url);
}

export function findPicture({ article }: Story, place: PicturePlace): string | undefined {
  if (place === 'head') return article.head.image?.value.url;
  const block = article.blocks.find(({ id }) => id === place);
  return block?.kind === 'figure' ? block.image?.url : undefined;
}

function listHeadPicture({ head }: Story['article']): Picture[] {
  return head.image && !isClosedOff(head.image.value) ? [head.image.value] : [];
}

function listPictures(blocks: readonly Block[]): Picture[] {
  return blocks.flatMap((block) => (block.kind === 'figure' && block.image && !isClosedOff(block.image) ? [block.image] : []));
}

type Change = <T extends Picture>(picture: T) => T;

function changePictures(story: Story, change: Change): Story {
  const { head, blocks } = story.article;
  const image = head.image && { ...head.image, value: change(head.image.value) };
  const changed = { head: image ? { ...head, image } : head, blocks: blocks.map((block) => withPicture(block, change)) };
  return { ...story, article: { ...story.article, ...changed } };
}

function withPicture(block: Block, change: Change): Block {
  return block.kind === 'figure' && block.image ? { ...block, image: change(block.image) } : block;
}

/** Asks no site. */
function isOwn(picture: Picture): boolean {
  return picture.url.startsWith('data:') || isClosedOff(picture);
}
