/** Tells what opens beside its button where that stands: a bar of tools may have one row, or several. */

/** For `onBeforeToggle`. The first button that names it is the one that opens it. */
export function placeMenu({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  const button = document.querySelector(`[popovertarget="${currentTarget.id}"]`)?.getBoundingClientRect();
  if (!button) return;
  currentTarget.style.setProperty('--below-button', `${button.bottom}px`);
  currentTarget.style.setProperty('--above-button', `${innerHeight - button.top}px`);
}
