/** Lines that speak to readers of the publication and not of the story go, and look-alikes stay. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../engine/index.ts';
import { read, STORY, textOf } from './read-story.ts';

const amid = (html: string) => STORY.replace('<!-- middle -->', html);
const below = (html: string) => STORY.replace('<!-- end -->', html);
const signed = (html: string) => html.replace('</h1>', '</h1><p class="byline">By <a rel="author" href="/ada">Ada Quill</a></p>');

const kindOf = ({ removed }: Article, text: string) =>
  removed.find(({ blocks }) => blocks.some((block) => block.text.includes(text)))?.kind;

describe('a line in the story goes as', () => {
  it.each([
    ['app-promotion', 'Follow us on Facebook and Instagram so that you miss nothing that happens on the river.'],
    ['app-promotion', 'Folgen Sie uns auf Facebook und Instagram, damit Sie keine Nachricht vom Fluss verpassen.'],
    ['app-promotion', 'Suivez-nous sur Facebook et Instagram pour ne rien manquer de la vie du fleuve.'],
    ['app-promotion', 'Polub nas na Facebooku i bądź na bieżąco z wiadomościami znad rzeki.'],
    ['app-promotion', 'تابعونا على فيسبوك وإنستغرام حتى لا يفوتكم أي خبر من أخبار النهر.'],
    ['app-promotion', 'フェイスブックとインスタグラムで川の最新情報をお届けしています。ぜひフォローしてください。'],
    ['app-promotion', 'Get breaking news on your phone with the Weir app for all the telephones that we know.'],
    ['app-promotion', 'In this series two builders follow a boat. New episodes on Mondays, wherever you listen.'],
    ['newsletter', 'Thanks for reading The Weir Letter! Subscribe to get each letter on the day that it is written.'],
    ['newsletter', 'The Weir Letter is a reader-supported publication. Those who pay for it keep the pier lit.'],
    ['newsletter', 'Welcome to The Weir Letter, a letter about rivers and the people who live on them.'],
    ['newsletter', 'Get the biggest stories of the day sent to you with our Daily Weir. Sign up here.'],
    ['share-bar', 'If you enjoyed this story, give it a few claps and share it with somebody who builds boats.'],
    ['subscription', 'I write about slow boats and small places. You can buy me a coffee here.'],
    ['subscription', 'The Weir is run by eleven people and has no advertising. If you can, please help us stay that way.'],
    ['newsletter', 'Enjoying this? The Weir Letter goes out on Sundays. Join 4,200 readers.'],
    ['newsletter', 'Was this newsletter forwarded to you? Sign up to get it in your inbox.'],
    ['paywall-notice', 'Il vous reste 31% de cet article à lire. La suite est réservée aux abonnés.'],
    ['paywall-notice', 'This post is for paid subscribers'],
    ['advertising', 'We chose these boats by ourselves. Buying through us earns the paper a commission.'],
    ['comments', 'Log in or register to post comments'],
    ['other', 'Media contact: Bo Marsh, press office, news@weir.example'],
    ['related', 'This story is part of our series on rivers. Read the other parts here.'],
    ['advertising', 'This post contains affiliate links to the yards that we know.'],
    ['advertising', 'Dieser Artikel enthält Affiliate-Links, für die wir eine kleine Provision erhalten.'],
    ['advertising', 'Check price on Boats Example'],
    ['advertising', 'In den Warenkorb'],
    ['other', 'The post Old mill reopens as a school appeared first on The Weir Example.'],
    ['other', '[CTA_MODULE]'],
    ['other', '{{banner="/boats/hire-a-builder"}}'],
    ['other', 'Loading paragraph...'],
    ['other', 'This slideshow requires JavaScript.'],
    ['video-playlist', 'Listen to this article 6 min'],
  ])('%s: %s', (kind, line) => {
    const article = read(amid(`<p>${line}</p>`));
    expect(textOf(article)).not.toContain(line);
    expect(kindOf(article, line)).toBe(kind);
    expect(textOf(article)).toContain('flat-bottomed ferry');
  });

  it.each([
    'The school asked people to follow the river on foot, and four hundred of them did so before the first hull was laid.',
    '“Follow us on Facebook,” said a poster at the gate, which Orchard took down on the day that the school opened.',
    'Download the form from the council and bring it to the yard, where the school keeps a list of all who wait.',
    'If you like this river, walk on to the lock, where the water falls four metres in less than a minute.',
    'Orchard thanked the town for reading the plans, which ran to four hundred pages and were printed at the yard.',
    'Affiliate marketing paid for the first bench, because the school sells tools that other yards have made.',
    'Press contacts of the mill have grown since 2019, and four papers keep a desk at the lock.',
    'Those who sign up today will start in the spring, when the second loft is dry and the benches stand in it.',
    'The post was held by three people before her, and each of them left the mill for a yard on the coast.',
  ])('but not: %s', (line) => {
    expect(textOf(read(amid(`<p>${line}</p>`)))).toContain(line);
  });
});

describe('who wrote the story', () => {
  it.each([
    'Ada Quill is a carpenter and the head of a yard at Holm. Her second book, Low Water, is out in May.',
    'Ada Quill lives in Holm and has built four boats.',
    'The Holm boatbuilder Ada Quill is the head of a yard. Until 2019 she sailed to the islands of the bay.',
    'Contact Ada Quill at news@weir.example or in the yard.',
    'Ada Quill, a carpenter for twenty years, has sailed to all the islands of the bay.',
  ])('is told of below it as a biography: %s', (line) => {
    const article = read(signed(below(`<p>${line}</p>`)));
    expect(textOf(article)).not.toContain(line);
    expect(kindOf(article, line)).toBe('author-bio');
  });

  it('is told of above it at length', () => {
    const line =
      'Ada Quill is an award-winning boatbuilder and speaker. She has sailed since 2004, and holds a degree in timber from the school at Odby. Ada has been featured in The Quay, and is a regular contributor to Low Water. She lives in Holm with her husband and two dogs, and is always up for a walk along the lock at dawn.';
    const article = read(signed(STORY).replace('</p>', `</p><p>${line}</p>`));
    expect(textOf(article)).not.toContain('award-winning');
    expect(kindOf(article, 'award-winning')).toBe('author-bio');
    const told = 'Ada Quill is the first of her family to build a boat in this town, and she lives in a loft above the old yard.';
    expect(textOf(read(signed(STORY).replace('</p>', `</p><p>${told}</p>`)))).toContain('above the old yard');
  });

  it.each([
    [
      'of another person',
      below('<p>Bo Marsh is a carpenter and the head of a yard at Holm. His second boat will float in May.</p>'),
      'Bo Marsh',
    ],
    [
      'that befell her',
      below('<p>Ada Quill was arrested at the lock on Monday, and the yard has heard nothing of her since.</p>'),
      'arrested',
    ],
    [
      'of her end',
      below('<p>The late Ada Quill, who founded the yard, was buried at the lock on the Monday of the fair.</p>'),
      'was buried',
    ],
    ['amid the story', amid('<p>The Holm boatbuilder Ada Quill is the first to have a crane, and the town knows it.</p>'), 'first to have'],
    ['amid the story', amid('<p>Ada Quill is the first of her family to build a boat, and the town knows it.</p>'), 'first of her family'],
  ])('is not told by a sentence %s', (_, html, stays) => {
    expect(textOf(read(signed(html)))).toContain(stays);
  });
});

describe('a day', () => {
  const dated = (day: string) => STORY.replace('<div class="article-body">', `<div class="article-body"><p>${day}</p>`);
  it.each(['Last updated: April 21, 2025', '13. August 2025, 10:15 Uhr'])('goes from the beginning of the story: %s', (day) => {
    expect(textOf(read(dated(day)))).not.toContain(day);
  });

  it('stays in a sentence, and between the parts of a chronicle', () => {
    expect(textOf(read(dated('The mill was sold on 21 April 2019.')))).toContain('The mill was sold');
    expect(textOf(read(amid('<h3>21 April 2019</h3>')))).toContain('21 April 2019');
  });
});

describe('what the author does', () => {
  it.each(['Featured Co-Editor', 'Staff Writer', 'Redakteurin'])('goes from the beginning of the story: %s', (role) => {
    const html = STORY.replace('<div class="article-body">', `<div class="article-body"><p>Ada Quill</p><p>${role}</p>`);
    expect(textOf(read(html))).not.toContain(role);
  });

  it('stays as the title of a section', () => {
    expect(textOf(read(amid('<p><strong>The Night Editor</strong></p>')))).toContain('The Night Editor');
  });
});

describe('a small box', () => {
  it('with a field for an address is a sign-up, whatever it says', () => {
    const box =
      '<div><h4>The week in five minutes</h4><p>Our Friday page has the stories that you missed. It costs nothing at all.</p><form><input type="email"><button>Count me in</button></form></div>';
    const article = read(amid(box));
    expect(textOf(article)).not.toMatch(/five minutes|Friday page/);
    expect(kindOf(article, 'Friday page')).toBe('newsletter');
  });

  it('leaves a brief that has a field for an address in its own box', () => {
    const brief = (form: string) =>
      `<h1>The mill of Weir stops</h1><article><p>The mill of Weir stood still on Monday after the river rose by two metres in a night, the town said.</p><p>“We knew nothing of the flood,” said Ada Quill, who runs the mill with her brother and six others.</p>${form}</article>`;
    expect(textOf(read(brief('<form><input type="email"><button>Send</button></form>')))).toBe(textOf(read(brief(''))));
  });

  it('goes with its title', () => {
    const box =
      '<section><h3>Podcast: Low water</h3><p><a href="/l">Two builders follow one boat from the yard to the sea</a></p><p><a href="/m">All parts of it</a></p></section>';
    expect(textOf(read(amid(box)))).not.toContain('Podcast: Low water');
  });

  it('is none where a section of the story has a title like that', () => {
    const section =
      '<h3>More oak</h3><p>The loft above the slipway holds four tons of oak, which must dry for three winters before a saw may touch it.</p>';
    expect(textOf(read(amid(section)))).toContain('More oak');
  });
});

describe('a credit', () => {
  const picture = '<img src="/boat.jpg" alt="" width="800" height="500">';
  it('beside a picture goes, elsewhere a source stays', () => {
    const beside = read(amid(`<div>${picture}</div><p>Source: Weir Records</p>`));
    expect(textOf(beside)).not.toContain('Weir Records');
    expect(kindOf(beside, 'Weir Records')).toBe('photo-credit');
  });
});

describe('the ledger', () => {
  it('calls what stands before and after the story in the site navigation', () => {
    const row =
      '<div><a href="/p">Poprzedni artykuł</a> <a href="/q">Four boats and a lock</a> <a href="/n">Następny artykuł</a> <a href="/o">Oak by the ton</a></div>';
    expect(kindOf(read(STORY.replace('</article>', `</article>${row}`)), 'Four boats')).toBe('navigation');
  });

  it('calls who wrote the story, with all that follows her name, a biography', () => {
    const box =
      '<div class="v1"><h2>Written by Ada Quill</h2><span>1.2K followers</span><p>Boats, tea, and the sea. Words in several places.</p></div>';
    expect(kindOf(read(signed(STORY.replace('</main>', `</main>${box}`))), 'Boats, tea')).toBe('author-bio');
  });

  it('calls the question for consent so, whatever its box is called', () => {
    const box =
      '<div class="x1"><p>We and our partners store data on your device. You can choose what to allow.</p><button>Accept</button></div>';
    expect(kindOf(read(STORY.replace('<main>', `${box}<main>`)), 'our partners')).toBe('consent');
  });

  it.each([
    'The technical storage or access that is there to count who comes by.',
    "L'archiviazione tecnica o l'accesso che serve a contare chi passa.",
    'Where you have enabled privacy controls on your browser we take them for a no.',
  ])('calls what a dialog says of cookies so: %s', (text) => {
    expect(kindOf(read(STORY.replace('</main>', `</main><div class="x4"><p>${text}</p></div>`)), text)).toBe('consent');
  });

  it('calls a teaser with a day related, and no byline', () => {
    const card =
      '<div class="x2"><div>You might like</div><a href="/1"><div>The baker who answered 1,200 letters</div><div>Life · 2 days ago</div></a></div>';
    expect(kindOf(read(amid(card)), 'The baker')).toBe('related');
  });

  it('calls no sentence a menu', () => {
    const box = '<div class="x3"><p>The institute has set up twelve new gauges that send what they read every five minutes.</p></div>';
    expect(kindOf(read(STORY.replace('</main>', `</main>${box}`)), 'twelve new gauges')).not.toBe('navigation');
  });
});
