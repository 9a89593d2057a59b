/** Puts the chosen points under their headings: the author's where there are some, else the roles. */
import type { Genre, SectionName, SummaryPoint, SummarySection } from '../types.ts';
import type { Section } from './find-outline.ts';
import { type Standing, surnameOf } from './stand-alone.ts';
import { SUMMARY_ROLES } from './summary-lists.ts';

/** A point with the number of its sentence. */
export interface Placed {
  readonly point: SummaryPoint;
  readonly index: number;
}

/** Sections by role in a fixed order, those without points left out; points stay in the order given. Why something matters is a part of an author's view. */
export function frameByRole(placed: readonly Placed[], genre: Genre | undefined): readonly SummarySection[] {
  const sectionOf = ({ role }: SummaryPoint) => (genre && role === 'why-it-matters' ? 'what-happened' : role);
  return SUMMARY_ROLES.map((role) => ({
    role,
    points: placed.flatMap(({ point }) => (sectionOf(point) === role ? [point] : [])),
  })).filter(hasPoints);
}

/** The author's sections in reading order, those without points left out; points stay in the order given. */
export function frameByAuthor(placed: readonly Placed[], outline: readonly Section[]): readonly SummarySection[] {
  return outline
    .map(({ role, heading, headingSource, from, to }) => ({
      role,
      ...(heading === undefined ? {} : { heading }),
      ...(headingSource === undefined ? {} : { headingSource }),
      points: placed.filter(({ index }) => index >= from && index < to).map(({ point }) => point),
    }))
    .filter(hasPoints);
}

/** `He [Ivo Brandt] …` needs no name right below the sentence before it, where that gives the name. */
export function withoutKnownNames(
  sections: readonly SummarySection[],
  placed: readonly Placed[],
  standings: readonly Standing[],
): readonly SummarySection[] {
  const indexes = new Map(placed.map(({ point, index }) => [point, index]));
  return sections.map((section) => ({
    ...section,
    points: section.points.map((point, i, all) => {
      const index = indexes.get(point) ?? 0;
      const above = all[i - 1];
      const name = standings[index]?.referent?.name;
      if (!name || !above || indexes.get(above) !== index - 1 || !above.text.includes(surnameOf(name))) return point;
      return { ...point, text: point.text.replace(` [${name}]`, '') };
    }),
  }));
}

/** What an author thinks did not happen. */
const INSTEAD: Readonly<Record<Genre, SectionName>> = { opinion: 'argument', review: 'verdict' };

/** In an opinion or a review the section that would be *What happened* is called by what it is. */
export function nameByGenre(sections: readonly SummarySection[], genre: Genre | undefined): readonly SummarySection[] {
  if (genre === undefined) return sections;
  return sections.map((section) =>
    section.role === 'what-happened' && section.heading === undefined ? { ...section, name: INSTEAD[genre] } : section,
  );
}

function hasPoints({ points }: SummarySection): boolean {
  return points.length > 0;
}
