/** Calls to pay, to log in, to support. */
import { SPOKEN } from '../guards.ts';
import { type ClutterRule, defineRule } from '../rule.ts';

export const subscriptionRules: readonly ClutterRule[] = [
  defineRule({
    id: 'paywall-notice/gate',
    tells: true,
    says: ['subscription'],
    hints: ['subscription'],
    and: ['form-fields'],
    when: ({ text, words }) => words <= 150 && GATE.test(text),
    takes: ({ text, words }) => words <= LEFT_WORDS && LEFT.test(text),
  }),
  defineRule({
    id: 'subscription/pitch',
    says: ['subscription', 'call'],
    hints: ['subscription', 'promo'],
    and: ['form-fields'],
    when: ({ says, isHinted, words, text }) => words <= 200 && (says('subscription') || isHinted('subscription') || PITCH.test(text)),
    takes: ({ text, words }) => words <= 40 && PITCH.test(text) && !SPOKEN.test(text),
  }),
  defineRule({
    id: 'subscription/appeal-in-waiting',
    says: ['subscription', 'call'],
    hints: ['subscription'],
    when: ({ isHinted }) => isHinted('hidden') && isHinted('subscription'),
    takes: ({ isHinted }) => isHinted('hidden') && isHinted('subscription'),
    takesMost: true,
  }),
  defineRule({
    id: 'app-promotion/store',
    says: ['app', 'call'],
    hints: ['promo'],
    when: ({ says, isHinted, words }) => says('app') && words <= 100 && (words <= FEW_WORDS || says('call') || isHinted('promo')),
  }),
  defineRule({
    id: 'app-promotion/channel',
    tells: true,
    says: ['app', 'call', 'video'],
    when: ({ text, words }) => words <= 45 && CHANNEL.test(text),
    takes: ({ text }) => !SPOKEN.test(text),
  }),
  defineRule({
    id: 'app-promotion/follow',
    tells: true,
    says: ['app', 'share', 'call'],
    when: ({ text, words, isMenu }) => words <= 60 && words >= FOLLOW_WORDS && !isMenu && FOLLOW.test(text) && !OTHER_WAYS.test(text),
  }),
];

/** `to continue reading`, `already a subscriber?`, `Subscribe to unlock more articles`, `nur für Abonnenten`. */
const GATE =
  /\b(?:to (?:continue|keep) reading|to unlock (?:more|all|th(?:is|e)) (?:articles?|stor(?:y|ies)|content)|already a (?:subscriber|member)|for subscribers only|subscribers? only|this article is for|um weiterzulesen|weiterlesen mit|nur für abonnenten|réservée? aux abonnés|il vous reste \d|pozostało \d|this (?:post|story) is for|para seguir leyendo|exclusivo para (?:suscriptores|assinantes)|riservato agli abbonati)\b/i;
/** `Il vous reste 57 % de cet article à lire`, `This post is for paid subscribers`: told to nobody but a reader who is stopped. */
const LEFT =
  /^(?:il vous reste \d{1,2}(?:[.,]\d{1,2})? ?%|la suite est réservée aux abonnés|pozostało \d{1,2} ?% (?:tekstu|artykułu)|残り ?[\d,]{2,6} ?文字|this (?:post|article|story) is for (?:paid |paying )?(?:subscribers|members)|already a (?:subscriber|member)\?)/i;
const LEFT_WORDS = 30;
/** `Follow our channel on WhatsApp`, `Add us as a preferred source on Google`, `Folgst du uns schon auf Telegram?`; not the names of buttons to share. */
const FOLLOW =
  /\b(?:follow|join|add|subscribe|folg(?:e|en|st)|abonnier\w*|suivez|s[ií]gue(?:nos)?|segui(?:ci)?|siga)\b.{0,60}\b(?:whatsapp|telegram|google news|(?:on|on the|auf|sur|en|su) google)\b/i;
const FOLLOW_WORDS = 5;
/** In a longer text the app may be its subject. */
const FEW_WORDS = 20;
/** Beside these it is one of many buttons. */
const OTHER_WAYS = /\b(?:facebook|twitter|linkedin|pinterest|reddit|messenger|e-?mail)\b/i;
/** `Escape your echo chamber. Get the facts behind the news`, `Subscribe now`, `Try 4 free issues`. */
const PITCH =
  /^(?:subscribe (?:now|today|to)\b|start your (?:free )?trial|support (?:our|independent|quality) (?:work|journalism)|become a (?:member|subscriber|supporter)|escape your echo chamber|try \d+ (?:free )?(?:issues|weeks|months)|if you (?:enjoy|like|value|appreciate)[^.]{0,50}(?:donat|subscri|support|contribut|member)|please consider (?:a donation|donating|supporting)|get unlimited access|(?:your|deine|ihre) (?:donation|spende) |jetzt (?:spenden|unterstützen)|donate (?:now|today)|jetzt abonnieren|jetzt testen|abonnez-vous|suscríbete (?:ahora|por|desde)|abbonati)/i;
/** `Download our app …`, `wherever you get your podcasts`; not `Download the form`. */
const CHANNEL =
  /(?:^(?:download|get|install) (?:our|the free) (?:[\w’']+ ){0,4}app\b|\bwherever you (?:get|find|listen to) (?:your )?podcasts|\bnew episodes? (?:every|each|on|drops?|weekly)\b[^.]{0,40}(?:\bwherever\b|[.!]$)|^(?:listen|subscribe) (?:here|now|to (?:our|the))\b(?:[\s\w’']){0,40}\bpodcast)/i;
