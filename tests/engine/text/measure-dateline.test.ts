/** Where a dateline ends, and what only looks like one. */
import { expect, it } from 'vitest';
import { hasTurns, measureDateline } from '../../../engine/text/measure-dateline.ts';

const FIRST = { isFirst: true, hasTurns: false };

it.each([
  'EASTMERE (Coast Wire) — ',
  'EASTMERE, Norland -- ',
  'EASTMERE, Calif. (AP) — ',
  'NEW EASTMERE—',
  'TAMPA, Fla.- ',
  'EASTMERE, Nov 22 — ',
  'EASTMERE, Feb. 2 (UPI) — ',
  'Eastmere, Norland (CNN) -- ',
  'Eastmere (dpa) - ',
  'Eastmere (dpa/coast) - ',
  'EASTMERE, Dec 20, 2025 (CW) - ',
  'EASTMERE (January 24, 2026) — ',
  'NEW EASTMERE, Jan. 24, 2026 /Coast Wire/ -- ',
  'EASTMERE, Calif., Jan. 24, 2026 (COAST WIRE) – ',
  'Eastmere, MA – January 24, 2026 – ',
  'Eastmere, 24.01.2026 (cw) - ',
  'EASTMERE--(COAST WIRE)--',
  'EASTMERE.- ',
  'Eastmere, 3 mar (EFE).- ',
  'Eastmere (PAP) – ',
  'EASTMERE (NTB): ',
  'SÃO EASTMERE, SP (FOLHAPRESS) - ',
  'NEW EASTMERE: ',
  '(Coast Wire) — ',
  '(CNN)',
  '(CNN) ',
  'Eastmere, Norland (CNN) ',
  'Eastmere Air Force Base, Norland (CNN) -- ',
  'EASTMERE, NY (COAST 10) – ',
  '(ANSA) - EASTMERE, 05 MAG - ',
  'EASTMERE, 5 mag. - (Adnkronos) - ',
  'DAL NOSTRO INVIATO NEW EASTMERE - ',
  'EASTMERE- ',
  'Eastmere - ',
  'Eastmere/Orrin - ',
  'Bad Eastmere – ',
  'Eastmere: ',
  'Asunción: ',
  'New Eastmere: ',
  'Eastmere · ',
])('is measured with the mark behind it: %s', (dateline) => {
  expect(measureDateline(`${dateline}The port of Eastmere closed on Monday after a fire.`, FIRST)).toBe(dateline.length);
});

it.each([
  'Ann Lee (5 January 1931 – 7 March 2020) was a docker of Eastmere.',
  'Ann Lee (January 5, 1931 – March 7, 2020) was a docker of Eastmere.',
  'Eastmere — the old port, not the new one — closed on Monday.',
  'Eastmere (2026) – a film of the port – opened on Monday.',
  'EASTMERE (2026) – The film of the port opened on Monday.',
  'COVID-19 cases in the port of Eastmere doubled on Monday.',
  'US-China trade talks at the port of Eastmere ended on Monday.',
  'UN-backed troops took the port of Eastmere on Monday.',
  'U.S. - China trade talks at the port of Eastmere ended on Monday.',
  'Warning: The port of Eastmere closed on Monday after a fire.',
  'Ann Lee: The port of Eastmere closed on Monday after a fire.',
  'Eastmere: Hier wurde am Montag nach einem Brand der Hafen geschlossen.',
  'Eastmere: Here the port of the town closed on Monday after a fire.',
  'Eastmere: the port of the town closed on Monday after a fire.',
  'NASA: the agency said the port of Eastmere was closed on Monday.',
  'NASA — the agency that owns the port of Eastmere — closed it on Monday.',
  'Eastmere - the old port - and Orrin were closed on Monday after a fire.',
  'Eastmere – The Old Port – was closed on Monday after a fire.',
  'Ann Lee (PA) wants the port of Eastmere to be closed.',
  'Orrin Pacific (CP) Rail workers of Eastmere went on strike on Monday.',
  'The Coast Authority (PA) President of Eastmere spoke on Monday.',
  '(Labour) The port of Eastmere closed on Monday after a fire.',
  'ANN LEE: We closed the port of Eastmere on Monday after the fire.',
  'Ann Lee (Labour) - a former nurse - was elected in the port of Eastmere on Monday.',
  'Ann Lee (Labour) - Eastmere’s first woman at the helm - was elected on Monday.',
  'SPD-Chefin Anna Lenz hat am Montag den Hafen von Eastmere geschlossen.',
  'Anna Lenz (CDU) - Ministerin in Eastmere - hat am Montag den Hafen geschlossen.',
])('is none: %s', (text) => {
  expect(measureDateline(text, FIRST)).toBe(0);
});

it('opens a later sentence too where a town in capitals or an agency marks it, not where a town alone does', () => {
  const later = { isFirst: false, hasTurns: false };
  expect(measureDateline('EASTMERE (Coast Wire) — The port of Eastmere closed on Monday.', later)).toBe(24);
  expect(measureDateline('Eastmere: The port of Eastmere closed on Monday.', later)).toBe(0);
});

it('is no name of who speaks, in an interview that is written down', () => {
  const turns = ['ANN LEE: The port of Eastmere was closed on Monday.', 'BO RAY: The town of Eastmere will pay the dockers.'];
  expect(hasTurns(turns)).toBe(true);
  expect(hasTurns(turns.slice(1))).toBe(false);
  expect(turns.map((text) => measureDateline(text, { isFirst: false, hasTurns: true }))).toEqual([0, 0]);
});
