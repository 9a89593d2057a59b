/** How reading aloud knows and keeps what the reader likes. */

/** Times the usual speed. */
export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

export interface SpeechChoice {
  readonly rate: (typeof RATES)[number];
  /** By language (`en`): the address of the voice that the reader chose for it. */
  readonly voices: Readonly<Record<string, string>>;
}

export interface SpeechActions {
  readonly onLoad: () => Promise<SpeechChoice>;
  readonly onKeep: (choice: SpeechChoice) => void;
}
