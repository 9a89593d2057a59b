/** Words for people: the views get them as a prop, so that they know no extension API. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface Texts {
  /** The text of a key of `_locales`, with `$1`… replaced; empty where there is no such key. */
  readonly t: (key: string, ...substitutions: readonly string[]) => string;
  /** BCP 47, for `Intl`. */
  readonly locale: string;
  /** Of the interface, which may differ from the story's. */
  readonly direction: 'ltr' | 'rtl';
}

const NO_TEXTS: Texts = { t: () => '', locale: 'en', direction: 'ltr' };
const TextsContext = createContext<Texts>(NO_TEXTS);

export function TextsProvider({ texts, children }: { readonly texts: Texts; readonly children: ComponentChildren }) {
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

export function useTexts(): Texts {
  return useContext(TextsContext);
}
