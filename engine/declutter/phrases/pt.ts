/** Portuguese phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const pt: Phrases = {
  newsletter: 'inscreva se|seu e mail|receba',
  subscription: 'assine|assinatura|assinantes|faça login|exclusivo para',
  related: 'leia também|leia mais|veja também|saiba mais|relacionadas|mais lidas|mais notícias',
  share: 'compartilhe|compartilhar|partilhar',
  author: 'jornalista|repórter|redator|redatora',
  comment: 'comentários|comentário',
  advertising: 'publicidade|patrocinado',
  consent: 'privacidade|consentimento',
  credit: 'foto|crédito|divulgação',
  legal: 'todos os direitos',
};
