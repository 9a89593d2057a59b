/** Asks axe what stands in the way of readers who see, hear or move otherwise. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from '../../scripts/drive/surface.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Each violation with the elements that it was found at; none for a document that everybody can use. What a sticking bar
 * covers can be scrolled from under it, so while axe looks, such bars stand where they belong. A document that was judged
 * by all rules and has only changed its colours is judged by those of colours.
 */
export async function findViolations(surface: Surface, { rules = 'all' }: { readonly rules?: 'all' | 'colours' } = {}): Promise<string[]> {
  if (!(await surface.evaluate<boolean>(`'axe' in window`))) await surface.evaluate(`void (() => { ${AXE} })()`);
  const runOnly = rules === 'colours' ? `runOnly: ['color-contrast', 'link-in-text-block'],` : '';
  return surface.evaluate<string[]>(`(async () => {
    const bars = [...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).position === 'sticky');
    for (const bar of bars) bar.style.position = 'static';
    const { violations } = await window.axe.run(document, { ${runOnly} resultTypes: ['violations'], preload: false, rules: { 'target-size': { enabled: true } } });
    for (const bar of bars) bar.style.position = '';
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary));
  })()`);
}
