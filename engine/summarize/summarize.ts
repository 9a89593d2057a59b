/** From an annotated article to the points that an editor would print. */
import { overlaps } from '../overlaps.ts';
import { hasTurns } from '../text/measure-dateline.ts';
import type { Annotations, Article, Summary, SummaryLength, SummaryRole } from '../types.ts';
import { findBackMatter } from './find-back-matter.ts';
import { findCaptions } from './find-captions.ts';
import { findOutline, type Section } from './find-outline.ts';
import { findPitches } from './find-pitches.ts';
import { frameByAuthor, frameByRole, nameByGenre, type Placed, withoutKnownNames } from './frame.ts';
import { joinQuoted } from './join-quoted.ts';
import { type Judged, judgeLines, type SummaryWeights } from './judge.ts';
import { findMarkedPassages } from './marked-passages.ts';
import { printPoint } from './print-point.ts';
import { DEK, isToldByDek, toDekWords } from './read-dek.ts';
import { selectLines, TARGETS } from './select.ts';
import { findStandings, type Standing } from './stand-alone.ts';
import { readStory } from './story.ts';
import { weighArgument } from './weigh-argument.ts';
import { weighVerdict } from './weigh-verdict.ts';
import { WEIGHTS } from './weights/weights.ts';

/** An article shorter than so many times the target is its own summary. */
const ALREADY_SHORT = 3;

/** Share of the belief from which the second sentence tells the story too, and stands beside the first. */
const LIKELY_NUT_GRAF = 0.1;
/** The same where someone says it, or it is still to come. */
const LIKELY_THOUGH_OPEN = 0.25;
const OPEN: ReadonlySet<SummaryRole> = new Set(['who-said', 'what-next']);

/** A quotation says what someone said, even where it is the story. */
const MOSTLY_QUOTED = 0.6;

/** Chooses and frames the points of an article at one of three lengths. Deterministic; every point stands in the source. */
export function summarize(article: Article, annotations: Annotations, length: SummaryLength): Summary {
  return summarizeWith(WEIGHTS, article, annotations, length);
}

/** The same with other weights, as the training does. */
export function summarizeWith(weights: SummaryWeights, article: Article, annotations: Annotations, length: SummaryLength): Summary {
  const story = readStory(article, annotations);
  const frame = findOutline(article, story);
  const texts = new Map(article.blocks.map(({ id, text }) => [id, text]));
  const passages = findMarkedPassages(annotations, texts);
  const weighed = weighArgument(judgeLines(story, weights, frame), story, article.genre);
  const judged = joinQuoted(article.genre === 'review' ? weighVerdict(weighed, frame) : weighed, passages, texts);
  const standings = findStandings(story, judged, annotations, passages);
  const pitches = findPitches(article, story);
  const untold = [findBackMatter(article.blocks), findCaptions(article.blocks), pitches.blocks];
  const told = judged.filter(({ line }) => !pitches.lines.has(line.index) && !untold.some((blocks) => blocks.has(line.sentence.ref.block)));
  const outline = frame && withText(frame, told);
  const chosen = selectLines(told, standings, outline, length);
  const dekWords = toDekWords(article);
  const inDek = chosen.filter(({ line }) => line.sentence.ref.block === DEK || isToldByDek(line.words, dekWords));
  // A summary is never the dek alone.
  const dek = inDek.length < chosen.length ? inDek : inDek.filter(({ line }) => line.sentence.ref.block === DEK);
  const inTurns = hasTurns(story.lines.map(({ sentence }) => sentence.text));
  const opening = story.lines.find(({ sentence }) => sentence.ref.block !== DEK)?.sentence.ref;
  const placed = chosen.flatMap((one, place) =>
    dek.includes(one)
      ? []
      : [
          {
            index: one.line.index,
            point: printPoint(one, {
              annotations,
              standing: standings[one.line.index],
              cues: story.cues,
              place: { isFirst: opening !== undefined && overlaps(opening, one.line.sentence.ref), hasTurns: inTurns },
              published: article.head.published?.value,
              goesOn: chosen.some(({ line }) => line.index === one.line.index - 1),
              isNutGraf:
                place === 0
                  ? one.line.quoted < MOSTLY_QUOTED
                  : place === 1 &&
                    one.nutGraf > (OPEN.has(one.role) ? LIKELY_THOUGH_OPEN : LIKELY_NUT_GRAF) &&
                    one.line.quoted < MOSTLY_QUOTED,
            }),
          },
        ],
  );
  const words = story.lines.reduce((sum, line) => sum + line.words.length, 0);
  const together = outline ? placed : keepTogether(placed, standings);
  const framed = outline ? frameByAuthor(together, outline) : frameByRole(together, article.genre);
  return {
    sections: nameByGenre(withoutKnownNames(framed, together, standings), article.genre),
    ...(dek.length > 0 ? { dek: dek.map(({ line }) => line.sentence.text) } : {}),
    length,
    alreadyShort: words < ALREADY_SHORT * TARGETS[length].words,
    languageSupported: story.isSupported,
  };
}

/** The sections that something is told of. */
function withText(outline: readonly Section[], told: readonly Judged[]): readonly Section[] {
  const indexes = told.map(({ line }) => line.index);
  let at = 0;
  return outline.filter(({ from, to }) => {
    while (at < indexes.length && (indexes[at] ?? 0) < from) at += 1;
    return at < indexes.length && (indexes[at] ?? 0) < to;
  });
}

/** `It takes four pages …` stands in the section of the sentence that it goes on with. */
function keepTogether(placed: readonly Placed[], standings: readonly Standing[]): readonly Placed[] {
  const roles = new Map(placed.map(({ index, point }) => [index, point.role]));
  return placed.map((one) => {
    const role = standings[one.index]?.follows ? roles.get(one.index - 1) : undefined;
    return role ? { ...one, point: { ...one.point, role } } : one;
  });
}
