/** What is used of the library, which has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  interface TextFragment {
    readonly prefix?: string;
    readonly textStart: string;
    readonly textEnd?: string;
    readonly suffix?: string;
  }
  /** `status` 0 is success. The range is moved to the borders of words; the document is not changed. */
  export function generateFragmentFromRange(range: Range): { readonly status: number; readonly fragment?: TextFragment };
  export function isValidRangeForFragmentGeneration(range: Range): boolean;
  export function setTimeout(milliseconds: number): void;
}
