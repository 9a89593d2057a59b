/** Draws the reader page as the reader wants it, and anew when that changes. No site is asked for a picture but those that the article names. */
import { render } from 'preact';
import { ReaderView } from '../../components/ReaderView.tsx';
import type { Story, View } from '../../components/view.ts';
import { browser } from '../../platform/browser.ts';
import { limitPictures } from '../../platform/limit-pictures.ts';
import { changeReaderSettings, type ReaderSettings, readReaderSettings } from '../../platform/reader-settings.ts';
import { makeTexts } from '../../platform/texts.ts';
import { decideOnPieces } from '../work/decide-on-pieces.ts';
import { SPEECH_ACTIONS } from '../work/speech-actions.ts';
import type { Actions } from '../work/start-work.ts';
import { takeTools } from '../work/take-tools.ts';
import { findPicture, holdPictures, leaveOutPrivatePictures, listNamedPictures, listOutsidePictures } from './leave-out-pictures.ts';

interface Reader {
  readonly first: ReaderSettings;
  readonly isPrivate: () => Promise<boolean>;
  /** The tab that the story was read in, if it is known. */
  readonly tabId: number | null;
  /** The reader has changed the story. */
  readonly onStory: (story: Story) => void;
}

export function drawReader(root: Element, { first, isPrivate, tabId, onStory }: Reader): (view: View, actions: Actions) => void {
  const texts = makeTexts(browser);
  let settings = first;
  let arePicturesWanted = first.pictures;
  const wanted = new Set<string>(); // addresses of single pictures
  let latest: { readonly view: View; readonly actions: Actions } | null = null;
  const change = (part: Partial<ReaderSettings>) => {
    settings = { ...settings, ...part };
    draw();
    void changeReaderSettings(browser, part);
  };
  const draw = () => {
    document.documentElement.dataset.theme = settings.reading.theme;
    if (!latest) return;
    const { view, actions } = latest;
    const shown = toShown(view, arePicturesWanted ? 'all' : wanted);
    const onChange = (story: Story) => {
      latest = { view: { kind: 'story', story }, actions };
      draw();
      onStory(story);
    };
    render(
      <ReaderView
        {...shown}
        {...actions}
        {...(view.kind === 'story' && decideOnPieces({ story: view.story, isPrivate, onChange }))}
        {...(view.kind === 'story' && takeTools(view.story, tabId, () => print()))}
        texts={texts}
        style={settings.reading}
        alwaysPictures={settings.pictures}
        onStyle={(reading) => change({ reading })}
        onShowPictures={() => {
          arePicturesWanted = true;
          draw();
        }}
        onShowPicture={(place) => {
          const url = view.kind === 'story' && findPicture(view.story, place);
          if (url) wanted.add(url);
          draw();
        }}
        onAlwaysPictures={(pictures) => {
          arePicturesWanted ||= pictures;
          change({ pictures });
        }}
        speech={SPEECH_ACTIONS}
        onOpenHistory={() => location.assign('/history.html')}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
      />,
      root,
    );
  };
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState !== 'visible') return;
    settings = await readReaderSettings(browser); // they may have been changed in another tab
    draw();
  });
  return (view, actions) => {
    latest = { view, actions };
    draw();
  };
}

function toShown(view: View, wanted: ReadonlySet<string> | 'all') {
  if (view.kind !== 'story') return { view };
  const whole = leaveOutPrivatePictures(view.story);
  if (wanted === 'all' || wanted.size > 0) limitPictures(document, listNamedPictures(whole));
  if (wanted === 'all') return { view: { ...view, story: whole }, picturesLeftOut: 0 };
  const picturesLeftOut = listOutsidePictures(whole).filter((url) => !wanted.has(url)).length;
  return { view: { ...view, story: holdPictures(whole, wanted) }, picturesLeftOut };
}
