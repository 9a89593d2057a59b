/** French phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const fr: Phrases = {
  newsletter: 'infolettre|inscrivez vous|boîte mail|adresse e mail|votre adresse',
  subscription: 'abonnez vous|abonnement|abonnés|abonné|réservé aux|se connecter|essai gratuit|s abonner|sans engagement|il vous reste',
  related:
    'lire aussi|à lire aussi|à lire|voir aussi|sur le même sujet|les plus lus|articles les plus|à découvrir|plus d articles|lire plus|notre dossier|dans la même',
  share: 'partager|suivez nous|imprimer|copier le lien|partagez',
  bio: 'est journaliste|journaliste|rédacteur|rédactrice|correspondant|correspondante|à propos de l auteur|auteur de',
  comments: 'commentaires|commentaire|réagir|commenter|vos réactions|contribution',
  advertising: 'publicité|sponsorisé|partenaire|contenu sponsorisé',
  consent: 'confidentialité|consentement|vie privée|données personnelles|conditions générales',
  app: 'application|télécharger l application',
  credit: 'crédit|crédits|photographie|illustration',
  dates: 'publié|publié le|mis à jour|modifié|temps de lecture|lecture|il y a',
  legal: 'tous droits|droits réservés|reproduction|mentions légales',
  video: 'vidéo|écouter|regarder|en images|diaporama|direct|en vidéo',
  call: 'cliquez ici|en savoir plus|découvrir|découvrez|contactez|acheter|voir tout|rejoignez',
  topics: 'thèmes|mots clés|sujets|sommaire|rubrique',
};
