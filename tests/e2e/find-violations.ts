/** Asks axe what stands in the way of readers who see, hear or move otherwise. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from '../../scripts/drive/surface.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Each violation with the elements that it was found at; none for a document that everybody can use. What a sticking bar
 * covers can be scrolled from under it, so while axe looks, such bars stand where they belong.
 */
export function findViolations(surface: Surface): Promise<string[]> {
  return surface.evaluate<string[]>(`(async () => {
    ${AXE}
    const bars = [...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).position === 'sticky');
    for (const bar of bars) bar.style.position = 'static';
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
    for (const bar of bars) bar.style.position = '';
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary));
  })()`);
}
