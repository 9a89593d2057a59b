/** A picture with caption and credit; loaded late, and without telling where it is shown. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Picture } from '../engine/index.ts';
import { HeldPicture } from './HeldPicture.tsx';
import { isClosedOff, isHeldBack, type PicturePlace } from './held-pictures.ts';

interface FigureProps {
  readonly id?: string;
  readonly place: PicturePlace;
  readonly image?: Picture | undefined;
  readonly caption?: string | undefined;
  /** The caption as it is drawn. */
  readonly drawnCaption?: ComponentChildren;
  readonly credit?: string | undefined;
  readonly language: string;
  readonly children?: ComponentChildren;
}

/** `https://…`, `data:image/png;…`: what may be shown; an address of the extension or of a script may not. */
const PICTURE_ADDRESS = /^(?:https?:|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i;

const SPACE = /\s+/g;
/** `.`, `…` and spaces at the end, so many as anyone writes. */
const END = /[\s.…]{1,9}$/;

export function Figure({ id, place, image, caption, drawnCaption = caption, credit, language, children }: FigureProps) {
  const picture = useRef<HTMLImageElement>(null);
  const isAsked = useRef(false);
  const isShown = image !== undefined && PICTURE_ADDRESS.test(image.url);
  useEffect(() => {
    if (isShown && isAsked.current) picture.current?.focus({ preventScroll: true }); // its button had the focus, and is gone
  }, [isShown]);
  return (
    <figure id={id} class="article-figure" lang={language}>
      {isShown && (
        <img
          ref={picture}
          src={image.url}
          alt={image.alt}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          tabIndex={isAsked.current ? -1 : undefined}
        />
      )}
      {image && (isHeldBack(image) || isClosedOff(image)) && (
        <HeldPicture
          place={isClosedOff(image) ? null : place}
          alt={isSaidBy(caption, image.alt) ? '' : image.alt}
          language={language}
          onAsk={() => {
            isAsked.current = true;
          }}
        />
      )}
      {(caption || credit) && (
        <figcaption dir="auto">
          {drawnCaption} {credit && <bdi class="credit">{credit}</bdi>}
        </figcaption>
      )}
      {children}
    </figure>
  );
}

/** Whether a caption begins with what the page says of its picture: often the credit alone is added, or a full stop. */
function isSaidBy(caption: string | undefined, alt: string): boolean {
  return (caption ?? '').replace(SPACE, ' ').startsWith(alt.replace(SPACE, ' ').replace(END, ''));
}
