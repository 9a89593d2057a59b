/** Headings of a page's own boxes, which stay behind when their links are taken out. Lower case, without marks. */
export const PAGE_LABELS: ReadonlySet<string> = new Set(
  [
    "you may like|you may also like|you might like|you might also like|you may be interested in|related|related stories|related articles|related content|related topics|related news|read more|read also|read next|also read|up next|more|more stories|more news|more on this story|more on this topic|most read|most popular|trending|trending now|recommended|recommended for you|recommended reading|further reading|keep reading|continue reading|see also|watch|watch now|listen|listen now|share|share this|share this article|share this story|comments|advertisement|sponsored|newsletter|sign up|subscribe|topics|tags|latest news|top stories|dont miss|don't miss|editors' picks|about the author",
    'das könnte sie auch interessieren|das könnte dich auch interessieren|lesen sie auch|lies auch|mehr zum thema|zum thema|auch interessant|meistgelesen|weiterlesen|empfehlungen|anzeige|teilen|kommentare|über den autor|über die autorin|mehr lesen',
    'à lire aussi|lire aussi|a lire aussi|vous aimerez aussi|sur le même sujet|les plus lus|à découvrir|partager|publicité',
    'te puede interesar|también te puede interesar|lea también|lee también|más información|relacionado|relacionadas|noticias relacionadas|lo más leído|compartir|publicidad',
    'leggi anche|potrebbe interessarti|potrebbe interessarti anche|i più letti|condividi|pubblicità',
    'leia também|leia mais|veja também|veja mais|saiba mais|mais lidas|relacionadas|compartilhe|publicidade',
    'lees ook|lees meer|meest gelezen|advertentie|läs också|läs mer|läs även|mest läst|annons|les også|les mer|mest lest|læs også|læs mere|mest læste|annonse|annonce',
  ].flatMap((list) => list.split('|')),
);
