/** Each kind of clutter, put into a story, goes and is named; its look-alike in the same place stays. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../engine/index.ts';
import { read, STORY, textOf } from './read-story.ts';

function readWith(place: 'middle' | 'end', inner: string): Article {
  return read(STORY.replace(`<!-- ${place} -->`, inner));
}

interface Case {
  readonly kind: string;
  readonly place: 'middle' | 'end';
  readonly html: string;
  /** Words that must not be in the story. */
  readonly gone: string;
}

const FIRES: readonly Case[] = [
  {
    kind: 'related',
    place: 'middle',
    html: '<p><strong>MORE: <a href="/r">Why the unbeaten rowers were left out</a></strong></p>',
    gone: 'unbeaten',
  },
  { kind: 'related', place: 'middle', html: '<h3><a href="/r">Read our full Weir 12 ferry review</a></h3>', gone: 'Weir 12' },
  {
    kind: 'related',
    place: 'middle',
    html: '<h3>Weir 12</h3><p>The Weir 12 is the boat that the school builds first, because it forgives every fault that a beginner makes.</p><h4>Read our <a href="/r">full Weir 12 review</a></h4>',
    gone: 'full Weir 12',
  },
  {
    kind: 'related',
    place: 'middle',
    html: '<p><a href="/r">MILL FIRE KEPT A WHOLE VALLEY AWAKE FOR TWO NIGHTS</a></p>',
    gone: 'MILL FIRE',
  },
  { kind: 'app-promotion', place: 'middle', html: '<p>Listen here on your chosen podcast platform.</p>', gone: 'chosen podcast' },
  {
    kind: 'newsletter',
    place: 'middle',
    html: '<div class="newsletter"><h3>The Weir Letter</h3><p>Sign up for our free weekly newsletter, delivered straight to your inbox.</p><form><input type="email"><button>Sign up</button></form></div>',
    gone: 'free weekly newsletter',
  },
  {
    kind: 'newsletter',
    place: 'middle',
    html: '<p>Sign up for our free weekly newsletter and get the best of the river delivered straight to your inbox.</p>',
    gone: 'straight to your inbox',
  },
  {
    kind: 'subscription',
    place: 'middle',
    html: '<aside class="subscribe-promo"><p>Subscribe now for unlimited access to every story.</p><a href="/subscribe">Subscribe</a></aside>',
    gone: 'unlimited access',
  },
  {
    kind: 'paywall-notice',
    place: 'end',
    html: '<div class="paywall"><p>To continue reading, log in or subscribe.</p><button>Log in</button><p>Already a subscriber? Sign in.</p></div>',
    gone: 'Already a subscriber',
  },
  {
    kind: 'related',
    place: 'middle',
    html: '<aside class="related"><h4>Related</h4><ul><li><a href="/1">Lock keeper retires after forty years</a></li><li><a href="/2">Why the weir is leaking again</a></li><li><a href="/3">Ten boats that made the town</a></li></ul></aside>',
    gone: 'Lock keeper retires',
  },
  {
    kind: 'related',
    place: 'middle',
    html: '<p><strong>Read more:</strong> <a href="/2">Why the weir is leaking again, and what it will cost</a></p>',
    gone: 'leaking again',
  },
  {
    kind: 'most-read',
    place: 'end',
    html: '<section class="most-read"><h3>Most read</h3><ol><li><a href="/1">Lock keeper retires after forty years</a></li><li><a href="/2">Why the weir is leaking again</a></li><li><a href="/3">Ten boats that made the town</a></li></ol></section>',
    gone: 'Ten boats',
  },
  {
    kind: 'share-bar',
    place: 'middle',
    html: '<div class="share-bar"><span>Share</span><a href="#f">Facebook</a><a href="#w">WhatsApp</a><button>Copy link</button></div>',
    gone: 'WhatsApp',
  },
  {
    kind: 'author-bio',
    place: 'end',
    html: '<div class="author-bio"><img src="/a.jpg" alt=""><p>Ada Weirman is a reporter at The Weir Example who covers the river and its trades. She lives in a narrowboat and has written two books.</p></div>',
    gone: 'narrowboat',
  },
  {
    kind: 'author-bio',
    place: 'end',
    html: '<p>Ada Weirman is a reporter who covers the river and its trades. She previously worked as an editor at The Lock Example and lives in a narrowboat.</p>',
    gone: 'narrowboat',
  },
  {
    kind: 'comments',
    place: 'end',
    html: '<section id="comments" class="comments"><h3>3 comments</h3><div class="comment"><p>My uncle worked there, he would have loved this.</p></div><div class="comment"><p>About time too!</p></div><form><textarea></textarea><button>Post a comment</button></form></section>',
    gone: 'My uncle',
  },
  {
    kind: 'author-bio',
    place: 'end',
    html: '<p>Ada Weirman has covered locks and weirs for The Weir Example since it was founded in 2016. Her career began as a deckhand, and her essays have appeared in two anthologies.</p>',
    gone: 'two anthologies',
  },
  {
    kind: 'author-bio',
    place: 'end',
    html: "<div><h4>Ada Weirman</h4><p>Ada joined The Weir Example in 2019 after a decade on the foreign desk of a regional paper. She writes on rivers, and holds a master's degree from the University of Holm.</p></div>",
    gone: 'Ada',
  },
  {
    kind: 'newsletter',
    place: 'middle',
    html: "<p>The Weir Example</p><p>See the whole valley. All that matters between the two locks, from every side.</p><p>SUBSCRIBE &amp; SAVE</p><p>Sign up for The Weir Example's free letters</p>",
    gone: 'The Weir Example',
  },
  {
    kind: 'author-bio',
    place: 'end',
    html: '<p>Karla Vogt ist Redakteurin im Lokalressort und schreibt seit 2011 über Bauen und Verkehr. Sie studierte Geschichte und lebt mit zwei Katzen am See.</p>',
    gone: 'zwei Katzen',
  },
  {
    kind: 'author-bio',
    place: 'end',
    html: '<p>Karla Vogt ist Weir-Reporterin für das Berichtsgebiet Oberlauf, Schleusen und Kanäle.</p>',
    gone: 'Berichtsgebiet',
  },
  {
    kind: 'related',
    place: 'end',
    html: '<p>Aktuelle Meldungen zur Sperrung der Schleuse finden Sie jederzeit in unserem Liveblog:</p>',
    gone: 'Aktuelle Meldungen',
  },
  {
    kind: 'related',
    place: 'middle',
    html: '<p>Suivez notre direct sur la fermeture de l’écluse de Holm.</p>',
    gone: 'Suivez',
  },
  {
    kind: 'newsletter',
    place: 'middle',
    html: '<p>Subscribe to The Weir Example today and save 40%</p><p>The river in five minutes: all you need to sound well informed</p>',
    gone: 'well informed',
  },
  {
    kind: 'comments',
    place: 'middle',
    html: '<p>Do you have a tip about the mill? Write to the newsroom of The Weir Example at tips@weir.example.</p>',
    gone: 'a tip about',
  },
  { kind: 'related', place: 'middle', html: '<p>Lesen Sie auch: Warum das Wehr wieder leckt</p>', gone: 'Wehr' },
  { kind: 'related', place: 'middle', html: '<p>Mehr zum Thema: <a href="/2">Was das Wehr kostet</a></p>', gone: 'Wehr' },
  { kind: 'advertising', place: 'middle', html: '<p>Advertisement</p>', gone: 'Advertisement' },
  {
    kind: 'newsletter',
    place: 'middle',
    html: '<p>Get our daily briefing</p><p>The stories you need to know, every weekday at 7am.</p>',
    gone: 'every weekday at 7am',
  },
  {
    kind: 'newsletter',
    place: 'middle',
    html: '<div class="q1"><div>Start your day with the Weir Example</div><div>Five stories in five minutes. Free, every morning.</div></div>',
    gone: 'Five stories',
  },
  {
    kind: 'newsletter',
    place: 'end',
    html: '<p>Our editors pick the best stories of the week and send them to you every Friday. No spam, unsubscribe at any time.</p>',
    gone: 'every Friday',
  },
  {
    kind: 'subscription',
    place: 'end',
    html: '<p>If you value our reporting from the river, please consider a donation. Every contribution helps.</p>',
    gone: 'Every contribution',
  },
  {
    kind: 'app-promotion',
    place: 'end',
    html: '<p>Listen to our river podcast: new episodes on Thursdays, wherever you get your podcasts.</p>',
    gone: 'new episodes',
  },
  {
    kind: 'advertising',
    place: 'end',
    html: '<p>Win a weekend for two at the Lock Hotel: enter our giveaway here</p>',
    gone: 'Lock Hotel',
  },
  {
    kind: 'advertising',
    place: 'end',
    html: '<p>Join us on 12 May for a live evening with the ferry captain. Book your tickets now.</p>',
    gone: 'live evening',
  },
  {
    kind: 'author-bio',
    place: 'end',
    html: '<p>About the author: Ada Weirman keeps a narrowboat and a diary of the river. This is her third summer with the paper.</p>',
    gone: 'third summer',
  },
  {
    kind: 'author-bio',
    place: 'end',
    html: '<p><em>Ada Weirman is a columnist for the Weir Example.</em></p>',
    gone: 'is a columnist',
  },
  {
    kind: 'byline',
    place: 'end',
    html: '<p class="x3">(Additional reporting by the desk in Holm; editing by Bo Sample)</p>',
    gone: 'editing by',
  },
  {
    kind: 'advertising',
    place: 'end',
    html: '<div class="cards"><h4>Sponsored links</h4><ul class="list"><li class="card"><img src="/a.jpg"><a href="/1">This trick saves you money on heating</a></li><li class="card"><img src="/b.jpg"><a href="/2">Why everybody buys these shoes</a></li><li class="card"><img src="/c.jpg"><a href="/3">Ten cars that last forever</a></li></ul></div>',
    gone: 'these shoes',
  },
  {
    kind: 'paywall-notice',
    place: 'end',
    html: '<div class="paywall subscribe-box promo"><p>To continue reading, subscribe now. Get unlimited access.</p><form><input type="email"><button>Subscribe</button></form></div>',
    gone: 'unlimited access',
  },
  {
    kind: 'advertising',
    place: 'middle',
    html: '<div class="ad-slot"><span>Advertisement</span><a href="/buy">Sponsored: new oars from 40</a></div>',
    gone: 'Sponsored',
  },
  {
    kind: 'consent',
    place: 'end',
    html: '<div class="cookie-consent"><p>We use cookies and similar technologies. You can withdraw your consent in the privacy settings at any time.</p><button>Accept all</button><button>Settings</button></div>',
    gone: 'similar technologies',
  },
  {
    kind: 'app-promotion',
    place: 'end',
    html: '<div class="app-promo"><p>Download our app from the App Store or Google Play.</p><a href="/app">Get the app</a></div>',
    gone: 'Google Play',
  },
  {
    kind: 'video-playlist',
    place: 'middle',
    html: '<div class="video-playlist"><h4>Watch: more videos</h4><ul><li><a href="/v1">Video: the lock in winter</a></li><li><a href="/v2">Video: how to caulk a hull</a></li><li><a href="/v3">Video: ferry day</a></li></ul></div>',
    gone: 'caulk a hull',
  },
  {
    kind: 'gallery-chrome',
    place: 'middle',
    html: '<div class="gallery media-gallery"><button>Previous</button><span class="caption">Image 1 of 12</span><button>Next</button></div>',
    gone: '1 of 12',
  },
  {
    kind: 'legal-note',
    place: 'end',
    html: '<div class="article-footer copyright"><p>Copyright 2025 The Weir Example. All rights reserved. This material may not be published, broadcast or redistributed without permission.</p></div>',
    gone: 'redistributed',
  },
  {
    kind: 'navigation',
    place: 'end',
    html: '<div class="tags"><span>Topics:</span> <a href="/t/river">River</a> <a href="/t/schools">Schools</a> <a href="/t/boats">Boats</a></div>',
    gone: 'Schools',
  },
  {
    kind: 'app-promotion',
    place: 'end',
    html: '<div class="x7f3a"><div class="q9"><p>Download our app from the App Store or Google Play.</p></div></div>',
    gone: 'Google Play',
  },
  {
    kind: 'photo-credit',
    place: 'middle',
    html: '<div class="photo-credit">Photo: Ines Sample / Weir Pictures</div>',
    gone: 'Weir Pictures',
  },
  {
    kind: 'byline',
    place: 'middle',
    html: '<div class="article-meta byline"><span class="date">Published 3 May 2025, updated 4 May 2025</span></div>',
    gone: 'updated 4 May',
  },
];

describe('the title of a box', () => {
  const PITCH =
    '<p>Sign up for The Weir Letter, free every week.</p><p>From a morning briefing to a weekly tide table, get the best of The Weir Letter delivered directly to your inbox.</p>';
  const CARD =
    '<li><a href="/1"><h3>Could smaller ferries bring down the fare?</h3></a><span>Question of the day</span> <p>The owner seems to think so, but captains are not so sure</p></li>';
  const LATEST = `<section><ul>${CARD}${CARD.replaceAll('ferries', 'barges')}${CARD.replaceAll('ferries', 'tugs')}</ul></section>`;
  const headingsOf = ({ blocks }: Article) => blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);

  it('goes with its pitch, which names it again', () => {
    expect(headingsOf(readWith('middle', `<h2>The Weir Letter</h2>${PITCH}`))).toEqual([]);
    expect(headingsOf(readWith('middle', `<h2>The second group</h2>${PITCH}`))).toEqual(['The second group']);
  });

  it('goes with the list of other stories below it', () => {
    expect(headingsOf(readWith('end', LATEST.replace('<ul>', '<h2>Latest</h2><ul>')))).toEqual([]);
    expect(headingsOf(readWith('end', `<h2>What next?</h2>${LATEST}`))).toEqual(['What next?']);
    expect(headingsOf(readWith('end', `<h2>Limits</h2><p>They are set in June by the council, which owns the mill.</p>${LATEST}`))).toEqual(
      ['Limits'],
    );
  });
});

describe('a section heading of a brief that a line break parts from its text', () => {
  it('is a heading', () => {
    const html = STORY.replace('<p>Not everyone', '<p><b>Who said what</b><br>Not everyone');
    const { blocks } = read(html);
    const at = blocks.findIndex(({ kind }) => kind === 'heading');
    expect(blocks.slice(at, at + 2).map(({ text }) => text)).toEqual(['Who said what', expect.stringMatching(/^Not everyone/)]);
  });
});

describe('a text told twice', () => {
  const QUOTE = 'We had more people asking for a place than we have benches';

  it('goes as a repetition, and the story keeps its own', () => {
    const article = readWith('end', `<aside class="pullquote"><blockquote>${QUOTE}</blockquote></aside>`);
    expect(textOf(article).split(QUOTE)).toHaveLength(2);
    expect(article.removed.map(({ kind }) => kind)).toContain('repeat');
  });

  it('stays where it only begins alike', () => {
    const article = readWith(
      'middle',
      `<blockquote><p>${QUOTE}, and more benches than we have windows, and I would not have it any other way.</p></blockquote>`,
    );
    expect(textOf(article)).toContain('more benches than we have windows');
  });
});

describe('clutter in a story', () => {
  it.each(FIRES)('goes as $kind: $gone', ({ kind, place, html, gone }) => {
    const article = readWith(place, html);
    expect(textOf(article)).not.toContain(gone);
    expect(textOf(article)).toContain('flat-bottomed ferry');
    expect(article.removed.map((removal) => removal.kind)).toContain(kind);
  });
});

const SURVIVES: readonly (readonly [name: string, place: 'middle' | 'end', html: string, stays: string])[] = [
  [
    'a sentence about newsletters',
    'middle',
    '<p>The school also publishes a monthly newsletter about its work, which 1,200 people in the valley have subscribed to since the first issue in March, according to the council.</p>',
    '1,200 people in the valley',
  ],
  [
    'a quoted subscription pitch',
    'middle',
    '<p>Orchard said the letters that arrived in every house had promised too much. "Subscribe now and your child will build a boat by summer," one of them read, according to neighbours who kept it.</p>',
    'build a boat by summer',
  ],
  [
    'a paragraph about cookies and consent',
    'middle',
    "<p>The council was also criticised because the school's website set cookies without consent, which the privacy regulator called a clear breach of the law in a letter seen by this newspaper.</p>",
    'clear breach of the law',
  ],
  [
    'a correction in a box',
    'end',
    '<div class="correction box"><p>Correction, 3 May: An earlier version of this article said the mill closed nine years ago. It closed eleven years ago.</p></div>',
    'closed nine years ago',
  ],
  [
    'a one-sentence paragraph with a link',
    'middle',
    '<p>The plan was <a href="/plan">first announced in 2021</a>.</p>',
    'first announced in 2021',
  ],
  [
    'a person who is a reporter, in the story',
    'middle',
    '<p>Among the students is Piet Aalders, a former reporter who covered the floods for a regional paper and says he wanted to make something that would last longer than a day.</p>',
    'Piet Aalders',
  ],
  [
    'a line of the author’s below a pitch',
    'middle',
    '<p>Subscribe to The Weir Example today and save 40%</p><p>What you should know about the course</p>',
    'What you should know',
  ],
  [
    'a career, in the story',
    'end',
    '<p>Lena Orchard has worked on the river since 1998. She holds a degree in hydraulics and lives in Holm with two dogs, and her book on sluices is read in schools.</p>',
    'two dogs',
  ],
  [
    'a paragraph that names a paper with a newsletter',
    'middle',
    '<p>The Weir Example asked forty of them why they came; most wanted to leave an office.</p><p>Sign up for The Weir Example, free every week.</p>',
    'wanted to leave an office',
  ],
  [
    'a list that belongs to the story',
    'middle',
    '<p>The course has three parts:</p><ul><li>choosing and drying the timber in the loft,</li><li>building a hull by hand in the first workshop,</li><li>fitting and launching it on the slipway.</li></ul>',
    'fitting and launching it',
  ],
  [
    'advertising as a subject',
    'middle',
    '<p>The school has spent nothing on advertising so far, Orchard said, because the sponsored boats on the river do that job well enough.</p>',
    'do that job well enough',
  ],
  [
    'sharing and comments as a subject',
    'middle',
    '<p>A video of the first launch was shared 40,000 times, and most of the comments beneath it asked when the ferry would sail.</p>',
    'when the ferry would sail',
  ],
  [
    'an app as a subject',
    'middle',
    '<p>Passengers will have to download the app of the ferry company from the App Store or Google Play before their first trip, which critics say shuts out older people in the valley.</p>',
    'shuts out older people',
  ],
  [
    'a photograph as a subject',
    'middle',
    '<p>A photograph of the last miller, taken in 1961 by an unknown photographer, hangs above the door of the drying loft and is the only picture that the family has left of him.</p>',
    'hangs above the door',
  ],
  [
    'what is most read, as a subject',
    'middle',
    '<p>The most read book in the library of the school is a manual on hulls from 1931, which the students have copied by hand because no printer would take the torn pages.</p>',
    'copied by hand',
  ],
  [
    'a law as a subject',
    'middle',
    '<p>The council holds the copyright in the drawings of the mill, and nobody may build another ferry from them without its permission, according to the contract signed on Monday.</p>',
    'nobody may build another ferry',
  ],
  [
    'a line of names that begins a sentence',
    'middle',
    '<p>Published plans from 2019 and updated ones from 2021 both show a slipway twice as long as the one that was built, which the council put down to the price of oak.</p>',
    'twice as long',
  ],
  [
    'a payment as a subject',
    'middle',
    '<p>Members of the boat club can subscribe to a place in the workshop for £12 a month, and the club said that half of its 300 members had done so within a week of the announcement.</p>',
    'within a week of the announcement',
  ],
  [
    'a briefing as a subject',
    'middle',
    '<p>Every morning the captain gives her crew a short briefing and sends it by e-mail, free of jargon, to the owners, so that they know where their boats are and what the river did at night.</p>',
    'free of jargon',
  ],
  [
    'an invitation as a subject',
    'middle',
    '<p>Tickets for the first crossing went on sale on Tuesday and were gone by noon; the council now says that it will draw the names of forty children who may come along.</p>',
    'forty children',
  ],
  [
    'a podcast as a subject',
    'middle',
    '<p>A podcast about the mill, in which the last miller explains how to listen to a wheel, has been downloaded 9,000 times since the spring, more often than any other that the county has made.</p>',
    'downloaded 9,000 times',
  ],
  [
    'a donation as a subject',
    'middle',
    '<p>The boat club made a donation of £4,000, and the council asked every household in the valley to consider one of its own; by Friday 212 of them had done so, said the treasurer.</p>',
    'said the treasurer',
  ],
  [
    'a line that a list repeats',
    'middle',
    '<p>Two rooms were rated by the inspectors:</p><ul><li>The drying loft was found safe for children above the age of ten.</li><li>The forge is closed.</li><li>The workshop was found safe for children above the age of ten.</li></ul>',
    'The workshop was found safe',
  ],
  [
    'a gallery as a subject',
    'middle',
    '<p>Of the 3 of 12 photographs that the gallery in Holm could save, the next image in the row is the oldest; visitors may view it from May, the museum said.</p>',
    'the oldest',
  ],
  [
    'who may read on, as a subject',
    'middle',
    '<p>Only subscribers of the water company may continue to read the meter themselves, the council said; everybody else will be visited in May.</p>',
    'visited in May',
  ],
  [
    'a list of videos as a subject',
    'middle',
    '<p>The watch list of the harbour has 14 videos of the flood, and the next video to be shown will be the one that a boy of nine recorded from the roof.</p>',
    'from the roof',
  ],
  [
    'a list that begins with links',
    'middle',
    '<ul><li><a href="/holm">The road to Holm</a> stays closed until May.</li><li><a href="/weir">The bridge at Weir</a> opens to cars on Friday.</li><li><a href="/ferry">The ferry</a> sails every hour.</li></ul>',
    'opens to cars',
  ],
  [
    'a box of facts',
    'middle',
    '<aside><h3>The mill in brief</h3><ul><li>Built in 1790 by two brothers from Holm</li><li>Three floors, eleven windows, one wheel of oak</li><li>Closed in 2014 after a flood</li></ul></aside>',
    'one wheel of oak',
  ],
  [
    'a sentence that begins with reporting',
    'middle',
    '<p>Reporting by the county on the state of the river was stopped in 2011, and nobody has measured the depth at the weir since then, the boat club says.</p>',
    'the depth at the weir',
  ],
  [
    'a question about tips that somebody asks',
    'middle',
    '<p>"Do you have a tip for somebody who has never held a saw?" one of the students asked. Write down what you cut, said Orchard, and keep the pieces.</p>',
    'never held a saw',
  ],
  [
    'a note that the story was updated',
    'end',
    '<p>This story was updated at 5 p.m. with comments from the company.</p>',
    'updated at 5 p.m.',
  ],
  [
    'a reporter whom the story is about',
    'middle',
    '<p>Karla Vogt ist Reporterin und berichtet für die Zeitung der Stadt; am Montag wurde sie an der Schleuse verhaftet.</p>',
    'Karla Vogt',
  ],
  [
    'a live blog that somebody keeps',
    'middle',
    '<p>Finden Sie einen Fehler in unserem Liveblog, so schreiben Sie uns, sagte die Leiterin der Schleuse am Montag in Holm.</p>',
    'die Leiterin',
  ],
  [
    'a review as a subject',
    'middle',
    '<p>"Read our review before you buy a ferry," the harbour board tells every town that asks it about boats.</p>',
    'Read our review',
  ],
  ['a heading in capitals', 'middle', '<p><strong>WHAT THE NEIGHBOURS OF THE MILL SAY ABOUT SAWS</strong></p>', 'WHAT THE NEIGHBOURS'],
  [
    'a line that begins with more and is no link',
    'middle',
    '<p>More: the council wants a second slip before the <a href="/s">spring</a>, when the loft is done.</p>',
    'second slip',
  ],
];

describe('the frame of a page', () => {
  it('names a menu before the story navigation, whatever its class', () => {
    const menu = ['Home', 'Politics', 'Business', 'Sport', 'Culture', 'Weather'].map(
      (name) => `<div class="k2"><a href="/${name}">${name}</a></div>`,
    );
    const article = read(STORY.replace('<main>', `<div class="k1">${menu.join('')}</div><main>`));
    expect(article.removed.find(({ preview }) => preview.includes('Politics'))?.kind).toBe('navigation');
  });

  it('leaves the line of names to the head', () => {
    const byline = '<p class="byline">By <a rel="author" href="/ada">Ada Weirman</a></p>';
    const article = read(STORY.replace('<div class="article-body">', `${byline}<div class="article-body">`));
    expect(article.head.bylines.map(({ value }) => value)).toEqual(['Ada Weirman']);
    expect(textOf(article)).not.toContain('Ada Weirman');
    expect(article.removed.some(({ preview }) => preview.includes('Ada Weirman'))).toBe(false);
  });
});

describe('look-alikes in a story', () => {
  it.each(SURVIVES)('%s stays', (_name, place, html, stays) => {
    const article = readWith(place, html);
    expect(textOf(article)).toContain(stays);
    expect(textOf(article)).toContain('flat-bottomed ferry');
  });

  it('labels that styles draw apart are no heading of the story', () => {
    const article = readWith('middle', '<div class="ad"><span>ADVERTISEMENT</span><span>Story continues below</span></div>');
    expect(textOf(article)).not.toMatch(/advertisement/i);
  });

  it('a correction is a note', () => {
    const article = readWith('end', SURVIVES[3]?.[2] ?? '');
    expect(article.blocks.find(({ kind }) => kind === 'note')?.text).toContain('Correction, 3 May');
  });
});
