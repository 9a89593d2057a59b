/** Tells what speaks of the page or sells something, and is no part of the story. */
import type { Line, Story } from './story.ts';

/** `This article is part of …`, `Sign up …`, `In this guide we …`: it speaks of the page, not of the story. */
export function isChrome({ words, quoted, sentence: { text } }: Line, { cues }: Story): boolean {
  const [first = ''] = words;
  if (quoted === 0) {
    const hints = findHints(words);
    if (hints.has('compiles') && words.some((word) => WE.has(word))) return true;
    if (cues.language === 'en' && isEnglishChrome(words, text, hints)) return true;
    if (cues.language === 'de' && hints.has('erklärt') && GERMAN_PROMISES.test(text)) return true;
  }
  if (first === OPENS_PLACE) return false;
  const phrases = cues.phrases.get(first) ?? [];
  return phrases.some(({ family, rest }) => family === 'chrome' && rest.every((word, i) => words[i + 1] === word));
}

function isEnglishChrome(words: readonly string[], text: string, hints: ReadonlySet<Hint>): boolean {
  if (POINTS_ELSEWHERE.has(`${words[0]} ${words[1]}`) || isLink(words) || isCall(words, text)) return true;
  if ((hints.has('page') && speaksOfItself(words)) || words.some((word) => PROMISES.get(word)?.some((promise) => promise.test(text))))
    return true;
  if (hints.has('invites') && INVITES.test(text)) return true;
  if (hints.has('signs off') && (SIGNS_OFF.test(text) || CONTRIBUTED.test(text))) return true;
  if (hints.has('bets') && BETS.test(text)) return true;
  if (hints.has('near') && SHOWN_BELOW.test(text.replace(BRACKETS, ''))) return true;
  return text.startsWith('©') || (text.includes(':') && (LOGGED.test(text) || UNDER_PICTURE.test(text)));
}

type Hint = 'compiles' | 'page' | 'invites' | 'near' | 'bets' | 'signs off' | 'erklärt';
/** Words without which no sentence is of the page in the way they hint at, so that patterns are asked for few sentences. */
const HINTS: ReadonlyMap<string, Hint> = new Map(
  (
    [
      ['compiles', 'zusammengestellt,zusammengefasst,zusammengetragen,rounded,compiled'],
      ['page', 'page,guide,article,post,blog,handout,tutorial,roundup,list,checklist,walkthrough,explainer,review'],
      ['invites', 'read,jump,skip,started,how,information,details,good,live'],
      ['near', 'above,below'],
      ['signs off', 'contributed,rest,video,trailer,preview,airs'],
      ['bets', 'bet,bets,betting,wager,wagered,wagers,punters,odds,sportsbook'],
      ['erklärt', 'erfahren,erfährst,erfahrt,ihnen,dir,euch,hier'],
    ] as const
  ).flatMap(([hint, list]) => list.split(',').map((word) => [word, hint] as const)),
);
const NO_HINTS: ReadonlySet<Hint> = new Set();

function findHints(words: readonly string[]): ReadonlySet<Hint> {
  let hints: Set<Hint> | undefined;
  for (const word of words) {
    const hint = HINTS.get(word);
    if (hint) hints = (hints ?? new Set<Hint>()).add(hint);
  }
  return hints ?? NO_HINTS;
}

/** `On Facebook, the board said …` tells the story, though a page says `on Facebook` of itself. */
const OPENS_PLACE = 'on';

/** `Check out our guide`, `Below are the best`: what it points to stands elsewhere on the page; `Welcome to the weekly map`: it greets its readers. */
const POINTS_ELSEWHERE: ReadonlySet<string> = new Set(
  "check out,learn more,welcome to,welcome back,thanks for,stay tuned,stay with,follow along,forward looking,here are,below are,below is,below you,below you'll,below we,below we'll,below we've,see our,see the,see below,see details,pictured below,here we,here we'll,here you'll,here i'll".split(
    ',',
  ),
);
/** `… can be found here.`, `Get the plan of the pier here.`: the word was a link; not `No bones were found here.` */
function isLink(words: readonly string[]): boolean {
  const [ability, be, linked, here] = words.slice(-4);
  if (here !== 'here') return false;
  return linked === 'available' || (be === 'be' && ABILITIES.has(ability ?? '') && LINKED.has(linked ?? '')) || LINKS.has(words[0] ?? '');
}
const ABILITIES: ReadonlySet<string> = new Set(['can', 'might']);
const LINKED: ReadonlySet<string> = new Set('found,seen,read,watched,downloaded'.split(','));
const LINKS: ReadonlySet<string> = new Set(
  'get,find,see,read,view,watch,grab,download,buy,book,order,register,apply,visit,shop'.split(','),
);
/** `haben wir einige Statistiken zusammengestellt`, `we’ve rounded up the best`. */
const WE: ReadonlySet<string> = new Set("wir,we,we've".split(','));

/** `In this short guide, we …`, `Our guide will help you`, `This post was last updated in May`; not `in this town we`, nor `this post was shared often`. */
function speaksOfItself(words: readonly string[]): boolean {
  const at = words.findIndex((word, i) => HINTS.get(word) === 'page' && findPointer(words, i) >= 0);
  if (at < 0) return false;
  const pointer = findPointer(words, at);
  if (words[0] === 'use' && pointer === 1) return true;
  if (words[pointer] === 'this' && GUIDES.has(words[at] ?? '') && words.some((word) => READER.has(word))) return true;
  if (PLACES.has(words[pointer - 1] ?? '') && words.some((word) => PROMISERS.has(word) || (pointer <= FIRST && SPEAKERS.has(word))))
    return true;
  const [verb = '', next = '', last = ''] = words.slice(at + 1);
  const tells = TELLS.has(verb) || (IS.has(verb) && [next, last].some((word) => MADE.has(word)));
  return tells && (words[pointer] === 'this' || words.some((word) => READER.has(word)));
}

/** Where `this` or `our` stands up to two words before a place, -1 where nowhere. */
function findPointer(words: readonly string[], at: number): number {
  const reach = [1, 2, 3].find((back) => POINTERS.has(words[at - back] ?? ''));
  return reach === undefined ? -1 : at - reach;
}
const POINTERS: ReadonlySet<string> = new Set(['this', 'our']);
const PLACES: ReadonlySet<string> = new Set(['in', 'on']);
/** `You’ll get the most out of this guide if …`; a post or a page may be anyone’s. */
const GUIDES: ReadonlySet<string> = new Set('guide,tutorial,handout,checklist,walkthrough,explainer,article'.split(','));
/** `In this guide`: the second word. Later on it may say where something stands: `the boats that I praise in this post are fast`. */
const FIRST = 1;
const PROMISERS: ReadonlySet<string> = new Set(["we'll", "i'll", "you'll"]);
const SPEAKERS: ReadonlySet<string> = new Set("we,we'll,we've,we're,i,i'll,i've,you,you'll".split(','));
const READER: ReadonlySet<string> = new Set("you,you'll,you're,your".split(','));
const TELLS: ReadonlySet<string> = new Set(
  'will,should,can,might,helps,covers,explains,explores,walks,shows,offers,provides,contains,includes,outlines,lists,aims'.split(','),
);
const IS: ReadonlySet<string> = new Set(['is', 'was', 'has']);
const MADE: ReadonlySet<string> = new Set('updated,published,written,sponsored,edited,intended,designed,meant,covered'.split(','));

/** By the words without which nothing is promised: `…, here is a list`, `Here’s a look at`, `Here is what to do`, `let’s take a look`, `be sure to check out our map`, `you’ve come to the right place`, `we’ll explore`. */
const PROMISES: ReadonlyMap<string, readonly RegExp[]> = byWord([
  ['check', /(?:, (?:please )?|\bsure to |\bsure you )check out (?!whether|if )/i],
  [
    "here,here's",
    /, here(?:['’]s| is| are) (?:a|an|the|our|some|what|how|why|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) /i,
  ],
  [
    "here,here's",
    /^Here(?:['’]s| is) (?:a|an|the|our) (?:\w{1,9} )?(?:scoop|glimpse|rundown|look|breakdown|list|guide|roundup|overview|summary|primer|recap)\b/i,
  ],
  ["here,here's", /^Here(?:['’]s| is) (?:what|how|why|where|when|who)\b[^:]{0,200}$/i],
  [
    "let's",
    /\blet['’]s (?:now )?(?:examine|get into|(?:have|take) an? (?:\w{1,12} ){0,3}(?:look|primer|tour|example)|review|explore|discuss|dive in|delve|get started|look at|talk about|go over|walk through|(?:start|begin) (?:with|by)|break (?:it|this|that|them) down|break down (?:the|what|how|why)|get you started|(?:jump|dig|dive) (?:right )?in)\b/i,
  ],
  [
    'mind,come,meet',
    /^With (?:this|that|these|all (?:of )?(?:this|that)) in mind, (?:here|these|this|let)\b|\bwhere we come in\b|^Meet the (?:\w{1,12} )?experts?:/i,
  ],
  ['explore,discover,browse', /^(?:Explore|Discover|Browse) (?:our|the best|the top|the world of) /i],
  ['check,place', /\bcheck back (?:in|here|often|later|soon|for)\b|\bthis is the place (?:to|for)\b/i],
  [
    'place,here',
    /\bcome to the right place\b|\byou['’]re in the right place\b|\b(?:I['’]m|we['’]re) here to (?:help|guide|walk|take|show|tell|teach)\b|\bis here to (?:help|guide) you\b/i,
  ],
  [
    "we'll,i'll,we,i",
    /\b(?:we|I)(?:['’]ll| will) (?:(?:walk|guide|show|tell|give|help|provide|teach|take) you|(?:dive|delve) into|break down|cover (?:it all|everything))\b/i,
  ],
  [
    "we'll,i'll",
    /\b(?:we|I)['’]ll (?:also )?(?:explore|discuss|share|cover|go over|walk through|explain|outline|review|look at|take a look|introduce|highlight|unpack|list|examine)\b/i,
  ],
  [
    "going,you'll",
    /\b(?:I['’]m|we['’]re) going to (?:walk|show|guide|take|teach) you\b|^By the end(?: of (?:this|the) (?:guide|post|article|tutorial))?, you['’]ll\b/i,
  ],
  ["you'll", /^you['’]ll (?:also )?(?:learn|discover|find out|see) (?:how|what|why|which|the basics)\b/i],
]);
function byWord(rows: readonly (readonly [words: string, pattern: RegExp])[]): ReadonlyMap<string, readonly RegExp[]> {
  const found = new Map<string, RegExp[]>();
  for (const [words, pattern] of rows) for (const word of words.split(',')) found.set(word, [...(found.get(word) ?? []), pattern]);
  return found;
}

/** `…, read on!`, `Jump to the list`, `Get started with us today`, `Discover how we can help`, `For more details, visit …`, `Owners can call 0800 for more information`, `Good evening and welcome`, `our live coverage`. */
const INVITES =
  /\bread on[.!]|^jump to |\bskip (?:ahead |down |straight |right )?to (?:the|our) (?:section|list|end|part|recipe|verdict)s?\b|^get started .{0,60}\btoday\b|^(?:discover|learn|see) how .{1,50} can help\b|^for more (?:information|details)\b.{0,60}, (?:visit|call|contact)\b|(?:^|\b(?:can|should|please) )(?:call|visit|contact|email) .{1,80} for more (?:information|details)\b|^good \w+ and welcome|\b(?:our|this) live (?:coverage|blog)\b/i;
/** `Read the rest of the story at …`, `Watch the video above`, `The Harbour Hour airs weekdays at six`; not `airs weekdays and draws a crowd`. */
const SIGNS_OFF =
  /^read the rest (?:of |at |on |in |here)|^watch the (?:full )?(?:video|trailer|preview)(?:[.:!]|$| (?:\(|now\b|above|below|here|for|of|to|from|on|in|at\b))|^this is a preview of (?:our|(?:the|today['’]s|this week['’]s|\S{2,20}['’]s) .{0,40}?(?:newsletter|story|article|episode|edition|installment|instalment))\b|^[^,]{3,60} airs (?:live )?(?:on [^,]{2,40} )?(?:weekdays|weeknights)(?! and\b)(?: (?:(?! and (?!\d)| which )[^,]){1,60})?\.?$/i;
/** `Ada Moen in Orrin contributed to this report.`; not `More than 200 scientists contributed to this report, which …`. */
const CONTRIBUTED =
  /^[(—–]? ?(?:(?:[Ff]reelance|[Nn]ews|[Ss]taff|[Jj]ournalists?|[Rr]esearchers?|[Rr]eporters?|[Ww]riters?|[Rr]eporting by) ){0,3}[A-ZÀ-ſ][^\s,;]{1,20}(?:[,;]? (?:[A-ZÀ-ſ][^\s,;]{1,20}|and|in|of|at|from|the|both|bin|van|von|der|de|el|al)){1,14},? (?:also )?contributed (?:reporting )?(?:to|for) this (?:report|story|article|piece)\b(?!, (?:which|who)\b)|\b(?:[Ss]taff|[Bb]ureau|[Cc]orrespondents?|[Rr]eporters?|[Ww]riters?)\b.{0,160}\bcontributed (?:reporting )?(?:to|for) this (?:report|story|article|piece)(?: from [^.]{1,40})?[.)]{0,2}$/;
/** `to bet on it, using an Ode account`: paid for. */
const BETS = /\b(?:using|with|through|via) (?:an? |your )?\w{3,20} (?:account|(?:bonus|promo) code)\b/i;
/** `the chart below`, `the bed pictured below`; not in brackets, without which the sentence is whole. */
const SHOWN_BELOW =
  /\b(?:chart|table|graph|graphic|map|image|photo|picture|video|figure|list|guide|diagram|resources|links?|examples?|steps|tips|ideas|instructions|options|recipes|picks|suggestions) below\b|\b(?:pictured|shown|listed|outlined|linked|embedded) (?:above|below)\b|\bfind (?:it|them) below\b|\bbelow (?:is|are) (?:a|an|the|our|some) (?:list|look|guide|few|example|summary|overview)\b/i;
/** `Hier erfahren Sie, …`, `… zeigen wir dir`: the page promises its reader what it will tell. */
const GERMAN_PROMISES =
  /\b(?:[Ee]rfahren Sie|[Ee]rfährst du|[Ee]rfahrt ihr)[ ,.:]|\b(?:zeigen|erklären|verraten|stellen|geben|präsentieren) wir (?:Ihnen|dir|euch)\b|\b[Ww]ir (?:zeigen|erklären|verraten|geben) (?:Ihnen|dir|euch)\b|\b(?:finden Sie|findest du|findet ihr|lesen Sie|liest du|lest ihr) hier\b|^Hier (?:finden Sie|findest du|findet ihr|lesen Sie|liest du|lest ihr|geht es zu)\b/;
const BRACKETS = /\([^()]{0,200}\)/g;

/** `Explore all our boats today!`, `Request a free berth`: a call to the reader. */
function isCall([first = '', ...rest]: readonly string[], text: string): boolean {
  return CALLS.has(first) && ((rest.at(-1) === 'today' && text.endsWith('!')) || (DETERMINERS.has(rest[0] ?? '') && rest[1] === 'free'));
}
const CALLS: ReadonlySet<string> = new Set(
  'explore,try,start,contact,call,book,join,sign,get,shop,discover,schedule,request,visit,download,claim'.split(','),
);
const DETERMINERS: ReadonlySet<string> = new Set(['a', 'your', 'our']);

/** `March 4, 2026: Added the new pier.`: what was changed on the page. */
const LOGGED = /^[A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ſ]{2,9}\.? \d{1,2}(?:, \d{4})?: (?:Added|Updated|Removed|Replaced|Changed)\b/;
/** `Left: the pier in May.` */
const UNDER_PICTURE = /^(?:(?:top|bottom|far|pictured) )?(?:left|right|above|below|pictured)(?: (?:left|right))?: /i;

const ORDERS: ReadonlySet<string> = new Set('get,buy,shop,grab,order,snag'.split(','));
const WARES: ReadonlySet<string> = new Set('it,them,one,yours,a,an,the,this,these,both,two,three'.split(','));
const PRICE = /[$€£] ?\d/;

/** `Get it from the harbour shop for $12`: a shop speaks. */
export function isOffer({ words, sentence: { text } }: Line, { cues }: Story): boolean {
  const [first = '', second = ''] = words;
  return cues.language === 'en' && ((ORDERS.has(first) && WARES.has(second) && PRICE.test(text)) || isProviso(words));
}

/** `Prices and availability are subject to change`, at the end of an offer; not `Under the law the price of water is subject to change`. */
function isProviso(words: readonly string[]): boolean {
  const at = words.indexOf('subject');
  return (
    at > 0 && words[at + 2] === 'change' && words.slice(0, Math.min(at, 2)).some((word) => PRICED.has(word)) && !words.includes('said')
  );
}
const PRICED: ReadonlySet<string> = new Set('price,prices,pricing,availability,deals,offers'.split(','));
