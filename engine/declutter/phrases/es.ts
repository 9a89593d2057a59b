/** Spanish phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const es: Phrases = {
  newsletter: 'boletín|suscríbete a|tu correo|correo electrónico|recibe',
  subscription: 'suscríbete|suscripción|suscriptores|inicia sesión|regístrate|para seguir leyendo|hazte socio',
  related:
    'lee también|lea también|te puede interesar|te recomendamos|relacionado|relacionadas|más noticias|leer más|más información|lo más leído|más leídas|últimas noticias',
  share: 'compartir|comparte|síguenos|imprimir',
  author: 'periodista|redactor|redactora|corresponsal|sobre el autor|autor de',
  comment: 'comentarios|comentario|tu opinión',
  advertising: 'publicidad|patrocinado|anuncio',
  consent: 'privacidad|consentimiento|aviso legal',
  credit: 'foto|fotografía|imagen|efe|cortesía|fuente',
  legal: 'todos los derechos|derechos reservados',
};
