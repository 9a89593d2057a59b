/** Portuguese phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const pt: Phrases = {
  newsletter: 'inscreva se|seu e mail|receba|cadastre se',
  subscription: 'assine|assinatura|assinantes|faça login|exclusivo para|torne se',
  related: 'leia também|leia mais|veja também|saiba mais|relacionadas|mais lidas|mais notícias|últimas notícias|leia ainda',
  share: 'compartilhe|compartilhar|partilhar|siga nos|imprimir',
  author: 'jornalista|repórter|redator|redatora|correspondente|sobre o autor',
  comment: 'comentários|comentário',
  advertising: 'publicidade|patrocinado|anúncio|continua após',
  consent: 'privacidade|consentimento|termos de uso',
  credit: 'foto|crédito|divulgação|imagem|reprodução|fonte',
  legal: 'todos os direitos|direitos reservados',
};
