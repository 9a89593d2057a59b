/** French phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const fr: Phrases = {
  newsletter: 'infolettre|inscrivez vous|boîte mail|adresse e mail',
  subscription: 'abonnez vous|abonnement|abonnés|réservé aux|se connecter|essai gratuit|s abonner|il vous reste',
  related: 'lire aussi|à lire|voir aussi|sur le même sujet|les plus lus|à découvrir|lire plus|notre dossier',
  share: 'partager|suivez nous|imprimer',
  author: 'journaliste|rédacteur|rédactrice|correspondant|à propos de l auteur|auteur de',
  comment: 'commentaires|commentaire|réagir|vos réactions',
  advertising: 'publicité|sponsorisé',
  consent: 'confidentialité|consentement|vie privée|données personnelles',
  credit: 'crédit|crédits|photographie',
  legal: 'tous droits|droits réservés|mentions légales',
};
