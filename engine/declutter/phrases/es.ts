/** Spanish phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const es: Phrases = {
  newsletter: 'boletín|boletines|suscríbete a|tu correo|correo electrónico|apúntate|recibe',
  subscription: 'suscríbete|suscripción|suscriptores|suscriptor|suscribirse|inicia sesión|regístrate|para seguir leyendo|hazte socio',
  related:
    'lee también|lea también|te puede interesar|le puede interesar|te recomendamos|noticias relacionadas|relacionado|relacionadas|más noticias|leer más|más información|lo más leído|más leídas|también te|ver más|puedes leer|además|últimas noticias',
  share: 'compartir|comparte|síguenos|síganos|imprimir|copiar enlace',
  bio: 'es periodista|periodista|redactor|redactora|corresponsal|sobre el autor|licenciado|licenciada|graduada|máster|autor de',
  comments: 'comentarios|comentario|comentar|deja un comentario|tu opinión',
  advertising: 'publicidad|patrocinado|anuncio|contenido patrocinado',
  consent: 'privacidad|consentimiento|aviso legal|protección de datos|términos',
  app: 'descarga|app',
  credit: 'foto|fotografía|imagen|efe|crédito|cortesía|fuente',
  dates: 'publicado|actualizado|actualizada|hace|minutos|lectura|fecha',
  legal: 'todos los derechos|derechos reservados|prohibida|reproducción',
  video: 'vídeo|escuchar|mira|galería|en directo|en vivo|fotogalería',
  call: 'haz clic|clic aquí|aquí|descubre|contáctanos|comprar|ver todo|únete',
  topics: 'temas|etiquetas|archivado en|contenido|categorías',
};
