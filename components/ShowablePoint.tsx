/** A point that leads to its sentence: by a click anywhere on it or by its button, with a look at the sentence in its paragraph before. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { previewOf, type SourceRef, type SummaryPoint } from '../engine/index.ts';
import { PointPreview } from './PointPreview.tsx';
import { ShowPointButton } from './ShowPointButton.tsx';
import { usePreview } from './use-preview.ts';
import type { Story } from './view.ts';

interface ShowablePointProps {
  readonly kind: string;
  readonly point: SummaryPoint;
  readonly story: Story;
  readonly isShown: boolean;
  readonly onShow: (source: SourceRef) => void;
  readonly children: ComponentChildren;
}

export function ShowablePoint({ kind, point, story, isShown, onShow, children }: ShowablePointProps) {
  const id = useId();
  const { isOpen, close, handlers } = usePreview();
  const preview = isOpen ? findPreview(point, story) : null;
  const show = () => {
    if (isSelecting()) return;
    close();
    onShow(point.source);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a larger target for the mouse; the button inside does the same by keyboard
    <li class={`${kind} can-show`} aria-current={isShown ? 'true' : undefined} onClick={show} {...handlers}>
      {children}
      <ShowPointButton describedBy={preview ? id : undefined} />
      {preview && <PointPreview id={id} preview={preview} language={story.article.language} />}
    </li>
  );
}

/** None where the paragraph says nothing that the point doesn't. */
function findPreview({ source, text }: SummaryPoint, { article }: Story) {
  const preview = previewOf(article, source);
  const isMore = preview && (preview.before.trim() !== '' || preview.after.trim() !== '' || preview.sentence !== text);
  return isMore ? preview : null;
}

/** Whoever marks words of a point wants to copy them. */
function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}
