/** The commonest small words of languages in Latin script, chosen so that near languages share few. Data. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that is was for with his they have this from by are',
  de: 'der die und das den nicht ist ein eine sich mit auf für dem von auch',
  fr: 'le les des et est une dans que pour qui sur avec pas au par sont',
  es: 'el los las y una que con por para del se su como pero más este',
  it: 'il di che è per una con non della gli si nel alla più dei sono',
  pt: 'o os as e não uma com em um para da do na no pela dos',
  nl: 'het een van en is dat niet op te voor zijn met ook aan er naar',
  sv: 'och att det som är för på inte av en den med till ett har om',
  no: 'og det som er på ikke av til for med har en et at fra ble',
  da: 'og det som er på ikke af til for med har en et at fra blev',
  pl: 'i w na nie się że z do jest to o jak ale po za przez',
};
