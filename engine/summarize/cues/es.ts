/** Cue words of Spanish. */
import type { Cues } from './cues.ts';

export const es: Cues = {
  said: 'dijo,dice,según,aseguró,asegura,afirmó,afirma,explicó,explica,añadió,añade,señaló,señala,indicó',
  future: 'será,serán,va,van,tendrá,tendrán,habrá,podrá,podrán',
  futureForm: /(?<!^teh|^alcor)[aeid]rán?$/,
  plan: 'prevé,previsto,prevista,prevén,planea,plan,mañana,la próxima semana,próximo,próxima,próximos,próximas,el próximo año,plazo,antes de fin,espera',
  recent: 'hoy,ayer,esta semana,este mes,ahora,nuevo',
  before: 'desde,anteriormente,ya,el año pasado,pasado,pasada,hace,antiguo,exministro,entonces,históricamente',
  why: 'porque,razón,motivo,importante,importancia,riesgo,amenaza,consecuencias,impacto',
  measure: 'por ciento,millón,millones,mil,promedio,media,total,euros',
  event: 'anuncia,anunciado,detenido,detenida,detenidos,murió,muerto,muertos,muere,heridos,ganó,gana,perdió,lanzó',
  firstPerson: 'yo,nosotros,nuestro,nuestra,nuestros',
  secondPerson: 'usted,ustedes,tú',
  chrome:
    'newsletter,suscríbete,suscripción,suscriptores,regístrate,haz clic,lea también,te puede interesar,síguenos,foto,publicidad,en este artículo,este artículo,en esta nota',
  pronoun: 'él,ella,ellos,ellas,esto,eso,este,esta,estos,estas,ese,esa,esos,su,sus,lo,aquel,aquella,ambos',
  person: 'él,ella,ellos,ellas,su,sus',
  connective:
    'pero,y,también,además,sin embargo,entonces,así,por tanto,por eso,aunque,no obstante,mientras,finalmente,por otro lado,en cambio,asimismo,de hecho,por ejemplo,luego',
  labels: 'en resumen,en breve,en pocas palabras,conclusión',
  results:
    'entonces,así,luego,por eso,por tanto,por ello,desde entonces,hasta entonces,en consecuencia,por consiguiente,por ejemplo,de ahí,es decir,al contrario,así pues',
  openers: 'pero',
  asides: 'sin embargo,además,no obstante,asimismo',
  stop: 'el,la,los,las,un,una,unos,unas,de,del,e,o,a,al,en,por,para,con,sin,sobre,es,son,era,fue,ha,han,se,le,les,que,qué,quien,como,cómo,más,no,ni,si,ya,muy,entre,hasta',
};
