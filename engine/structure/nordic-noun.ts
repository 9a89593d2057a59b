/** Nordic nouns that have their article at the end. */

/** `facket`, `polisen`, `myndigheterna`; not `ingen`, `mycket`. */
export const DEFINITE_NOUN = /^(?!ingen|någon|nogen|noget|myck|annet|meget)[a-zß-ſ]{2,}(?:[^aeioud]en|et|[aeo]rna|erne|ene)$/;
