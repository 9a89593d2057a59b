/** Every state of every view, drawn from invented stories: for pictures, and to be judged in real browsers. */
import type { VNode } from 'preact';
import { HistoryView } from '../../components/HistoryView.tsx';
import { holdBack } from '../../components/held-pictures.ts';
import { OptionsView } from '../../components/OptionsView.tsx';
import { PanelView } from '../../components/PanelView.tsx';
import { PopupView, type PopupViewProps } from '../../components/PopupView.tsx';
import { ReaderView, type ReaderViewProps } from '../../components/ReaderView.tsx';
import { THEMES, USUAL_STYLE } from '../../components/reading-style.ts';
import type { Texts } from '../../components/texts.tsx';
import { HOPELESS, PROBLEMS, type ProblemCode, type Stage, type View } from '../../components/view.ts';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import type { Removal } from '../../engine/index.ts';
import { makeArabicStory, makeStory } from '../components/stories.ts';

export interface State {
  readonly view: 'popup' | 'panel' | 'reader' | 'options' | 'welcome' | 'history';
  readonly draw: (texts: Texts) => VNode;
  /** Clicked one after the other once it is drawn; what follows `focus ` gets the focus, `type ` is searched for, `wait ` passes by (ms). */
  readonly clicks?: readonly string[];
  /** `data-theme` of the document. */
  readonly theme?: string;
}

const nothing = () => {};
const done = async () => true;
const SPEECH = { onLoad: async () => ({ rate: 1, voices: {} }) as const, onKeep: nothing };
const TAKE = { onCopy: async () => {}, onFindLinks: async () => null, onSaveFile: nothing, onShare: async () => {}, onPrint: nothing };
const POPUP: Omit<PopupViewProps, 'view' | 'texts'> = {
  folded: [],
  onOpenReader: nothing,
  onOpenPanel: nothing,
  onOpenHistory: nothing,
  onOpenOptions: nothing,
  onRetry: nothing,
  onReadAnyway: nothing,
  onLength: nothing,
  onFold: nothing,
  ...TAKE,
  onShowPoint: async () => 'shown',
  onShowRemoval: async () => 'shown',
  onPutBack: async () => 'remembered',
  speech: SPEECH,
};
const READER: Omit<ReaderViewProps, 'view' | 'texts'> = {
  style: USUAL_STYLE,
  alwaysPictures: false,
  picturesLeftOut: 1,
  onStyle: nothing,
  onShowPictures: nothing,
  onShowPicture: nothing,
  onAlwaysPictures: nothing,
  onOpenHistory: nothing,
  onOpenOptions: nothing,
  ...TAKE,
  onPutBack: async () => 'remembered',
  onRemoveBlock: async () => 'remembered',
  speech: SPEECH,
};

const storyView = (...changes: Parameters<typeof makeStory>): View => ({ kind: 'story', story: plain(makeStory(...changes)) });
const popup = (view: View, more: Partial<PopupViewProps> = {}, clicks: readonly string[] = []): State => ({
  view: 'popup',
  draw: (texts) => <PopupView view={view} texts={texts} {...POPUP} {...more} />,
  clicks,
});
const reader = (view: View, more: Partial<ReaderViewProps> = {}, clicks: readonly string[] = []): State => ({
  view: 'reader',
  draw: (texts) => <ReaderView view={view} texts={texts} {...READER} {...more} />,
  clicks,
});
const problem = (code: ProblemCode): View => ({
  kind: 'problem',
  problem: { code, ...(DETAILS[code] && { detail: DETAILS[code] }) },
  canRetry: !HOPELESS.includes(code),
  canReadAnyway: code === 'no-article',
});
const DETAILS: Partial<Record<ProblemCode, string>> = {
  'access-refused': 'www.herald.example',
  'private-address': '192.168.0.1',
  'server-error': '503',
};

/** Loaded from nowhere: the picture is held back. */
function plain(story: ReturnType<typeof makeStory>) {
  const blocks = story.article.blocks.map((block) => {
    return block.kind === 'figure' && block.image ? { ...block, image: holdBack(block.image) } : block;
  });
  return { ...story, article: { ...story.article, blocks } };
}

function shortened(length: 'brief' | 'detailed') {
  const { summary } = makeStory();
  return length === 'detailed'
    ? summary.sections
    : summary.sections.slice(0, 2).map((section) => ({ ...section, points: section.points.slice(0, 1) }));
}

/** As if the first passage had been taken out. */
const CHOSEN: Removal = {
  ...{ rule: 'chosen', kind: 'chosen', signals: [], words: 47, preview: 'The Westhaven city council voted' },
  blocks: makeStory().article.blocks.slice(0, 1),
};
/** Work takes so long that words are put to it. */
const LATE = 'wait 1100';
const STAGES: readonly Stage[] = ['waiting-for-page', 'reading', 'page-busy', 'fetching', 'summarizing'];
/** A picture that comes with the story: no site is asked. */
const BRIDGE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAJCAIAAAC0SDtlAAAAPklEQVR42mOYtmApSYhhwuxFJCGGrmnzSUIMLRPnkIQY6npmkoQYKtqnkYQYipomk4QYcmonkIQY0ip6SUIADJzrsSxjvdcAAAAASUVORK5CYII=';
const PICTURED = makeStory().article.blocks.map((block) => {
  return block.kind === 'figure' && block.image ? { ...block, image: { ...block.image, url: BRIDGE } } : block;
});
const ARABIC: View = { kind: 'story', story: makeArabicStory() };
const HISTORY_ROWS = [
  'Council shuts the Harbour Bridge for 18 months',
  'Bakers of Ostrey end strike after owners agree to shorter nights',
  'Ferry company wins second contract',
].map((headline, index) => ({
  id: String(index),
  headline,
  words: '',
  seen: Date.UTC(2026, 1, 10 - index, 9, 30),
  url: 'https://www.herald.example/a',
  publication: 'The Westhaven Herald Example',
  language: 'en',
}));
const history = (more: object = {}, clicks: readonly string[] = []): State => ({
  view: 'history',
  draw: (texts) => (
    <HistoryView
      {...{ texts, rows: HISTORY_ROWS, aside: 0, isKeeping: true, hasFailed: false }}
      addressOf={(id) => `#${id}`}
      {...{ onDelete: done, onSaveAside: nothing, onDeleteAside: done, onOpenOptions: nothing }}
      {...more}
    />
  ),
  clicks,
});
const SITES = [
  {
    site: 'www.herald.example',
    rules: [
      { action: 'keep', kind: 'related', signature: {}, sample: 'Read more: what the flood left behind' },
      { action: 'remove', signature: {}, sample: 'The Herald’s puzzle of the day' },
    ],
  },
  { site: 'quay.example', rules: [{ action: 'remove', signature: {}, sample: 'Weather for sailors' }] },
];
const options = (more: object = {}, settings: object = {}, clicks: readonly string[] = []): State => ({
  view: 'options',
  draw: (texts) => (
    <OptionsView
      texts={texts}
      settings={{ length: 'standard', reading: USUAL_STYLE, pictures: false, history: { isOn: true, room: 50 }, sites: [], ...settings }}
      shortcut={{ keys: 'Alt+Shift+G', address: 'chrome://extensions/shortcuts', onOpen: nothing }}
      version="0.1.0"
      welcome="#"
      historyPage="#"
      works={[{ name: 'Preact', licence: 'MIT', text: '#' }]}
      onChange={nothing}
      onExport={nothing}
      onImport={async () => 'whole'}
      onReset={nothing}
      isKept={true}
      hasSetAside={false}
      onSaveSetAside={nothing}
      onForgetSetAside={nothing}
      {...more}
    />
  ),
  clicks,
});
const welcome = (more: object = {}): State => ({
  view: 'welcome',
  draw: (texts) => <WelcomeView {...{ texts, isPinned: false, keys: 'Alt+Shift+G', isFirefox: false }} options="#" {...more} />,
});
const PANEL = { keys: 'Alt+Shift+G', onRead: nothing, onAsk: done };
const panel = (view: View, clicks: readonly string[] = []): State => ({
  view: 'panel',
  draw: (texts) => <PanelView view={view} texts={texts} panel={PANEL} {...POPUP} />,
  clicks,
});

export const STATES: Readonly<Record<string, State>> = {
  'popup-working': popup({ kind: 'working', stage: 'reading' }),
  ...Object.fromEntries(STAGES.map((stage) => [`popup-working-${stage}`, popup({ kind: 'working', stage }, {}, [LATE])])),
  'popup-story': popup(storyView()),
  'popup-brief': popup(storyView({ summary: { length: 'brief', sections: shortened('brief') } })),
  'popup-detailed': popup(storyView({ summary: { length: 'detailed', sections: shortened('detailed') } })),
  'popup-short': popup(storyView({ summary: { alreadyShort: true } })),
  'popup-partial': popup(storyView({ article: { completeness: 'partial', wordsExpected: 900 } })),
  'popup-cut': popup(storyView({ article: { completeness: 'cut' }, annotations: { wordsSkipped: 26_318 } })),
  'popup-language': popup(storyView({ article: { language: 'fi' }, summary: { languageSupported: false } })),
  'popup-selection': popup(storyView({ scope: 'selection' })),
  'popup-link': popup(storyView({ scope: 'link' })),
  'popup-folded': popup(storyView(), { folded: ['who-said', 'background'] }),
  'popup-clutter': popup(storyView(), {}, ['details.removed > summary']),
  'popup-shown': popup(storyView(), {}, ['.point .show-point']),
  'popup-not-found': popup(storyView(), { onShowPoint: async () => 'not-found' }, ['.point .show-point']),
  'popup-not-possible': popup(storyView(), { onShowPoint: async () => ({ code: 'tab-closed' }) }, ['.point .show-point']),
  'popup-preview': popup(storyView(), {}, ['focus .point .show-point']),
  'popup-menu': popup(storyView(), {}, ['.more-menu > button']),
  'popup-take': popup(storyView(), {}, ['.take-menu > button']),
  'popup-speech': popup(storyView(), {}, ['.popup-footer [aria-expanded]']),
  'popup-speech-remote': popup(storyView({ article: { language: 'fi' } }), {}, ['.popup-footer [aria-expanded]']),
  'popup-speech-none': popup(storyView({ article: { language: 'is' } }), {}, ['.popup-footer [aria-expanded]']),
  'popup-put-back': popup(storyView(), {}, ['details.removed > summary', '.removed-actions button:last-child']),
  'popup-copied': popup(storyView(), {}, ['.take-menu > button', '.take-menu [popover] button']),
  'popup-not-kept': popup(storyView(), { kept: Promise.resolve(false) }),
  'popup-arabic-story': popup(ARABIC),
  ...Object.fromEntries(PROBLEMS.map((code) => [`popup-problem-${code}`, popup(problem(code))])),
  'panel-story': panel(storyView()),
  'panel-working': panel({ kind: 'working', stage: 'reading' }, [LATE]),
  'panel-clutter': panel(storyView(), ['details.removed > summary']),
  'panel-unread': panel(problem('not-read-yet')),
  'panel-no-access': panel(problem('no-access')),
  'panel-asked': panel(problem('no-access'), ['.problem-actions button:last-child']),
  'reader-story': reader(storyView()),
  'reader-arabic-story': reader(ARABIC, { picturesLeftOut: 0 }),
  'reader-working': reader({ kind: 'working', stage: 'reading' }, {}, [LATE]),
  'reader-problem': reader(problem('reading-gone')),
  'reader-pictures': reader(
    { kind: 'story', story: makeStory({ article: { blocks: PICTURED } }) },
    { picturesLeftOut: 0, alwaysPictures: true },
  ),
  'reader-partial': reader(storyView({ article: { completeness: 'partial', wordsExpected: 900 } })),
  'reader-not-kept': reader(storyView(), { kept: Promise.resolve(false) }),
  'reader-style': reader(storyView(), {}, ['.reader-bar > .bar-button[popovertarget]:not(.outline-button)']),
  'reader-dyslexic': reader(storyView(), { style: { ...USUAL_STYLE, typeface: 'dyslexic' } }),
  'reader-outline': reader(storyView(), {}, ['.outline-button']),
  'reader-take': reader(storyView(), {}, ['.take-menu > button']),
  'reader-choosing': reader(storyView(), {}, ['.reader-bar [aria-pressed]']),
  'reader-removed': reader(storyView({ article: { removed: [CHOSEN] } }), {}, ['.reader-bar [aria-pressed]', '.remove-block']),
  'reader-clutter': reader(storyView(), {}, ['details.removed > summary']),
  'reader-marked': reader(storyView(), {}, ['.point .show-point']),
  'reader-speech': reader(storyView(), {}, ['.reader-bar [aria-expanded]']),
  ...Object.fromEntries(
    THEMES.map((theme) => [
      `reader-theme-${theme}`,
      { ...reader(storyView(), { style: { ...USUAL_STYLE, theme } }), theme } satisfies State,
    ]),
  ),
  options: options(),
  'options-sites': options({}, { sites: SITES }),
  'options-sites-sure': options({}, { sites: SITES }, ['.site-rules ~ .button']),
  'options-no-keys': options({ shortcut: { keys: null, address: null, onOpen: nothing } }),
  'options-history-off': options({}, { history: { isOn: false, room: 50 } }),
  'options-reset-sure': options({}, {}, ['.settings-buttons > .button:last-child']),
  'options-largest': options({}, { reading: { ...USUAL_STYLE, typeface: 'legible', size: 200, spacing: 2.3 } }),
  'options-dyslexic': options({}, { reading: { ...USUAL_STYLE, typeface: 'dyslexic' } }),
  'options-works': options({}, {}, ['.licences summary']),
  'options-trouble': options({ isKept: false, hasSetAside: true }),
  welcome: welcome(),
  'welcome-pinned': welcome({ isPinned: true }),
  'welcome-firefox': welcome({ isPinned: null, keys: null, isFirefox: true }),
  history: history(),
  'history-sure': history({}, ['.history-tools > button']),
  'history-found': history({}, ['type ferry']),
  'history-none-found': history({}, ['type zeppelin']),
  'history-deleted': history({}, ['.history-list button']),
  'history-empty': history({ rows: [] }),
  'history-notices': history({ aside: 2, isKeeping: false, hasFailed: true }),
};
