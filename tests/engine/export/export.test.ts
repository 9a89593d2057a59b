/** A summary taken along: as plain text and as Markdown. */
import { describe, expect, it } from 'vitest';
import { toCitedText } from '../../../engine/export/cited-text.ts';
import type { ExportedStory, ExportWords } from '../../../engine/export/exported-story.ts';
import { toFileName } from '../../../engine/export/file-name.ts';
import { toHtmlFile } from '../../../engine/export/html.ts';
import { toMarkdown, toMarkdownFile } from '../../../engine/export/markdown.ts';
import { toPlainText } from '../../../engine/export/plain-text.ts';
import { listSources, toLinkOf } from '../../../engine/export/point-links.ts';

const sourced = (value: string) => ({ value, from: 'test' });
const SAID = 'It “cannot wait,” she said.';
const words: ExportWords = {
  headingOf: (role) => role.toUpperCase(),
  byline: (names) => `By ${names.join(' and ')}`,
  day: (iso) => `<${iso}>`,
  original: 'Original [page]',
  sentence: 'In the story',
};

function makeStory(headline: string, point = 'The council voted *9–4*.'): ExportedStory {
  return {
    article: {
      url: 'https://herald.example/a b',
      language: 'en',
      direction: 'ltr',
      completeness: 'full',
      removed: [],
      head: {
        headline: sourced(headline),
        dek: sourced('A clear majority'),
        bylines: [sourced('Mara Quill')],
        published: sourced('2026-02-10'),
        publication: sourced('The Herald'),
      },
      blocks: [
        { kind: 'paragraph', id: 1, text: point },
        { kind: 'paragraph', id: 2, text: SAID },
      ],
    },
    annotations: {
      sentences: [],
      claims: [],
      quotes: [
        {
          id: 1,
          text: 'cannot wait,',
          content: { block: 2, start: 4, end: 16 },
          speaker: { name: 'Ines Okafor', ref: { block: 2, start: 18, end: 21 } },
        },
      ],
    },
    summary: {
      length: 'standard',
      alreadyShort: false,
      languageSupported: true,
      sections: [
        {
          role: 'what-happened',
          heading: 'The vote',
          points: [{ role: 'what-happened', text: point, source: { block: 1, start: 0, end: point.length } }],
        },
        { role: 'who-said', points: [{ role: 'who-said', text: SAID, quote: 1, source: { block: 2, start: 0, end: SAID.length } }] },
      ],
    },
  };
}

describe('an export', () => {
  it('as plain text has head, sections and address', () => {
    expect(toPlainText(makeStory('Bridge shut'), words)).toBe(
      'Bridge shut\nA clear majority\nThe Herald · <2026-02-10> · By Mara Quill\n\nThe vote\n• The council voted *9–4*.\n\n' +
        'WHO-SAID\n• Ines Okafor: It “cannot wait,” she said.\n\nhttps://herald.example/a b\n',
    );
  });

  it('as Markdown escapes what is page text', () => {
    expect(toMarkdown(makeStory('Bridge <b>shut</b>'), words)).toBe(
      '# Bridge \\<b\\>shut\\</b\\>\n\n*A clear majority*\n\nThe Herald · \\<2026-02-10\\> · By Mara Quill\n\n## The vote\n\n' +
        '- The council voted \\*9–4\\*.\n\n## WHO-SAID\n\n- **Ines Okafor:** It “cannot wait,” she said.\n\n' +
        '[Original \\[page\\]](<https://herald.example/a%20b>)\n',
    );
  });

  it.each([
    ['# no heading', '- \\# no heading'],
    ['1. no list', '- 1\\. no list'],
    ['- no list', '- \\- no list'],
    ['#1 in sales', '- #1 in sales'],
    ['1.5 degrees', '- 1.5 degrees'],
    ['two\nlines', '- two lines'],
  ])('keeps “%s” running text', (point, expected) => {
    expect(toMarkdown(makeStory('Bridge', point), words).split('\n')).toContain(expected);
  });

  it('as a file begins with front matter, quoted as YAML reads it', () => {
    expect(toMarkdownFile(makeStory('A "quoted": title'), words)).toMatch(
      /^---\ntitle: "A \\"quoted\\": title"\nurl: "https:[^\n]+"\nauthor: \["Mara Quill"\]\npublished: "2026-02-10"\npublication: "The Herald"\nlanguage: "en"\ntags: \["news"\]\n---\n\n# A/,
    );
  });

  it.each([
    ['2026-02-10T22:40:00-05:00', '"2026-02-10"'],
    ['2026-02', '"2026-02"'],
  ])('as a file was published on a day, as note-taking programs know it: %s', (time, day) => {
    const story = makeStory('Bridge');
    const article = { ...story.article, head: { ...story.article.head, published: sourced(time) } };
    expect(toMarkdownFile({ ...story, article }, words)).toContain(`\npublished: ${day}\n`);
  });

  it.each([
    ['City Hall', '["news","city-hall"]'],
    ['Ünlü · 24/7', '["news","ünlü-24-7"]'],
    ['2026', '["news"]'],
    ['This is a whole line of words', '["news"]'],
  ])('as a file has the kicker “%s” as a tag', (kicker, tags) => {
    const story = makeStory('Bridge');
    const article = { ...story.article, head: { ...story.article.head, kicker: sourced(kicker) } };
    expect(toMarkdownFile({ ...story, article }, words)).toContain(`\ntags: ${tags}\n`);
  });

  it('has a link at each point whose sentence has one', () => {
    const link = 'https://herald.example/a#:~:text=The%20council';
    const linkOf = toLinkOf(listSources(makeStory('Bridge').summary), [link, null]);
    expect(toMarkdown(makeStory('Bridge'), words, linkOf)).toContain(`voted \\*9–4\\*. [↗](<${link}> "In the story")\n`);
    expect(toCitedText(makeStory('Bridge'), words, linkOf)).toMatch(
      /9–4\*\. \[1\]\n[\s\S]*said\. \[2\]\n\n\[1\] https:[^\n]+council\n\[2\] [^\n]+a b\n$/,
    );
    const page = new DOMParser().parseFromString(toHtmlFile(makeStory('Bridge'), words, linkOf), 'text/html');
    expect([...page.querySelectorAll('li a')].map((a) => a.getAttribute('href'))).toEqual([link]);
  });

  it('as a web page holds page text as text, and no script', () => {
    const nasty = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'';
    const page = new DOMParser().parseFromString(toHtmlFile(makeStory(nasty, nasty), words), 'text/html');
    expect([...page.querySelectorAll('script, img')]).toEqual([]);
    expect([page.title, page.querySelector('h1')?.textContent, page.querySelector('li')?.textContent]).toEqual([nasty, nasty, nasty]);
    expect([page.documentElement.lang, page.querySelectorAll('h2').length]).toEqual(['en', 2]);
  });

  it('makes no link of an address that is not of the web', () => {
    const story = makeStory('Bridge');
    expect(toMarkdown({ ...story, article: { ...story.article, url: 'javascript:alert(1)' } }, words)).not.toContain('javascript');
  });
});

describe('a file', () => {
  it.each([
    ['Bridge shut', '2026-02-10 The Herald – Bridge shut.md'],
    ['A/B: “what?” <now> | *so*', '2026-02-10 The Herald – A B “what ” now so.md'],
    ['#1 [of] ^two\\three', '2026-02-10 The Herald – 1 of two three.md'],
    ['ends in dots...  ', '2026-02-10 The Herald – ends in dots.md'],
    ['turned\u202e around\u0000', '2026-02-10 The Herald – turned around.md'],
    ['', '2026-02-10 The Herald.md'],
  ])('about “%s” has a name that every system takes', (headline, expected) => {
    expect(toFileName(makeStory(headline).article, 'md')).toBe(expected);
  });

  it.each(['con', 'LPT1', '', '...'])('with nothing but the headline “%s” has one too', (headline) => {
    const { article } = makeStory('');
    const name = toFileName({ ...article, head: { headline: sourced(headline), bylines: [] } }, 'html');
    expect(name).toMatch(/^Nutgraf.*\.html$/);
  });

  it('has a name of at most 255 bytes, cut between characters', () => {
    const name = toFileName(makeStory('東京🗼'.repeat(100)).article, 'html');
    expect(new TextEncoder().encode(name).length).toBeLessThan(200);
    expect(name).not.toMatch(/\p{Cs}/u);
  });
});
