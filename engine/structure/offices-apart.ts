/** Offices that one person hardly holds at once: who is called the mayor is not meant by "the minister". */

const APART: readonly string[] = [
  'mayor bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin maire alcalde alcaldesa sindaco sindaca prefeito prefeita burgemeester borgmester borgmästare ordfører',
  'minister ministerin premier ministre ministro ministra statsminister statsråd secretary',
  'pope papst pape papa paus pave påve',
  'coach trainer trainerin entraîneur entraîneuse entrenador entrenadora allenatore treinador treinadora træner tränare',
  'executive ceo chairman chairwoman founder geschäftsführer geschäftsführerin vorstandschef vorstandschefin pdg',
  'inspector superintendent constable detective kommissar kommissarin commissaire comisario commissario',
  'striker goalkeeper midfielder defender winger stürmer torwart verteidiger attaquant gardien delantero portero attaccante portiere',
  'analyst economist analystin ökonom ökonomin économiste economista',
  'judge richter richterin juge juez jueza giudice juiz juíza rechter dommer domare',
];

const GROUPS: ReadonlyMap<string, number> = new Map(
  APART.flatMap((words, group) => words.split(' ').map((word) => [word, group] as const)),
);

/** The words of the offices that whoever holds this one hardly holds; none for other nouns. */
export function findOfficesApart(noun: string): readonly string[] {
  const own = GROUPS.get(noun);
  return own === undefined ? [] : [...GROUPS].flatMap(([word, group]) => (group === own ? [] : word));
}
