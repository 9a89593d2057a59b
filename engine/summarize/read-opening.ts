/** How a sentence opens: whether its first words need the sentence before to be understood. */
import { toWords } from '../text/to-words.ts';
import type { CueFamily } from './cues/cues.ts';
import { opensWithArticle } from './opens-with-article.ts';
import { pointsBack } from './points-back.ts';
import type { Line, Story } from './story.ts';

export type Opening = 'whole' | 'person' | 'thing' | 'reason' | 'result' | 'connective';

/** `Because the drains are the same drains.` answers what isn't shown. */
const GIVES_REASON: ReadonlySet<string> = new Set(['because', 'weil', 'parce', 'porque', 'perché', 'omdat', 'fordi', 'eftersom']);
/** `Porque …` and `perché …` never come before what they give the reason for. */
const ALWAYS_AFTER: ReadonlySet<string> = new Set(['porque', 'perché']);
/** `This week`, `that night`, `diese Woche`: a time, which stands alone. */
const TIME_NOUN =
  /^(?:year|month|week|weekend|morning|afternoon|evening|night|day|season|summer|winter|spring|fall|autumn|time|jahr|monat|woche|wochenende|morgen|abend|nacht|tag|saison|sommer|winter|année|semaine|mois|año|semana|mes|anno|settimana|mese|ano|mês|jaar|maand|vecka|år|uke|uge)/;
/** `It's May 21`, `It is clear that`, `It was not yet known whether`, `It was only in May that`, `there are`, `es gibt`, `hier in Orrin`, `one of`: the pronoun stands for nothing before it. */
const POINTS_AT_NOTHING =
  /^(?:it(?:'s| is| was) (?:a |the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|there(?:'s| is| are| was| were| has| have| will)|here (?:is|are)|it(?:'s| is| was) (?:\w+ ){1,2}(?:to|that)\b|it(?:'s| is| was| remains| remained) (?:(?:still|not|yet|also|now|immediately|far|from) ){0,3}(?:un)?(?:clear|known|certain|decided) (?:whether|if|when|how|why|what|who|where|which)\b|it(?:'s| is| was) (?:(?:only|not|just) (?:in|on|at|through|under|from|by)|(?:(?:only|not|just) ){0,2}(?:after|during|because|until|when)) (?:[^ ]+ ){1,9}that\b|one of|one in|both \w+ and|es (?:gibt|gab|droh(?:t|en|te|ten)|fehl(?:t|en|te|ten)|(?:soll|wird|wurde) \w+t werden (?:ob|dass|wie)|(?:ist|war)(?! (?:der|die|das|ein|eine)\b))|il (?:y (?:a|avait|aura)|faut|fallait|faudra)|de[rt] (?:finns|fanns|finnes|fantes)|der (?:er|var)|one (?:man|woman|person)|dabei|(?:dort|hier) (?:wo|in|im|am|an|auf|bei)\b)/;
/** `Both the Union and the Board`: it says of whom at once, not `Both Democrats voted and …`; `It was in Orrin that …`; `IT Coast, the firm that …`: a name in capitals. */
const NAMES_AT_ONCE =
  /^(?:Both (?:the )?[A-ZÀ-Þ]\S{1,30}(?: (?!(?:[a-zß-ÿ]{1,20}ed|is|are|was|were|do|did|has|have|had|will|would|can|could|may|say|said|went|came|took|made|won|lost|left|want|agree)\b)[^\s,.;:]{1,30}){0,6}? and [A-Za-zÀ-ɏ]|It(?:['’]s| is| was) (?:in|on|at|through|under|from) (?!a |an |his |her |their |its )(?:[a-zß-ÿ]{2,12} ){0,4}(?:[A-ZÀ-Þ\d]\S{0,30}|six|hospital|home|night|school)(?: [^\s,]{1,30}){0,3}? that\b|IT [A-ZÀ-Þ][a-zß-ÿ])/;
/** `It's hard to believe this …`: what follows does point. */
const POINTS_LATER = /^it(?:'s| is| was) (?:\w+ ){1,2}to \w+ (?:this|these|those|it|them|him|her)\b/;
/** `The oldest …`, `the latter`, `the other`: of whom or what, the sentence before says; not `The first cases of fever`. */
const PICKS_OUT =
  /^the (?!(?:first (?!was |were |has |had |will |would |came |went |fell |took |got |began |gave |made |said |says |told |won |lost |left |led |hit |ran |saw |\w{2,12}ed )\w{3,14} (?:for|of|to|against|since|ever|under)|(?:result|reason|answer|difference) (?:of|for|to|between|why))\b(?! (?:this|that|these|those|them|it|his|her|their)\b(?! (?:year|month|week|season|decade|century)\b)))(?:first|second|third|fourth|oldest|youngest|latter|former|others?|same|two|three|pair|couple|duo|trio|rest|answer|reason|result|difference|\d+ year old (?:is|was|has|had|will|would|can|could|also|later|then|who|said|says|told|wrote|took|went|left|made|\w{2,15}ed))\b|^(?:der|die|das) (?:erste|zweite|dritte|letztere|andere|anderen|beiden)\b|^(?:le|la|el|il) (?:premier|première|second|primero|primera|primo|prima|secondo)\b/;
/** `The cost of this theory`; not `The people of this town`, `The end of this school year`, `The number of those killed`. */
const OF_THIS =
  /^the (?:\w{3,14} )?\w{3,14} of (?:this|these|such|those(?! (?:who|whose|that|with|without|in|at|from|under|over|aged|missing|lost|hurt|hit|held|left|\w+ed|\w+ing)\b))\b(?! (?:\w{3,12} )?(?:years?|months?|weeks?|weekend|season|summer|winter|spring|autumn|century|decade|country|town|city|nation|state|county|world|region|kind|sort|type|size|scale|magnitude|nature|session|election|tournament|parliament|congress)\b)/;
/** `Make that three.`, `Never mind.`, `Well, the pier …`: somebody talks, and tells nothing yet; not `No, the mayor has not …`. */
const CHATS =
  /^(?:Maybe (?:in|it|that|he|she|they|you)\b|Make that|Don['’]t (?![A-ZÀ-Þ])|Never (?:mind|going|gonna)|(?:Yes|Well|Sure|OK|Okay|Oh|Hey|Look|Listen|Honestly|Seriously)[,.!])(?: |$)/;
/** `It wasn’t until four years after her first medal that …` */
const WHOSE = /\b(?:his|her|him|their)\b/;
/** `… would be inspected as a result.`: of what, the sentence before says, where this one has no other clause. */
const RESULTED = /^(?!.*(?:\b(?:and|but|after|when|so|which)\b|[;:])).* as a result\.$/;
/** `One of her houses`: whose, the sentence before says. */
const OF_THEIRS = /^(?:one|two|three|some|many|most|all|each|both|none|several|part) of (?:his|her|its|their)\b/;
/** `Some have left`, `None were hurt`: of whom, the sentence before says; not `Some fans have left`. */
const SOME: ReadonlySet<string> = new Set('some,many,most,several,few,none,all,each,neither,either'.split(','));
const BEHIND_SOME: ReadonlySet<string> = new Set('have,has,had,are,were,was,is,also,even,still,will,would,can,could'.split(','));
/** `To add to that pot, …`, `In the email, …`, `In response, …`, `The next day, …`. */
const GOES_ON_FROM =
  /^(?:to \w{2,12} (?:to |on |with |up )?(?:this|that|these|those|them)\b(?! (?:year|week|month|season|end))|to do so\b|in (?:response|return)\b(?! to\b)|as for\b|elsewhere\b|in the (?:e-?mail|letter|post|video|clip|message|statement|interview|note|caption|footage|tweet|memo|recording|filing|document|text|ad)\b(?! (?:of|by|from|that|which|on|sent|to|with|shared|posted|seen|obtained|released)\b)|the (?:next|following|previous|same) (?:day|morning|afternoon|evening|night|week|month|year)\b|(?:hours|days|weeks|months|years) (?:later|earlier)\b)/;
const OPENS_QUOTED = /^(?:["“”„«»‘'「]|[–—-] )/;
const CONTRACTED = /'(?:s|re|ve|d|ll|m)$/;

/** `Which is why …`: half a sentence. */
const RELATIVE = /^which\b/i;
/** `While another said …`: half a sentence, where no comma or dash parts a main clause from it. */
const CONCEDES = /^(?:while|although|though|whereas|unless)\b/i;
const CLAUSE_MARK = /[,–—]/;
/** `— with the men inside, A and B — were`: its marks part no clauses where a verb goes on behind them. */
const ASIDE =
  / ?[–—] ?[^–—]{1,200}[–—] ?(?=(?:[a-zß-ÿ]{1,20}ed|is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did)\b)|\([^()]{1,200}\)/g;
/** The list in `While bread, fish or oil will cost more.` */
const CHOICES = /(?:, (?:[^\s,]{1,30} ){0,2}[^\s,]{1,30}){1,4},? or /;
/** Words beside those of time before a pronoun: `By the end of the year she …`. */
const OF_TIME: ReadonlySet<string> = new Set(
  'today,tonight,yesterday,tomorrow,heute,gestern,morgen,hoy,ayer,oggi,ieri,early,late,later,earlier,last,next,end,start,beginning,middle,spring,first,vergangenen,vergangene,letzten,letzte,nächsten,nächste,dernier,dernière,pasado,pasada,scorso,scorsa,passado,passada,vorige,vorig,afgelopen,förra,forrige,sidste'.split(
    ',',
  ),
);
const FIGURES = /^\d{1,4}$/;
const FARTHEST_PRONOUN = 8;
const MOST_LEAD_INS = 3;

/** What the sentence's opening leans on; a connective before a pronoun counts as the pronoun. */
export function readOpening(line: Line, story: Story): Opening {
  const { text } = line.sentence;
  // What a speaker points at, the quotation's reader sees with the speaker's eyes.
  if (OPENS_QUOTED.test(text)) return 'whole';
  const behind = pointsBack(line, story);
  if (behind) return behind;
  const { cues } = story;
  const is = (word: string, family: CueFamily) => cues.words.get(word)?.includes(family) === true;
  const words = line.words.map((word) => word.replace(CONTRACTED, ''));
  const [first = '', second = ''] = words;
  const joined = line.words.join(' ');
  if (
    PICKS_OUT.test(joined) ||
    OF_THEIRS.test(joined) ||
    picksLatter(words) ||
    (cues.language === 'en' && SOME.has(first) && BEHIND_SOME.has(second))
  )
    return 'thing';
  if (cues.language === 'en' && OF_THIS.test(joined)) return 'thing';
  if (cues.language === 'en' && (CHATS.test(text) || RESULTED.test(text))) return 'result';
  if (GIVES_REASON.has(first) || GIVES_REASON.has(second))
    return text.includes(',') && GIVES_REASON.has(first) && !ALWAYS_AFTER.has(first) ? 'whole' : 'reason';
  if (first === 'so' && cues.language === 'en' && !MEASURES.has(second)) return 'result';
  if (leansByPreposition(words) || SUMS_UP.test(joined) || (cues.language === 'en' && GOES_ON_FROM.test(joined))) return 'result';
  const led = countLeadIns(words, story);
  if (isHalf(led > 0 ? text.slice(text.indexOf(' ') + 1) : text)) return 'reason';
  if (pointsInClause(words, story)) return 'thing';
  if (pointsInBothClauses(words, text, story)) return 'person';
  const [opener = '', next = ''] = words.slice(led);
  const from = led > 0 ? text.split(' ').slice(led).join(' ') : text;
  const lead = cues.results.has(first) || cues.results.has(`${first} ${second}`) ? 'result' : led > 0 ? 'connective' : 'whole';
  const rest = line.words.slice(led).join(' ');
  const empty = POINTS_AT_NOTHING.exec(rest)?.[0];
  if (empty && cues.language === 'en' && WHOSE.test(empty) && !CAPITAL.test(from.slice(1, empty.length))) return 'person';
  if ((empty && !POINTS_LATER.test(rest)) || NAMES_AT_ONCE.test(from)) return lead;
  const isPronoun = is(opener, 'pronoun') && !opensWithArticle(opener, next, from, cues.language);
  if (isPronoun && !saysWhich(opener, next)) return is(opener, 'person') ? 'person' : 'thing';
  if (opensWithTime(words.slice(led), story)) return 'person';
  return (led === 0 ? pointsAfterPhrase(words, text, story) : undefined) ?? lead;
}

/** `So far`, `so many`: not `So you …`. */
const MEASURES: ReadonlySet<string> = new Set('far,many,much,few,long,little,often,close,great,strong,called'.split(','));
/** `Let’s say you have a boat`: an example of what was said before; `All this shows`: what comes of it. */
const SUMS_UP =
  /^(?:let's (?:say|assume|imagine|suppose)|suppose|imagine (?:you|that|if)|(?:all|much|most|none|some|part) (?:of )?(?:this|that|these|those|them)|do (?:this|that|so)|if (?:so|not|yes|the answer is)|either way|speaking of which|whatever the (?:case|reason)|in (?:addition to|light of|spite of|view of|response to|contrast to) (?:this|that|these|those|them))\b/;
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'with,under,among,within,until,during,despite,because,given,after,before,for,to,from,by,through,beyond,besides,without,like,unlike,mit,trotz,nach,dank,durch,aus,avec,malgré,après,pour,con,tras,por,dopo,per,com,após,om'.split(
    ',',
  ),
);
const DEMONSTRATIVES: ReadonlySet<string> = new Set(
  'this,that,these,those,them,diesem,dieser,diesen,diese,dieses,cela,ceci,cette,cet,ces,esto,eso,este,esta,estos,estas,questo,questa,questi,queste,isso,isto,estes,esse,essa,esses,essas,tale,tali,deze'.split(
    ',',
  ),
);

/** `With this seriousness, …`, `Despite that, …`, but not `After this weekend …`. */
function leansByPreposition([first = '', second = '', third = '', fourth = '']: readonly string[]): boolean {
  if (PLACES.has(first)) return DEMONSTRATIVES.has(second) && PLACED.has(third);
  if (!PREPOSITIONS.has(first) && (second === THAT || !GERUND.test(first))) return false;
  const [pointer, noun] = second === 'of' ? [third, fourth] : [second, third];
  return pointsAt(pointer, noun);
}

/** `In this case, …`, `At this point …`, but not `In this town …`, nor `At this time …`. */
const PLACES: ReadonlySet<string> = new Set(['in', 'at', 'bei', 'unter']);
const PLACED: ReadonlySet<string> = new Set(
  'case,cases,context,instance,instances,approach,way,sense,respect,regard,scenario,scenarios,situation,situations,example,model,method,process,setting,settings,type,kind,point,stage,fall,fällen,zusammenhang,sinne,kontext,beispiel,hinsicht,umständen,bedingungen'.split(
    ',',
  ),
);
/** `Ensuring that …` opens a clause. */
const THAT = 'that';
/** `Embracing this diet …`, `Cutting them back …`; not `Nothing`, `King`. */
const GERUND = /^(?!(?:noth|someth|anyth|everyth|even|morn)ing$)[a-zß-ÿ]{3,14}ing$/;

/** `If you take the latter …`: of whom or what, the sentence before says; not `the bridge or the latter’s pier`. */
function picksLatter(words: readonly string[]): boolean {
  const at = words.indexOf('latter');
  return at > 0 && at <= FARTHEST_PRONOUN && words[at - 1] === 'the' && !words.slice(0, at).some((word) => PAIRS.has(word));
}
const PAIRS: ReadonlySet<string> = new Set(['or', 'and', 'former']);

/** `While another said …`, also with commas that part no clauses. */
function isHalf(text: string): boolean {
  return RELATIVE.test(text) || (CONCEDES.test(text) && !CLAUSE_MARK.test(text.replace(ASIDE, ' ').replace(CHOICES, ' ')));
}

/** `While this is down from May, …`; not `As this week ends, …`, nor `If those who owe …`. */
function pointsInClause([first = '', second = '', third = '']: readonly string[], { cues }: Story): boolean {
  return OPENS_CLAUSE.has(first) && pointsAt(second, third) && !cues.weekdays.includes(third);
}

/** `those who`, `those surveyed`: it says at once who they are; not `those included`, whose verb tells what they did. */
const WHO_THEY_ARE =
  /^(?:who|whose|with|without|in|of|at|from|on|under|over|living|turned|surveyed|polled|interviewed|affected|killed|injured|wounded|arrested|detained|accused|charged|convicted|displaced|evacuated|involved|invited|elected|born|named|asked|questioned|hospitalized|infected|tested|vaccinated|registered|employed|opposed)$/;

/** `this week`, `those who`: the next word says which. */
function saysWhich(word: string, next: string): boolean {
  return TIME_NOUN.test(next) || (word === 'those' && WHO_THEY_ARE.test(next));
}

function pointsAt(word: string, next: string): boolean {
  return DEMONSTRATIVES.has(word) && !saysWhich(word, next);
}

/** `When she came, she …`: the pronoun of the first clause means nobody in the second; not `When she came, Ada …`. */
function pointsInBothClauses([first = '', second = '', ...rest]: readonly string[], text: string, { cues }: Story): boolean {
  if (!OPENS_CLAUSE.has(first) || !SUBJECTS.has(second)) return false;
  const next = rest[countBeforeComma(text) - 2] ?? '';
  return cues.words.get(next)?.includes('pronoun') === true || cues.words.get(next)?.includes('firstPerson') === true;
}

function countBeforeComma(text: string): number {
  return toWords(text.slice(0, Math.max(0, text.indexOf(',')))).length;
}

/** How many words of connectives open the sentence: `But then`, `In fact`. */
function countLeadIns(words: readonly string[], { cues }: Story): number {
  let at = 0;
  for (let step = 0; step < MOST_LEAD_INS; step++) {
    const word = words[at] ?? '';
    const phrase = (cues.phrases.get(word) ?? []).find(
      ({ family, rest }) => family === 'connective' && rest.every((next, i) => words[at + 1 + i] === next),
    );
    const isResult = cues.results.has(word);
    if (phrase) at += 1 + phrase.rest.length;
    else if (isResult || (cues.words.get(word)?.includes('connective') && !cues.words.get(word)?.includes('pronoun'))) at += 1;
    else break;
  }
  return at;
}

/** `This year they …`, `On Monday, she …`: a person that nothing before the pronoun can be. */
function opensWithTime(words: readonly string[], story: Story): boolean {
  const at = words.slice(0, FARTHEST_PRONOUN).findIndex((word) => SUBJECTS.has(word) && story.cues.words.get(word)?.includes('person'));
  return at > 0 && !OPENS_CLAUSE.has(words[at - 1] ?? '') && areOfTime(words.slice(0, at), story);
}

/** `Today, that firm …`, `On paper, this …`, `By the end of the term, they …`; not `Today, this week’s …`, nor `In an interview with Ada, she …`. */
function pointsAfterPhrase(words: readonly string[], text: string, story: Story): Opening | undefined {
  const comma = text.indexOf(',');
  if (comma < 0 || comma > LONGEST_PHRASE) return undefined;
  const at = countBeforeComma(text);
  const [word = '', next = ''] = words.slice(at);
  const namesNobody = OPENS_PHRASE.has(words[0] ?? '') && !CAPITAL.test(text.slice(1, comma));
  if (!namesNobody && !areOfTime(words.slice(0, at), story)) return undefined;
  if (pointsAt(word, next)) return 'thing';
  return namesNobody && SUBJECTS.has(word) ? 'person' : undefined;
}
const LONGEST_PHRASE = 50;
const CAPITAL = /\p{Lu}/u;
/** English prepositions that open no clause, which may say whom a pronoun means. */
const OPENS_PHRASE: ReadonlySet<string> = new Set(['in', 'on', 'at', 'by', 'for', 'from', 'with', 'within', 'during']);

function areOfTime(words: readonly string[], { cues }: Story): boolean {
  return words.every(
    (word) =>
      cues.stops.has(word) ||
      OF_TIME.has(word) ||
      FIGURES.test(word) ||
      TIME_NOUN.test(word) ||
      cues.months.includes(word) ||
      cues.weekdays.includes(word),
  );
}

/** `While they were together, Ada …`: the pronoun means who comes after. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  'while,when,as,because,if,after,before,until,since,though,although,where,als,wenn,weil,nachdem,bevor,während,quand,lorsque,si,cuando,quando,se,toen,när,när,da,når,mens'.split(
    ',',
  ),
);
/** Pronouns of persons that open a clause. */
const SUBJECTS: ReadonlySet<string> = new Set('he,she,they,er,il,elle,ils,elles,él,ella,ellos,ellas,egli,hij,han,hon,hun'.split(','));
