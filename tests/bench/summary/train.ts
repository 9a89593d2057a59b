/** Learns the weights of the summary: `npx tsx tests/bench/summary/train.ts [--data FOLDER] [--salience]` rewrites `engine/summarize/weights/weights.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEIGHTS } from '../../../engine/summarize/weights/weights.ts';
import { learnSalience, learnWeights, readExamples } from './learn.ts';
import { dataFolder } from './read-gold.ts';
import { readDatedGold, readLabels } from './read-labels.ts';

const data = dataFolder(process.argv);
// The forest takes long; without the option the present one is kept.
const salience = process.argv.includes('--salience') ? learnSalience(data) : WEIGHTS.salience;
const weights = learnWeights(readExamples(readDatedGold(data)), readExamples(readLabels(data)), salience);
const round = (list: readonly number[], digits: number) =>
  `[${list.map((x) => (Number.isInteger(x) ? x : x > 1e8 ? 1e9 : +x.toFixed(digits)).toString().replace(/^(-?)0\./, '$1.')).join(',')}]`;
const text = `/** Learned numbers of the summary; made by tests/bench/summary/train.ts, not by hand. */
import type { SummaryWeights } from '../judge.ts';

export const WEIGHTS: SummaryWeights = {
  salience: ${round(weights.salience, 4)},
  key: ${round(weights.key, 2)},
  nutGraf: ${round(weights.nutGraf, 2)},
  roles: [
${weights.roles.map((list) => `    ${round(list, 2)},`).join('\n')}
  ],
};
`;
writeFileSync(join(import.meta.dirname, '../../../engine/summarize/weights/weights.ts'), text);
console.log(`${text.length} characters of weights`);
