/** Who says what, in Portuguese. */
import type { CueTable } from './cue-table.ts';

export const PT: CueTable = {
  says: 'disse diz dizem disseram dizia afirmou afirma afirmaram explicou explica acrescentou acrescenta declarou declara contou conta destacou destaca ressaltou ressalta escreveu escreve comentou comenta informou informa garantiu garante lembrou lembra avaliou avalia criticou critica alertou alerta admitiu admite reconheceu reconhece completou completa concluiu conclui respondeu responde perguntou pergunta anunciou anuncia argumentou defende defendeu sublinhou sublinha referiu refere salientou salienta adiantou adianta considerou considera assegurou lamentou apontou aponta confirmou relatou revelou frisou reiterou publicou dito',
  frames: 'chamou chama classificou classifica descreveu descreve definiu acusou acusa falou pediu',
  leaning: 'dizendo afirmando explicando acrescentando escrevendo',
  according: 'segundo|de acordo com|conforme|para|na opinião de|nas palavras de',
  he: 'ele',
  she: 'ela',
  they: 'eles elas',
  self: 'eu nós',
  determiners: 'o a os as um uma uns umas seu sua seus suas este esta esse essa vários várias dois três alguns muitos',
  prepositions: 'de do da dos das em no na nos nas por pelo pela para com sem sobre desde até após entre contra durante segundo ao à',
  links: 'de do da dos das em no na para ao à',
  breaks: 'que quem cujo onde e ou mas se quando como porque embora é são era eram foi há não',
  relatives: 'que quem cujo onde',
  between: 'também ainda depois já se lhe ontem hoje então assim mesmo',
  mister: 'senhor sr dom rei príncipe pai irmão',
  madam: 'senhora sra dona rainha princesa mãe irmã',
  offices:
    'sr dr presidente presidenta ministro primeiro-ministro diretor prefeito deputado senador procurador advogado porta-voz secretário general chefe professor juiz juíza delegado papa bispo treinador técnico capitão chanceler líder governador ex-presidente vice-presidente economista pesquisador escritor candidato fundador',
  papers: 'carta comunicado mensagem nota post tuíte',
  that: 'que',
  capitals:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  naming: 'intitulado intitulada chamado chamada apelidado palavra termo expressão título',
};
