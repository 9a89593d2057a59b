/** Titles that say no more than the name: "Mr", "Frau", "dott.ssa". */
export const COURTESY =
  /^(?:m|mr|mrs|ms|me|miss|mme?|mlle|sr|sra|srta|don|doña|d|dña|sig|signor|signora|dott|dottor|dottoressa|ssa|ing|avv|arch|on|dhr|mevr|drs|ir|herr|herrn|frau|fru|hr|dr|dra|pr|prof|profa?|the|sir|dame)$/;
