/** Cue words of Portuguese. */
import type { Cues } from './cues.ts';

export const pt: Cues = {
  said: 'disse,diz,segundo,afirmou,afirma,explicou,explica,acrescentou,declarou,contou,destacou,informou,ressaltou,escreveu',
  future: 'será,serão,vai,vão,terá,terão,haverá,poderá,poderão',
  futureForm: /(?<!^v|^cent|^bi)[aei]r(?:á|ão)$/,
  plan: 'prevê,previsto,prevista,previsão,planeja,plano,amanhã,na próxima semana,próximo,próxima,próximos,próximas,no próximo ano,prazo,até o fim,espera',
  recent: 'hoje,ontem,esta semana,este mês,agora,novo',
  before: 'desde,anteriormente,já,no ano passado,passado,passada,há,antigo,ex,então,historicamente',
  why: 'porque,razão,motivo,importante,importância,risco,riscos,ameaça,consequências',
  measure: 'por cento,milhão,milhões,bilhão,bilhões,mil,média,total',
  event: 'anuncia,anunciado,preso,presa,presos,morreu,morto,mortos,morre,feridos,venceu,vence,perdeu,lançou',
  firstPerson: 'eu,nós,nosso,nossa,nossos',
  secondPerson: 'você,vocês,seu',
  chrome:
    'newsletter,assine,assinatura,assinantes,inscreva-se,clique,leia também,leia mais,siga,foto,publicidade,neste artigo,este artigo,nesta matéria,nesta reportagem',
  pronoun: 'ele,ela,eles,elas,isto,isso,este,esta,estes,estas,esse,essa,esses,essas,seu,sua,seus,suas,aquele,ambos',
  person: 'ele,ela,eles,elas,seu,sua',
  connective:
    'mas,e,também,além disso,no entanto,porém,então,assim,portanto,por isso,embora,enquanto,finalmente,por outro lado,contudo,entretanto,aliás,por exemplo,depois',
  labels: 'em resumo,em suma,resumindo',
  results:
    'portanto,assim,então,por isso,depois,daí,por exemplo,por conseguinte,ou seja,ao contrário,dessa forma,desta forma,desse modo,com isso',
  openers: 'mas',
  asides: 'no entanto,além disso,porém,contudo',
  stop: 'o,a,os,as,um,uma,uns,umas,de,do,da,dos,das,ou,em,no,na,nos,nas,por,pelo,pela,para,com,sem,sobre,é,são,era,foi,tem,se,que,quem,como,mais,não,nem,já,muito,entre,até',
};
