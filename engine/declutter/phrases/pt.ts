/** Portuguese phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const pt: Phrases = {
  newsletter: 'newsletter|newsletters|inscreva se|seu e mail|receba|cadastre se|subscreva',
  subscription: 'assine|assinatura|assinantes|assinante|faça login|entrar|exclusivo para|conteúdo exclusivo|torne se',
  related:
    'leia também|leia mais|veja também|saiba mais|notícias relacionadas|relacionadas|mais lidas|mais notícias|últimas notícias|você pode gostar|confira também|leia ainda',
  share: 'compartilhe|compartilhar|partilhar|facebook|twitter|whatsapp|siga|imprimir|copiar link|siga nos',
  bio: 'é jornalista|jornalista|repórter|redator|redatora|correspondente|sobre o autor|formado|formada',
  comments: 'comentários|comentário|comentar|deixe um comentário',
  advertising: 'publicidade|patrocinado|anúncio|continua após',
  consent: 'cookies|privacidade|consentimento|termos de uso',
  app: 'baixe o app|aplicativo|google play|app store',
  credit: 'foto|crédito|getty|reuters|divulgação|imagem|reprodução|fonte',
  dates: 'publicado|atualizado|publicado em|há|minutos|leitura',
  legal: 'todos os direitos|direitos reservados|copyright|reprodução proibida',
  correction: 'correção|errata|nota da redação|nota do editor|erramos',
  reporting: 'com informações|fonte|agência|da redação',
  video: 'vídeo|podcast|ouça|assista|galeria|ao vivo|veja',
  call: 'clique aqui|confira|descubra|fale conosco|comprar|ver tudo|participe',
  topics: 'temas|tópicos|tags|assuntos|índice|categorias',
  closing: 'conclusão|sobre nós',
};
