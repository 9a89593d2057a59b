/** A picture with caption and credit; loaded late, and without telling where it is shown. */
import type { ComponentChildren } from 'preact';
import type { Picture } from '../engine/index.ts';

interface FigureProps {
  readonly id?: string;
  readonly image?: Picture | undefined;
  readonly caption?: ComponentChildren;
  readonly credit?: string | undefined;
  readonly language: string;
  readonly children?: ComponentChildren;
}

/** `https://…`, `data:image/png;…`: what may be shown; an address of the extension or of a script may not. */
const PICTURE_ADDRESS = /^(?:https?:|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i;

export function Figure({ id, image, caption, credit, language, children }: FigureProps) {
  return (
    <figure id={id} class="article-figure" lang={language}>
      {image && PICTURE_ADDRESS.test(image.url) && (
        <img src={image.url} alt={image.alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />
      )}
      {(caption || credit) && (
        <figcaption dir="auto">
          {caption} {credit && <bdi class="credit">{credit}</bdi>}
        </figcaption>
      )}
      {children}
    </figure>
  );
}
