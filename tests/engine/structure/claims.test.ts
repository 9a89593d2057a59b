/** Indirect statements and roles, through the room's door; every text is invented. */
import { describe, expect, it } from 'vitest';
import { claimsOf, rolesOf } from './article-of.ts';

const CLAIMS: readonly (readonly [language: string, paragraphs: readonly string[], claims: readonly string[]])[] = [
  ['en', ['Ann Lee said that the bridge will stay shut until Monday.'], ['Ann Lee: the bridge will stay shut until Monday']],
  ['en', ['The bridge will stay shut until Monday, Ann Lee said.'], ['Ann Lee: The bridge will stay shut until Monday']],
  ['en', ['According to Ann Lee, the bridge will stay shut.'], ['Ann Lee: the bridge will stay shut']],
  [
    'en',
    ['Mayor Ann Lee told the council on Monday that the bridge is safe.', 'She added that nobody had been hurt.'],
    ['Ann Lee: the bridge is safe', 'Ann Lee: nobody had been hurt'],
  ],
  ['en', ['The bridge is shut until Monday.'], []],
  ['de', ['Anna Weber erklärte, dass die Brücke bis Montag gesperrt bleibe.'], ['Anna Weber: die Brücke bis Montag gesperrt bleibe']],
  ['de', ['Laut Anna Weber bleibt die Brücke bis Montag gesperrt.'], ['Anna Weber: bleibt die Brücke bis Montag gesperrt']],
  ['de', ['Die Brücke bleibe bis Montag gesperrt, sagte Anna Weber.'], ['Anna Weber: Die Brücke bleibe bis Montag gesperrt']],
  ['fr', ['Claire Petit affirme que le pont restera fermé.'], ['Claire Petit: le pont restera fermé']],
  ['es', ['Ana Ruiz aseguró que el puente seguirá cerrado.'], ['Ana Ruiz: el puente seguirá cerrado']],
];

const ROLES: readonly (readonly [language: string, paragraphs: readonly string[], roles: readonly string[]])[] = [
  ['en', ['“We will not sign this,” Harbour Office press secretary Ann Lee said.'], ['Ann Lee (Harbour Office press secretary)']],
  ['en', ['“We will not sign this,” said Ann Lee, the council’s executive director.'], ['Ann Lee (council’s executive director)']],
  ['en', ['Ann Lee, the mayor of Orrin, came late.', '“We will not sign this,” Lee said.'], ['Ann Lee (mayor of Orrin)']],
  ['en', ['“We will not sign this,” the harbour director, Ivo Brandt, said.'], ['Ivo Brandt (harbour director)']],
  ['en', ['“We will not sign this,” said Mr. Ivo Brandt.'], ['Ivo Brandt ()']],
  ['de', ['„Wir unterschreiben das nicht“, sagte der Hafendirektor Peter Lang.'], ['Peter Lang (Hafendirektor)']],
];

describe('claims', () => {
  it.each(CLAIMS)('%s: %j', (language, paragraphs, claims) => {
    expect(claimsOf(paragraphs, language)).toEqual(claims);
  });
});

describe('roles', () => {
  it.each(ROLES)('%s: %j', (language, paragraphs, roles) => {
    expect(rolesOf(paragraphs, language)).toEqual(roles);
  });
});
