/** The ways in which a summary can be taken along, by the keys of their names. */
import type { TakeActions } from './take-actions.ts';
import type { TakeName } from './take-along.ts';

interface Way {
  readonly name: TakeName;
  readonly needs: keyof TakeActions;
}

const WAYS: readonly Way[] = [
  { name: 'copy_text', needs: 'onCopy' },
  { name: 'copy_markdown', needs: 'onCopy' },
  { name: 'copy_citations', needs: 'onFindLinks' },
  { name: 'save_markdown', needs: 'onSaveFile' },
  { name: 'save_html', needs: 'onSaveFile' },
  { name: 'take_share', needs: 'onShare' },
  { name: 'take_print', needs: 'onPrint' },
];

/** Those that what is given allows. */
export function listWays(actions: TakeActions): readonly Way[] {
  return WAYS.filter(({ needs }) => actions[needs]);
}
