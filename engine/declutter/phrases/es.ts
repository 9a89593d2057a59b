/** Spanish phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const es: Phrases = {
  newsletter: 'boletín|suscríbete a|tu correo',
  subscription: 'suscríbete|suscripción|suscriptores|inicia sesión|regístrate',
  related: 'lee también|lea también|te puede interesar|te recomendamos|relacionado|relacionadas|más noticias',
  share: 'compartir|comparte|síguenos',
  author: 'periodista|redactor|redactora|corresponsal',
  comment: 'comentarios|comentario',
  advertising: 'publicidad|patrocinado',
  consent: 'privacidad|consentimiento',
  credit: 'foto|fotografía|imagen',
  legal: 'todos los derechos',
};
