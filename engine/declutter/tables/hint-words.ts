/** Words of class names, ids and roles by what they tell about a place. A name alone never decides; it is one feature among many. */

/** The groups, in the order of their bits. */
export const HINT_GROUPS = [
  'body',
  'headline',
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
  body: 'body content article story text entry main post articlebody storybody bodytext entrycontent articletext richtext rte prose artikel inhalt contenu cuerpo texto contenido nota',
  headline: 'headline title heading hed headlines titre titulo titel subhead',
  byline: 'byline bylines writer contributor contributors reporter autor auteur autore',
  caption:
    'caption captions credit credits legend bildunterschrift figcaption copyright cptn imagecaption photocaption imgcaption cutline pie',
  related:
    'related recommended recommendation recommendations recommend similar more moreon morefrom readmore readnext next trending popular mostread most latest teaser teasers upnext recirc recirculation outbrain taboola also weitere mehr relacionadas relacionados suggested explore further discover seealso crosslink inlinelink readalso linkbox',
  newsletter: 'newsletter newsletters signup sign subscribe optin mailing mailchimp email inbox nl',
  share: 'share shares sharing social socials addthis sharethis facebook twitter whatsapp follow teilen sharebar tools toolbar bookmark',
  comments: 'comment comments disqus discussion respond reply replies coral kommentare commentaires conversation',
  advertising:
    'ad ads advert advertisement advertising adslot sponsor sponsored banner dfp gpt googlead werbung anzeige adunit adbox leaderboard mpu commercial affiliate',
  navigation: 'nav navigation menu breadcrumb breadcrumbs pagination pager pagenav navbar toc skip jump tabs tablist topbar',
  sidebar: 'sidebar aside rail rightcol side secondary complementary column rightrail leftrail',
  footer: 'footer foot bottom colophon endmatter after below contentinfo',
  widget: 'widget embed module component box panel infobox factbox inset block sidebox kasten pullout callout interactive graphic',
  subscription:
    'paywall subscription subscriber subscribers premium piano register registration login regwall gate metered abo donate donation membership member support contribute',
  consent: 'cookie cookies consent gdpr privacy onetrust modal popup overlay lightbox dialog interstitial toast',
  tags: 'tag tags topic topics keyword keywords label labels category categories kicker eyebrow section rubrik hashtags',
  list: 'list items feed river grid carousel slider gallery slideshow stream archive swiper slick collection',
  promo: 'promo promotion promos cta marketing offer campaign shop product products deal deals buy store app download book',
  media: 'video player image img photo picture figure media audio podcast youtube jwplayer hero',
  meta: 'date time timestamp meta published updated dateline pubdate datetime info readtime reading posted metadata details',
  hidden: 'hidden hide invisible visually sr screenreader noprint print offscreen',
  notes: 'correction corrections note notes disclaimer footnote footnotes disclosure references sources reflist citation',
  author: 'author authors bio biography profile about aboutauthor authorbox avatar',
  paragraph:
    'paragraph para graf text p dropcap lead lede intro dek standfirst summary excerpt abstract description deck teasertext vorspann',
  card: 'card cards item tile tease thumb thumbnail entry row col',
};
