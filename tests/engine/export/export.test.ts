/** A summary taken along: as plain text and as Markdown. */
import { describe, expect, it } from 'vitest';
import type { ExportedStory, ExportWords } from '../../../engine/export/exported-story.ts';
import { toMarkdown, toMarkdownFile } from '../../../engine/export/markdown.ts';
import { toPlainText } from '../../../engine/export/plain-text.ts';

const sourced = (value: string) => ({ value, from: 'test' });
const SAID = 'It “cannot wait,” she said.';
const words: ExportWords = {
  headingOf: (role) => role.toUpperCase(),
  byline: (names) => `By ${names.join(' and ')}`,
  day: (iso) => `<${iso}>`,
  original: 'Original [page]',
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
      /^---\ntitle: "A \\"quoted\\": title"\nsource: "https:[^\n]+"\nauthor: \["Mara Quill"\]\npublication: "The Herald"\npublished: "2026-02-10"\nlanguage: "en"\n---\n\n# A/,
    );
  });

  it('makes no link of an address that is not of the web', () => {
    const story = makeStory('Bridge');
    expect(toMarkdown({ ...story, article: { ...story.article, url: 'javascript:alert(1)' } }, words)).not.toContain('javascript');
  });
});
