/** What every control takes that chooses one of a row of values. */
export interface ChoiceProps<T> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly onValue: (value: T) => void;
}
