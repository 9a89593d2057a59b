/** Finds where the words end that tell who somebody without a name is. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

const ONE_OR_OWN = /^(?:an?|its|his|her|their|(?:k?ein|sein|ihr)e[mr])$/;
/** `facket i ett uttalande`; not `i` of the Italian plural. */
const NORDIC_ONE = /^(?:ett?|en|sitt?|sin)$/;
/** `der 23-Jährige bei Radio Ode` */
const AGED = /jährige$/;
/** `el fiscal a la salida del tribunal` */
const ARTICLE = /^(?:la|su|l|sa|sua|da)$/;
const LEAVING = /^(?:salida|llegada|término|sortie|issue|uscita|termine|saída|chegada|final|fin|micro|microfoni|barre|tribune)$/;

/** `la organización en un comunicado`, `l’avocat dans une lettre`, `a empresa em nota` */
const ROMANCE_IN = /^(?:en|dans|em)$/;
const WHERE_SAID =
  /^(?:une?|una|uno|uma?|sus?|suas?|seus?|son|sa|ses|declara[A-Za-zÀ-ſ]+|entrevista|nota|comunicado|coletiva|rueda|conferencia)$/;
/** `le ministre devant les députés` */
const BEFORE = /^(?:devant|ante|perante|davanti)$/;
/** `a Defesa Civil nesta segunda` */
const THIS = /^(?:nest[ae]|est[ae]|quest[ao])$/;
const ROMANCE_DAY =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?:-feira)?$/;

/** `a Luis Ode`, `agli ospiti`, `aux journalistes`: who is told; not `a cargo`, `alla Casa Bianca`. */
const TO = /^(?:ad?|al|ai|agli|alle|à|aux?|aos?)$/;
const LISTENERS =
  /^(?:ospiti|giornalisti|cronisti|colleghi|media|periodistas|medios|diputados|reporteros|journalistes|députés|jornalistas|repórteres|deputados)$/;

/** `el candidato a Gobernador`, `el enviado especial a Norlandia` */
const SEEKS = /^(?:candidat|aspirant|enviad|embajador|precandidat|rumbo|viaje)/;

function opensListener(tokens: readonly Token[], at: number): boolean {
  const [key, next] = [keyAt(tokens, at), tokens[at + 1]];
  if (!TO.test(key) || next?.kind !== 'word') return false;
  return (
    LISTENERS.test(next.key) ||
    LISTENERS.test(keyAt(tokens, at + 2)) ||
    (key === 'a' && next.isCapital && !SEEKS.test(keyAt(tokens, at - 1)) && !SEEKS.test(keyAt(tokens, at - 2)))
  );
}

/** The end of the phrase without where it was said: `der Verband in einem Brief`, `the agency in a statement`. */
export function endOfNominal(tokens: readonly Token[], from: number, to: number, cues: Cues): number {
  const { isEnglish } = cues;
  for (let i = from + 1; i < to - 1; i += 1)
    if (opensPlace(tokens, i) || THAT_ELIDED.test(tokens[i]?.text ?? '') || (!isEnglish && opensListener(tokens, i))) return i;
  return to - from > 1 && isDoneBy(tokens, to, cues) ? to - 1 : withoutDay(tokens, from, to);
}

/** "el portavoz del grupo apoyado por Norlandia", "les données publiées par le port": a participle with what did it. */
function isDoneBy(tokens: readonly Token[], end: number, { isEnglish, isVerbSecond, nounsHaveCapitals }: Cues): boolean {
  if (isEnglish || isVerbSecond || nounsHaveCapitals || !BY.test(keyAt(tokens, end))) return false;
  return tokens[end - 1]?.isCapital === false && PARTICIPLE.test(keyAt(tokens, end - 1));
}
/** "le récit qu’elle livre" */
const THAT_ELIDED = /^qu['’]/;
const BY = /^(?:por|par|da|dal|dall[ao]|dai|dagli|dalle|pel[ao]s?)$/;
const PARTICIPLE = /(?:[ai]d[oa]s?|ées?|és?|ies?|[aiu]t[oaie])$/;

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

/** `a poll conducted` of "a poll conducted in May" */
const MADE = /^(?:released|published|issued|unveiled|conducted|posted|filed|obtained|shared)$/;

/** "the agency on Monday", "the court today", "a poll conducted": the end without when and how. */
function withoutDay(tokens: readonly Token[], from: number, to: number): number {
  let end = PART_OF_DAY.test(keyAt(tokens, to - 1)) && DAY.test(keyAt(tokens, to - 2)) ? to - 1 : to;
  if (!DAY.test(keyAt(tokens, end - 1))) end = to;
  else end -= keyAt(tokens, end - 2) === 'on' ? 2 : 1;
  if (MADE.test(keyAt(tokens, end - 1))) end -= 1;
  return end > from ? end : to;
}

/** "in einem Brief", "a la salida": where it was said. */
export function opensPlace(tokens: readonly Token[], at: number): boolean {
  const [key, next] = [keyAt(tokens, at), keyAt(tokens, at + 1)];
  if (key === 'in') return ONE_OR_OWN.test(next) || WHERE_SAID.test(next);
  if (key === 'i') return NORDIC_ONE.test(next);
  if (ROMANCE_IN.test(key)) return WHERE_SAID.test(next);
  if (BEFORE.test(key) || (THIS.test(key) && ROMANCE_DAY.test(next))) return true;
  if (key === 'bei') return AGED.test(keyAt(tokens, at - 1));
  return LEAVING.test(next) || (ARTICLE.test(next) && LEAVING.test(keyAt(tokens, at + 2)));
}
