/** The commonest small words of languages in Latin script, chosen so that near languages share few. Data. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that is was for with his they have this from by are which would their been',
  de: 'der die und das den nicht ist ein eine sich mit auf für dem von wird auch werden nach bei',
  fr: 'le les des et est une dans que pour qui sur avec pas au par sont cette plus ont aux',
  es: 'el los las y una que con por para del se su como pero más este ha sus muy también',
  it: 'il di che è per una con non della gli si nel alla più dei sono anche delle ha dal',
  pt: 'o os as e não uma com em um para da do na no pela dos foi são ao mais',
  nl: 'het een van en is dat niet op te voor zijn met ook aan er naar bij maar door hij',
  sv: 'och att det som är för på inte av en den med till ett har om från var också efter',
  no: 'og det som er på ikke av til for med har en et at fra ble etter også seg hun',
  da: 'og det som er på ikke af til for med har en et at fra blev efter også sig hun',
  pl: 'i w na nie się że z do jest to o jak ale po za przez od który oraz tym',
};
