/**
 * What pages call their opinion pieces and reviews: as a part of an address, a section's name, a kicker or the label before a headline.
 * Lower case, without marks, parted by `|`. A word that also names sections of news stands in no list: `analysis`, `culture`, `blog`.
 */
import type { Genre } from '../../types.ts';

export const GENRE_WORDS: Readonly<Record<Genre, string>> = {
  opinion:
    'opinion|opinions|opinion columns|opinion piece|comment|commentary|commentaries|commentisfree|op ed|op eds|oped|editorial|editorials|column|columns|columnist|columnists|star columnists|viewpoint|viewpoints|guest essay|guest column|' +
    'meinung|meinungen|kommentar|kommentare|kolumne|kolumnen|leitartikel|gastbeitrag|gastkommentar|standpunkt|' +
    'tribune|tribunes|idées|idees|édito|edito|éditorial|éditoriaux|editoriaux|point de vue|points de vue|' +
    'opinión|opiniones|columna|columnas|tribuna|tribunas|editoriales|opinione|opinioni|editoriale|editoriali|' +
    'opinião|opiniao|opiniões|opinioes|coluna|colunas|colunista|colunistas|opinie|opinies|commentaar|' +
    'ledare|debatt|krönika|kronika|meninger|kronikk|debat|kronik|felieton|felietony|رأي|社説|オピニオン|評論',
  review:
    'review|reviews|film review|movie review|book review|music review|album review|tv review|theatre review|game review|' +
    'kritiken|filmkritik|rezension|rezensionen|buchkritik|la critique|critique de film|reseña|reseñas|recensione|recensioni|resenha|resenhas|' +
    'recensie|recensies|recension|recensioner|anmeldelse|anmeldelser|recenzja|recenzje|レビュー',
};
