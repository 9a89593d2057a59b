/** French phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const fr: Phrases = {
  newsletter: 'newsletter|newsletters|infolettre|inscrivez vous|boîte mail|adresse e mail|votre adresse',
  subscription: 'abonnez vous|abonnement|abonnés|abonné|réservé aux|se connecter|essai gratuit|s abonner|sans engagement|il vous reste',
  related:
    'lire aussi|à lire aussi|à lire|voir aussi|sur le même sujet|les plus lus|articles les plus|à découvrir|plus d articles|lire plus|notre dossier|dans la même',
  share: 'partager|facebook|twitter|whatsapp|suivez nous|imprimer|copier le lien|partagez',
  bio: 'est journaliste|journaliste|rédacteur|rédactrice|correspondant|correspondante|à propos de l auteur|auteur de',
  comments: 'commentaires|commentaire|réagir|commenter|vos réactions|contribution',
  advertising: 'publicité|sponsorisé|partenaire|contenu sponsorisé',
  consent: 'cookies|confidentialité|consentement|vie privée|données personnelles|conditions générales',
  app: 'application|télécharger l application|google play|app store',
  credit: 'photo|crédit|getty|afp|reuters|crédits|photographie|illustration',
  dates: 'publié|publié le|mis à jour|modifié|temps de lecture|lecture|il y a',
  legal: 'tous droits|droits réservés|reproduction|mentions légales|copyright',
  correction: 'correction|rectificatif|note de la rédaction|erratum|précision|a été modifié',
  reporting: 'avec afp|source|avec reuters|propos recueillis|avec agences|sources',
  video: 'vidéo|podcast|écouter|regarder|en images|diaporama|direct|en vidéo',
  call: 'cliquez ici|en savoir plus|découvrir|découvrez|contactez|acheter|voir tout|rejoignez',
  topics: 'thèmes|mots clés|tags|sujets|sommaire|rubrique',
  closing: 'conclusion|en résumé|à propos',
};
