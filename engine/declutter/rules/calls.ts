/** Lines that speak to the reader of the publication and not of the story: follow us, get our app, thanks for reading, help us. */
import type { Piece } from '../../page-tree.ts';
import { SPOKEN } from '../guards.ts';
import { type ClutterRule, defineRule } from '../rule.ts';
import type { PhraseGroup } from '../tables/phrase-groups.ts';

interface Call {
  readonly id: ClutterRule['id'];
  /** A text of more words speaks of something else too. */
  readonly most: number;
  /** A longer one stays where the judgement takes it for the story. */
  readonly taken?: number;
  /** The whole line has this form, which nobody says. */
  readonly isWhole?: true;
  /** All of them are found in the text; the simplest first, so that few texts are asked for the others. */
  readonly forms: readonly RegExp[];
  readonly says?: readonly PhraseGroup[];
}

const NETWORK =
  /\b(?:facebook|twitter|instagram|telegram|youtube|linkedin|bluesky|mastodon|threads|tiktok|pinterest|whatsapp)\w{0,3}\b|\b(?:social media|(?:on|auf|sur|en|no|su|op|på|na) X)\b|[Фф]ейсбук|フェイスブック|インスタグラム|ツイッター|فيسبوك|إنستغرام|تويتر/i;
/** `Follow us on …` in the languages whose phrases are known; not `Follow the river`. */
const FOLLOW_US =
  /\b(?:(?:follow|like|join|find) (?:us|me|the \w+ team)|folg(?:en Sie|t|e) uns|(?:suivez|retrouvez|rejoignez)[ -]nous|s[ií]gu[ea]?nos|siga-nos|acompanhe-nos|segui(?:te)?ci|volg ons|(?:polub|śledź|obserwuj) nas|följ oss|følg os?s)(?![a-zà-ž])|フォロー(?:して|を|お願)|تابعونا|تابعنا/i;

/** `Get breaking news on your phone with our app`, `For more stories, install the Example app`; not `Download the form`, nor a step of a guide. */
const GET_APP =
  /^\W{0,4}(?:for (?:more|the latest|all)\b[^.]{0,60}\b(?:download|install|get)\b|(?:please )?(?:download|install|get)\b)[^.]{0,90}\bapps?\b/i;
const NEWS_APP = /\b(?:our|news|stories|headlines|scores)\b/i;

/** `Thanks for reading The Bay Letter! Subscribe for free to …`, `The Bay Letter is a reader-supported publication.` */
const THANKS =
  /^(?:welcome to [^.!?,]{2,60}, (?:a|an|the|my|our|your) [^.!?]{0,30}\b(?:newsletter|letter|publication)\b|thank(?:s| you) (?:so much )?for (?:reading|subscribing|stopping by|visiting)\b[^.!?]{0,60}(?:[.!]+$|[.!]+ (?:(?:please )?(?:subscribe|sign up|share|consider|upgrade|join|support)|this post is|if you)\b)|[^.!?]{2,60} is a reader-supported (?:publication|newsletter)\b)/i;

/** `… sent to you with The Daily Bay. Sign up here.`; not `Those who sign up here`. */
const SIGN_UP = /\b(?:sign up|subscribe|register|join) (?:here|now|today|below|for free)\W{0,4}$/i;
const LETTERS = /\b(?:stories|news|newsletters?|e-?mails?|inbox|updates|alerts|letters?|briefings?|headlines|daily|weekly)\b/i;

/** `Was this newsletter forwarded to you?`, `View it in your browser` */
const FORWARDED =
  /\b(?:(?:was|has) this (?:newsletter|e-?mail|letter|issue) (?:been )?forwarded|e-?mail not displaying|view (?:it|this(?: e-?mail)?) in your browser|did (?:someone|a friend) forward (?:you )?this)\b/i;

/** `Join 4,200 readers` */
const JOIN_READERS = /(?:^|[.!?] )join (?:over |more than |our )?\d[\d,.]{0,9}k?\+? (?:other )?(?:readers|subscribers)\b/i;

/** `Log in or register to post comments` */
const TO_COMMENT =
  /^\W{0,3}(?:please )?(?:log|sign) in(?: or (?:register|sign up))? to (?:post|leave|add|write|join)\b.{0,30}\b(?:comments?|replies|reply|conversation)\W{0,3}$/i;

/** `Media contact: Ada Quill, press office, news@weir.example`, which ends a press release. */
const PRESS_CONTACT =
  /^(?:(?:Media|Press|MEDIA|PRESS) (?:[Cc]ontacts?|CONTACTS?|[Ee]nquiries|[Ii]nquiries)|Pressekontakt|Kontakt für (?:die )?(?:Medien|Presse)|Contacts? presse|Contacto de prensa|Contatt[oi] stampa|Perscontact)(?:\s?[:：]|\s(?=\p{Lu})|$)/u;
const ADDRESS = /\S@\S|\d{3}/;

/** `This essay is part of our series on rivers. Read the other parts here.` */
const SERIES =
  /^th(?:is|e) (?:story|article|essay|post|piece|report|column|episode|interview) is (?:part|one|the \w+)\b[^.!?]{0,60}\bseries\b[^.!?]{0,60}[.!:] ?(?:you can )?(?:read|see|find|catch up)\b/i;

/** `If you liked this post, share it with a friend`; not `If you like this river, walk on to the lock`. */
const IF_LIKED =
  /(?:^|[.!] )(?:(?:if|did) you (?:like|enjoy|love|find)(?:e?d)? th(?:is|ese) (?:\w+ )?(?:post|article|story|essay|letter|issue|newsletter|piece|episode|recipe|guide|tutorial|video)\b|(?:wenn|hat) (?:ihnen|dir|euch) dieser? (?:artikel|beitrag|text)\b|(?:si )?(?:cet article|ce texte|ce billet) vous a plu\b|si (?:te|le|os) (?:ha )?gust(?:ado|ó) este\b|se ti è piaciuto quest|se gost(?:ou|aste) dest|vond je dit (?:artikel|stuk)\b)/i;
const PASS_ON =
  /\b(?:shar(?:e|ing)|press|tap|hit|send|forward|pass it|leave|follow|subscribe|clap|claps|like button|comment|pin|tell (?:a|your)|teil(?:e|en|t)|empfehlen|partage[rz]|comp[aá]rt\w*|condivid\w*|partilh\w*|deel)\b/i;

/** `Buy me a coffee`, `Support us on Patreon`, `Readers like you keep it going`. */
const PATRON =
  /\b(?:buy (?:me|us) a (?:coffee|beer|tea)\b|(?:support|back|join) (?:me|us|my work|our work|th(?:is|e) (?:blog|site|podcast|channel)) (?:on|via|through) (?:patreon|ko-?fi|paypal|steady|buymeacoffee)|(?:readers|listeners|donors|supporters|people) like you\b.{0,60}\b(?:keep|make|fund|pay|possible|support)|(?:^|[.!?,] )please (?:help us|consider (?:a (?:donation|gift)|donating|supporting|becoming))|help (?:us )?(?:keep|fund) (?:it|our|this|local|independent|quality) .{0,40}(?:journalism|reporting|newsroom))/i;

/** `The post Ferry floats appeared first on The Bay Example.` */
const FEED_LINE =
  /^(?:the post|the article|der beitrag|l['’]article|la entrada|el artículo|l['’]articolo|o post|o artigo|wpis|artykuł|het bericht)\s.{3,200}\s(?:(?:first appeared|appeared first) on|erschien zuerst auf|est apparu en premier sur|(?:se publicó|aparece|apareció) primero en|proviene da|apareceu primeiro em|pojawił się (?:pierwszy raz|poraz pierwszy) w|verscheen eerst op)\s[^,;!?]{2,80}$/i;

/** What a page's own scripts should have filled in: `[CTA_MODULE]`, `{{banner}}`, `Loading…`, `This slideshow requires JavaScript.` */
const UNFILLED =
  /^(?:\[\/?(?:[A-Z]{2,20}_[A-Z_]{2,40}|[a-z]{2,20}_[a-z_]{2,40}|[\w-]{3,30}(?: [\w-]{2,20}=[^\s\]]{1,80}){1,6})\]|\{\{[^{}]{2,160}\}\}|embed:|loading(?: \w{3,12})? ?(?:\.{3}|…)|this (?:slideshow|video|content|page|form) requires javascript.{0,40}|(?:please )?(?:enable|turn on|activate) javascript .{0,100}|(?:your|this) browser (?:does not|doesn['’]t|cannot) (?:support|display|play) .{2,80}|ihr browser (?:unterstützt|kann) .{2,80}|votre navigateur ne .{2,80}|(?:tu|su) navegador no .{2,80}|il tuo browser non .{2,80}|seu navegador não .{2,80})$/i;

/** `Listen to this article 6 min`, `0:00 / 6:12` */
const PLAYER =
  /^\W{0,4}(?:listen to (?:this|the) (?:article|story|post)(?=\W{0,4}(?:$|\d|\())|audio (?:version|article)|(?:artikel|beitrag) (?:an)?hören|écouter (?:cet |l['’])article|escuchar? (?:este |el )?artículo|ascolta (?:questo |l['’])articolo|ouvir? (?:este )?artigo|beluister (?:dit|het) artikel|posłuchaj artykułu|\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d)(?![a-zà-ž])/i;

/** `This post contains affiliate links`, `Dieser Artikel enthält Affiliate-Links`; not `affiliate marketing is …`. */
const AFFILIATE =
  /\b(?:(?:post|article|page|site|website|blog|guide|review|content|story)s?\b.{0,30}\b(?:contains?|includes?|uses?|features?|has|have)\b.{0,30}\baffiliate (?:links?|codes?|content)|affiliate (?:links?|ones|marketer|codes?)\b.{0,140}\b(?:commission|kick ?back|small (?:percentage|fee)|no (?:extra|additional) cost|supports?)\b|as an amazon (?:associate|affiliate)\b|(?:enth[aä]lt|enthalten|sind|handelt)\b.{0,50}\baffiliate-?links?|affiliate-?links? (?:enthalten|gekennzeichnet)|contient des liens (?:d['’]affiliation|affiliés)|(?:contiene|incluye) enlaces de afiliad|contiene link di affiliazione|contém links de afiliad|bevat affiliate-?links)/i;
/** `Check price on …`, `Buy now`, `Add to cart`: a button to buy, whatever the language. */
const BUY =
  /^\W{0,4}(?:(?:check|see|view|get|compare) (?:the |current |latest |today['’]s |best ){0,2}prices?(?: (?:here|now|at|on|from)\b.{0,40})?|(?:buy|shop|order) (?:it )?(?:now|here|online|today)(?: (?:at|on|from) .{2,40})?|add to (?:cart|basket|bag|wish ?list)|in den (?:warenkorb|einkaufswagen)|jetzt kaufen|ajouter au panier|añadir al carrito|adicionar ao carrinho|aggiungi al carrello|in winkelwagen|dodaj do koszyka|カートに入れる)\W{0,4}$/i;
/** Words of the lines that have all forms: in a box of other lines one of them tells little. */
function callingWords(pieces: readonly Piece[], forms: readonly RegExp[]): number {
  return pieces.reduce((sum, { text, words }) => sum + (words > 0 && forms.every((form) => form.test(text)) ? words : 0), 0);
}

const BUTTON_WORDS = 10;

const CALLS: readonly Call[] = [
  { id: 'app-promotion/networks', most: 32, forms: [NETWORK, FOLLOW_US], says: ['share', 'call'] },
  { id: 'app-promotion/install', most: 40, forms: [NEWS_APP, GET_APP], says: ['app', 'call'] },
  { id: 'newsletter/thanks', most: 45, forms: [THANKS], says: ['newsletter', 'subscription'] },
  { id: 'newsletter/sign-up-here', most: 40, forms: [LETTERS, SIGN_UP], says: ['newsletter', 'subscription'] },
  { id: 'newsletter/forwarded', most: 30, forms: [FORWARDED], says: ['newsletter'] },
  { id: 'newsletter/join-readers', most: 40, forms: [JOIN_READERS], says: ['newsletter', 'call'] },
  { id: 'comments/to-comment', isWhole: true, most: 14, forms: [TO_COMMENT], says: ['comment', 'subscription'] },
  { id: 'other/press-contact', most: 60, forms: [ADDRESS, PRESS_CONTACT] },
  { id: 'related/series', most: 45, forms: [SERIES], says: ['related'] },
  { id: 'share-bar/if-liked', most: 40, forms: [PASS_ON, IF_LIKED], says: ['share', 'comment', 'call'] },
  { id: 'subscription/patron', most: 45, forms: [PATRON], says: ['subscription', 'call'] },
  { id: 'advertising/affiliate', most: 80, taken: 30, forms: [AFFILIATE], says: ['advertising', 'call'] },
  { id: 'advertising/button', isWhole: true, most: BUTTON_WORDS, forms: [BUY], says: ['call'] },
  { id: 'other/feed-line', isWhole: true, most: 45, forms: [FEED_LINE] },
  { id: 'other/unfilled', isWhole: true, most: 20, forms: [UNFILLED] },
  { id: 'video-playlist/player', isWhole: true, most: 12, forms: [PLAYER], says: ['video'] },
];

/** True for a button to buy something. */
export function isBuyButton({ text, words }: Piece): boolean {
  return words <= BUTTON_WORDS && BUY.test(text);
}
export const callRules: readonly ClutterRule[] = CALLS.map(({ id, most, taken = most, isWhole = false, forms, says = [] }) =>
  defineRule({
    id,
    tells: true,
    says,
    when: ({ words, pieces }) => words <= most && callingWords(pieces, forms) >= words / 2,
    mayTake: ({ words, pieces }) => words <= taken && (isWhole || pieces.every(({ kind }) => kind !== 'item')),
    takes: ({ text }) => isWhole || !SPOKEN.test(text),
  }),
);
