/** Words under a picture that stand where a dek stands. */

/** `FILE - A fan waits`, `Photo: Ada Moen`, `… (Coast Pictures via Getty Images)`, `… (AP Video by Bo Ray)`, `… in May. By Ada B. Moen`; not `Bild des Tages` or `the photo that won`. */
const CAPTION =
  /^FILE\s?[–—-]|^\(?(?:photo|image|picture|foto|bild|credit|crédit)s?(?: by)?:|[([](?:[^()[\]]{0,60}\b)?(?:[Pp]hoto|PHOTO|[Ff]oto|FOTO|[Ii]mages?|[Bb]ild|AP|AFP|EPA|[Gg]etty|Reuters|REUTERS|dpa)\b[^()[\]]{0,60}[)\]]\.?$|[.!?] By [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]{0,20}){1,3}$/;

/** `… Image: Ada Moen.`, `(Photo: Coast Pictures)` */
const CREDITED = /\b(?:Photo|Photograph|Image|Picture|Credit|Foto|Bild|Crédit)s?(?: by)?: ?[^.:]{1,60}[.)\]]{0,2}$/;

/** True where a text credits a picture, as a caption does. */
export function isCaption(text: string): boolean {
  return CAPTION.test(text) || isCredited(text);
}

/** True where it ends with a picture's credit, which no sentence of a story does. */
export function isCredited(text: string): boolean {
  return CREDITED.test(text);
}
