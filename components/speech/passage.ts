/** What is read aloud at a time: a sentence, and where it stands in the view. */
export interface Passage {
  readonly text: string;
  /** Null where the view no longer holds it. */
  readonly range: () => Range | null;
}
