/** Pictures that are held back until the reader asks: the views get them without their address, so that they can't be fetched. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BlockId, Picture } from '../engine/index.ts';

/** The figure that a picture stands in, or the head of the page. */
export type PicturePlace = BlockId | 'head';

export function holdBack<T extends Picture>(picture: T): T {
  return { ...picture, url: '' };
}

export function isHeldBack(picture: Picture | undefined): boolean {
  return picture?.url === '';
}

/** No address of anything: a picture of the reader's own network is not asked for on behalf of a page of the web. */
const CLOSED_OFF = 'about:invalid';

export function closeOff<T extends Picture>(picture: T): T {
  return { ...picture, url: CLOSED_OFF };
}

export function isClosedOff(picture: Picture | undefined): boolean {
  return picture?.url === CLOSED_OFF;
}

/** Shows one of them; null where that can't be asked for. */
export const ShowPictureContext = createContext<((place: PicturePlace) => void) | null>(null);

export function useShowPicture(): ((place: PicturePlace) => void) | null {
  return useContext(ShowPictureContext);
}
