/** French phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const fr: Phrases = {
  newsletter: 'infolettre|inscrivez vous|boîte mail',
  subscription: 'abonnez vous|abonnement|abonnés|réservé aux|se connecter',
  related: 'lire aussi|à lire|voir aussi|sur le même sujet|les plus lus|à découvrir|lire plus',
  share: 'partager|suivez nous|imprimer',
  author: 'journaliste|rédacteur|rédactrice|correspondant',
  comment: 'commentaires|commentaire',
  advertising: 'publicité|sponsorisé',
  consent: 'confidentialité|consentement',
  credit: 'crédit|crédits|photographie',
  legal: 'tous droits',
};
