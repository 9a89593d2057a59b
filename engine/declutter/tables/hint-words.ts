/** Words of class names, ids and roles by what they tell about a place. A name alone never decides; it is one feature among many. */

/** The groups, in the order of their bits. */
export const HINT_GROUPS = [
  'body',
  'byline',
  'caption',
  'related',
  'newsletter',
  'share',
  'comments',
  'advertising',
  'navigation',
  'sidebar',
  'footer',
  'widget',
  'subscription',
  'consent',
  'tags',
  'list',
  'promo',
  'media',
  'meta',
  'hidden',
  'notes',
  'author',
  'paragraph',
  'card',
] as const;
export type HintGroup = (typeof HINT_GROUPS)[number];

/** Whole words, or beginnings of at least five letters of longer ones. */
export const HINT_WORDS: Readonly<Record<HintGroup, string>> = {
  body: 'body content article story text entry main post bodytext richtext rte prose artikel inhalt contenu cuerpo texto contenido nota',
  byline: 'byline bylines writer contributor contributors reporter autor auteur autore',
  caption: 'caption captions credit credits legend bildunterschrift figcaption copyright cutline',
  related:
    'related recommend similar more readmore readnext next trending popular mostread most latest teaser upnext recirc outbrain taboola also weitere mehr relacionad suggested further discover seealso readalso linkbox',
  newsletter: 'newsletter signup sign subscribe optin mailing mailchimp email inbox nl',
  share: 'share sharing social addthis facebook twitter whatsapp follow teilen tools toolbar bookmark',
  comments: 'comment disqus discussion respond reply replies coral kommentar conversation',
  advertising: 'ad ads advert adslot sponsor banner dfp gpt googlead werbung anzeige leaderboard mpu commercial affiliate',
  navigation: 'nav navigation menu breadcrumb pagination pager navbar toc skip jump tabs topbar',
  sidebar: 'sidebar aside rail rightcol side secondary complementary column',
  footer: 'footer foot bottom after below contentinfo',
  widget: 'widget embed module component box panel infobox factbox inset block callout interactive graphic',
  subscription: 'paywall subscription subscriber premium piano registration login regwall gate metered abo donat member support contribute',
  consent: 'cookie consent gdpr privacy onetrust modal popup overlay lightbox dialog interstitial toast',
  tags: 'tag tags topic keyword label category categories kicker section rubrik',
  list: 'list items feed river grid carousel slider gallery slideshow stream archive swiper slick',
  promo: 'promo promos cta marketing offer campaign shop product deal deals buy store app download book',
  media: 'video player image img photo picture figure media audio podcast jwplayer hero',
  meta: 'date time timestamp meta published updated dateline datetime info reading posted details',
  hidden: 'hidden hide invisible visually sr screenreader noprint offscreen',
  notes: 'correction note notes disclaimer footnote disclosure references sources reflist',
  author: 'author bio biography profile about avatar',
  paragraph: 'paragraph para graf text p dropcap lead lede intro dek standfirst summary excerpt abstract description',
  card: 'card cards item tile tease thumb thumbnail entry row col',
};
