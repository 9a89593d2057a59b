/** Portuguese phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const pt: Phrases = {
  newsletter: 'inscreva se|seu e mail|receba|cadastre se|subscreva',
  subscription: 'assine|assinatura|assinantes|assinante|faça login|entrar|exclusivo para|conteúdo exclusivo|torne se',
  related:
    'leia também|leia mais|veja também|saiba mais|notícias relacionadas|relacionadas|mais lidas|mais notícias|últimas notícias|você pode gostar|confira também|leia ainda',
  share: 'compartilhe|compartilhar|partilhar|siga|imprimir|copiar link|siga nos',
  bio: 'é jornalista|jornalista|repórter|redator|redatora|correspondente|sobre o autor|formado|formada',
  comments: 'comentários|comentário|comentar|deixe um comentário',
  advertising: 'publicidade|patrocinado|anúncio|continua após',
  consent: 'privacidade|consentimento|termos de uso',
  app: 'baixe o app|aplicativo',
  credit: 'foto|crédito|divulgação|imagem|reprodução|fonte',
  dates: 'publicado|atualizado|publicado em|há|minutos|leitura',
  legal: 'todos os direitos|direitos reservados|reprodução proibida',
  video: 'vídeo|ouça|assista|galeria|ao vivo|veja',
  call: 'clique aqui|confira|descubra|fale conosco|comprar|ver tudo|participe',
  topics: 'temas|tópicos|assuntos|índice|categorias',
};
