/** What every control takes that chooses one of a row of values. */
export interface ChoiceProps<T> {
  readonly label: string;
  /** A sentence on what it changes, where there is room for one. */
  readonly note?: string | undefined;
  readonly values: readonly T[];
  readonly value: T;
  readonly onValue: (value: T) => void;
}
