/** Remembers the person without a name that a story has just spoken of: "a shopkeeper", "one resident". */
import type { Cues } from './cues/cues.ts';
import type { Gender } from './gender-of-office.ts';
import type { Identity } from './identity.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { toText } from './join-fellows.ts';
import { keyAt } from './key-at.ts';
import type { NameIndex, PlacedUnit } from './name-index.ts';
import { readRight } from './read-mention.ts';
import type { Token } from './to-units.ts';

/** English articles that bring somebody new. */
const ONE = /^(?:an?|one|another)$/;
const MAN = /(?<!wo)man$/;
const WOMAN = /woman$/;
const TELLS = /^(?:told|asked|warned|called|urged)$/;
/** So many names back are looked at for somebody else. */
const REACH = 12;

export class Strangers {
  #stranger: Identity | null = null;
  #at = -9;
  #noun = '';
  #others: readonly Gender[] = [];
  #spoke = false;

  constructor(
    private readonly index: NameIndex,
    private readonly cues: Cues,
  ) {}

  /** Takes note of a sentence's speaker, or, where nobody spoke, of whom it opens with. */
  note({ tokens, order }: PlacedUnit, speaker: Identity | null): void {
    const opening = speaker ? null : readRight(tokens, 0, this.cues);
    const isApposed = opening && tokens[opening.to]?.text === ',' && tokens[opening.to + 1]?.isCapital;
    const name = speaker?.name ?? (opening?.kind === 'nominal' && !isApposed ? toText(tokens.slice(opening.from, opening.to)) : '');
    const noun = speaker?.named ? null : this.#personOf(name.toLowerCase().split(' '));
    if (noun === null && speaker === null) return;
    this.#others = noun === null ? [] : this.#findOthers(tokens, noun);
    this.#stranger = noun === null ? null : (speaker ?? { name, named: null, isSomeone: true });
    this.#at = order;
    this.#noun = noun ?? '';
    this.#spoke = speaker !== null;
  }

  /** Whom "he" or "she" means where the sentence before speaks of somebody without a name, and nobody is named since. */
  find(gender: Gender, { order }: PlacedUnit, start: number): Identity | null {
    if (this.#others.includes(gender)) return null;
    if (this.#stranger === null || order - this.#at > 1 || (gender === 'he' ? WOMAN : MAN).test(this.#noun)) return null;
    for (const { named, order: namedAt, tokens, from } of this.index.latest(order, REACH)) {
      if (namedAt < this.#at) break;
      const isLater = namedAt === order && (tokens[from]?.start ?? 0) >= start;
      if (!isLater && (named.isPerson || named.hasSpoken) && !(this.#spoke && namedAt === this.#at)) return null;
    }
    return this.#stranger;
  }

  /** "She left when a tutor told her": who is told, or spoken of before the stranger, is somebody else. */
  #findOthers(tokens: readonly Token[], noun: string): readonly Gender[] {
    const { he, she, stressedHe, stressedShe } = this.cues;
    const at = tokens.findIndex(({ key }) => key === noun);
    const isTold = (i: number) => TELLS.test(keyAt(tokens, i - 1));
    const others = tokens.filter(
      ({ key }, i) => (i < at && (he.has(key) || she.has(key))) || (isTold(i) && (stressedHe.has(key) || stressedShe.has(key))),
    );
    return others.map(({ key }) => (he.has(key) || stressedHe.has(key) ? 'he' : 'she'));
  }

  #personOf(words: readonly string[]): string | null {
    if (!this.cues.isEnglish || !ONE.test(words[0] ?? '')) return null;
    const end = words.findIndex((word, at) => at > 0 && this.cues.prepositions.has(word));
    const noun = words.at(end < 0 ? -1 : end - 1) ?? '';
    return words.length > 1 && isPersonNoun(noun, undefined, this.cues) ? noun : null;
  }
}
