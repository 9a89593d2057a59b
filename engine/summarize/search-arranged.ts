/** Where an English sentence says that something is arranged or expected: `is also due back in court on`, `must decide by June`. */

const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
/** What makes `by` speak of time: `expected by May`, not `predicted by a theory`, `by 30 percent`, `by June Moen`. */
const BY_TIME = `(?:\\d{4}\\b|\\d{1,2} (?:[ap]\\.?m\\b|${MONTH})|next |early |late |mid-?|this |tomorrow\\b|then\\b|noon\\b|midnight\\b|spring\\b|summer\\b|autumn\\b|winter\\b|Christmas\\b|Easter\\b|year[ -]end\\b|the (?:end|start|beginning|middle|close|spring|summer|autumn|fall|winter)\\b|${MONTH}(?! [A-Z][a-z])|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)`;
/** Verbs that may stand behind `due to`, which elsewhere gives a reason: `due to open`, not `due to fire damage`. */
const VERB =
  '(?:be|have|go|come|open|reopen|begin|start|resume|end|finish|close|expire|meet|vote|rule|decide|approve|appear|testify|speak|address|visit|travel|arrive|leave|return|retire|step|stand|take|make|give|get|hold|host|attend|join|face|play|fight|fly|land|launch|sail|move|sign|sit|hear|look|examine|inspect|review|perform|premiere|air|compete|lead|build|sell|choose|elect|name|marry|publish|release|report|announce|unveil|submit|deliver|replace|produce|complete|conclude|receive|pay|undergo|consider|debate|discuss|become|enter|reach|run|call|set|turn|last|shut|dock|win|(?:increase|rise|fall|drop|change) (?:in|on|from|next|again))\\b(?!-)';
/** What is no verb behind `going to`: `going to charity`, `going to the farmers`, `going to plan`, `going to schools`. */
const PLACES =
  '(?:the|an?|his|her|their|its|my|our|your|this|that|these|those|each|every|all|both|some|no|more|most|many|other|local|new|women|men|public|food|rent|lunch|dinner|therapy|committee|conference|overtime|schedule|bed|work(?! (?:on|with|together|out))|school|church|college|university|court|jail(?! (?:him|her|them))|prison|war|town|sea|trial|press(?! (?:charges|ahead|on))|auction|waste|charity|market|hospital|heaven|hell|sleep|ground(?! (?:its|all|their|the))|plan|seed|pot|someone|whoever|where|what|anyone|everyone|people|and|or|from|in|on|at|by|for|with)';
const GOING_TO = `going to (?!${PLACES}\\b|[a-z-]+(?:s|tion|ment|ity|ness)\\b(?<!ss|mention|question|implement|focus|document|supplement|petition|transition|condition|caution))[a-z]+\\b(?!-)`;
const ADVERBS = '(?:(?:also|now|still|next|only|both|all|then|not|widely|currently|tentatively|provisionally) )?';
const DUE_TO = `due to ${VERB}`;
const SET_TO = '(?:set|scheduled|expected) to\\b';

/**
 * How it is said: what opens the form, then what follows. They are apart because a pattern is made ready anew for every way
 * that leads to a part of it: in one, all this would take a first reading as long as some hundred other patterns.
 */
const FORMS: readonly (readonly [opening: RegExp, followers: readonly RegExp[]])[] = [
  // Present alone, for what was expected has come or not; not `is due in part`, `is set in Orrin`, `the firm’s planned next stage`.
  [
    new RegExp(`(?:\\b(?:is|are)|\\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Ww]ho|[Tt]here|[Tt]hey|[Ww]e)['’](?:s|re)) ${ADVERBS}`, 'g'),
    toFollowers([
      'set (?:to (?!music\\b)|for (?!\\w+ (?:guests|people|persons)\\b))',
      DUE_TO,
      'due (?:back )?(?:out |on |at |by |for |before |next |later |this |in (?!(?:part|large|great|no|some)\\b))',
      '(?:scheduled|slated|planned|poised|tipped|expected|forecast|projected|predicted|anticipated) (?:to|for|in|on|next|later|this|before|within|until)\\b',
      `(?:scheduled|slated|planned|poised|tipped|expected|forecast|projected|predicted|anticipated|likely) by ${BY_TIME}`,
      '(?:scheduled|slated|expected) at\\b',
      'likely (?:to|on|next|later|this)\\b',
      GOING_TO,
      'on (?:track|course) (?:to|for)\\b',
    ]),
  ],
  [/[A-Za-zÀ-ÿ]['’]s /g, toFollowers([SET_TO, DUE_TO])],
  [/\bmust (?!have\b)/g, toFollowers([`[^,;:]{1,80}\\bby ${BY_TIME}`])],
  [/\b(?:has|have) until /g, [/^(?!(?:now|then|recently|lately|last)\b)/]],
];

/** Index of the first such form, or -1. */
export function searchArranged(text: string): number {
  const found = FORMS.map(([opening, followers]) => searchForm(text, opening, followers)).filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

function searchForm(text: string, opening: RegExp, followers: readonly RegExp[]): number {
  for (const { 0: words, index } of text.matchAll(opening)) {
    const rest = text.slice(index + words.length);
    if (followers.some((follower) => follower.test(rest))) return index;
  }
  return -1;
}

function toFollowers(sources: readonly string[]): RegExp[] {
  return sources.map((source) => new RegExp(`^(?:${source})`));
}
