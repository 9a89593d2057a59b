/** The picture that the page's head names, unless the story shows it anyway. */
import type { Article } from '../engine/index.ts';
import { Figure } from './Figure.tsx';
import { isClosedOff } from './held-pictures.ts';

export function LeadPicture({ article }: { readonly article: Article }) {
  const image = article.head.image?.value;
  if (!image || isClosedOff(image)) return null;
  if (article.blocks.some((block) => block.kind === 'figure' && block.image && !isClosedOff(block.image))) return null;
  return <Figure place="head" image={image} caption={image.caption} credit={image.credit} language={article.language} />;
}
