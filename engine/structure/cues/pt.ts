/** Who says what, in Portuguese. */
import type { CueTable } from './cue-table.ts';

export const PT: CueTable = {
  endings: 'ou a am aram',
  leaningEndings: 'ando',
  says: 'disse diz dizem disseram dizia afirm- explic- acrescent- declar- cont- destac- ressalt- escreveu escreve coment- inform- garantiu garante lembr- avali- critic- alert- admitiu admite reconheceu reconhece complet- concluiu conclui respondeu responde pergunt- anunci- argumentou defende defendeu sublinh- referiu refere salient- adiant- consider- assegurou lamentou apont- confirmou relatou revelou frisou reiterou publicou dito prometeu promete atirou atira sustentou sustenta ponderou pondera observou observa vincou rematou precisou advertiu adverte ressalvou assinalou assinala enfatizou enfatiza detalhou detalha reforçou reforça rebateu rebate desabafou desabafa ironizou prosseguiu prossegue indicou indica negou nega resumiu resume divulgou acredita acreditam acreditou mostra mostram mostrou pede pedem pediu pediram alega alegam alegou noticiou noticiam defendem garantem admitem advertem entende entendem entendeu determinou concluíram sugere sugerem sugeriu prevê preveem estima estimam estimou relata relatam teme temem espera esperam',
  frames: 'cham- classific- descreveu descreve definiu acus- falou pediu',
  leaning: 'dizendo afirm- explic- acrescent- escrevendo',
  mild: 'indica nega negou reforça reforçou divulgou observa resume rebateu rebate acredita acreditam acreditou mostra mostram mostrou pede pedem pediu pediram alega alegam alegou noticiou noticiam defendem garantem admitem advertem entende entendem entendeu determinou concluíram sugere sugerem sugeriu prevê preveem estima estimam estimou relata relatam teme temem espera esperam',
  according:
    'segundo|de acordo com|conforme|na opinião de|na opinião do|na opinião da|na opinião dos|na opinião das|nas palavras de|nas palavras do|nas palavras da|nas palavras dos|nas palavras das',
  forNames: 'para',
  ambiguous: 'segundo',
  he: 'ele',
  she: 'ela',
  stressedHe: 'ele',
  stressedShe: 'ela',
  they: 'eles elas',
  self: 'eu nós',
  determiners: 'o a os as um uma uns umas seu sua seus suas este esta esse essa vários várias dois três alguns muitos',
  prepositions: 'de do da dos das em no na nos nas por pelo pela para com sem sobre desde até após entre contra durante segundo ao à',
  links: 'de do da dos das em no na para ao à',
  breaks: 'que quem cujo onde e ou mas se quando como porque embora é são era eram foi há não',
  relatives: 'que quem cujo onde',
  between:
    'teria teriam também ainda depois já se lhe ontem hoje então assim mesmo igualmente porém agora sempre entretanto finalmente recentemente',
  mister: 'senhor sr dom rei príncipe pai irmão',
  madam: 'senhora sra dona rainha princesa mãe irmã',
  offices:
    'sr dr presidente presidenta ministro diretor prefeito deputado senador procurador advogado porta-voz secretário general chefe professor juiz juíza delegado papa bispo treinador técnico capitão chanceler líder governador economista pesquisador escritor candidato fundador médico músico engenheiro empresário autarca aposentado inspetor médio avançado comandante coordenador vereador reitor coronel subsecretário relator arcebispo embaixador dirigente bastonário gerente governante',
  bare: 'fontes fonte moradores especialistas',
  papers: 'carta comunicado mensagem nota post tuíte',
  nobody: 'isto isso aquilo tudo nada ninguém se eu',
  that: 'que',
  capitals: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  naming: 'intitulado intitulada chamado chamada apelidado palavra termo expressão título',
  maleNames:
    'josé joão antônio antónio francisco carlos paulo pedro lucas luiz luís marcos gabriel rafael daniel marcelo bruno eduardo felipe filipe rodrigo manuel tiago diogo nuno rui duarte vasco hermínio edson adilson otávio',
  femaleNames:
    'maria ana francisca antônia adriana juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica letícia júlia luciana vanessa mariana joana inês catarina sofia marília rosângela débora lígia',
};
