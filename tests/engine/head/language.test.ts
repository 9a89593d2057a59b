/** The page's own word for its language, and where its text knows better. */
import { expect, it } from 'vitest';
import { readPageData } from '../../../engine/extract/read-page-data.ts';
import { settleLanguage } from '../../../engine/judge/language/settle-language.ts';

const TEXTS = {
  en: 'The ferry came back to the old pier on Monday and the people of the town stood in the rain with their flags, which had been made for this day. It was the first of many that would come.',
  de: 'Die Fähre kam am Montag an die alte Mole zurück, und die Leute standen mit ihren Fahnen im Regen. Es war nicht das erste Mal, dass sich die Stadt auf den Tag gefreut hat, und auch nach dem Fest wird sie bleiben.',
  fr: 'Le bateau est revenu lundi sur la jetée, et les gens du village sont restés dans la pluie avec des drapeaux. C’est une fête pour tous, que les enfants ont attendue au port et qui est aussi la leur, pas plus.',
  ja: 'フェリーは月曜日に古い桟橋に戻り、町の人々は雨の中で旗を振って迎えた。二年ぶりのことである。',
  ar: 'عادت العبارة إلى الرصيف القديم يوم الاثنين بعد عامين من الإصلاحات ووقف الناس تحت المطر لاستقبالها.',
};

it.each([
  ['its own word', '<html lang="de-AT">', TEXTS.de, 'de-AT', 'ltr'],
  ['underscores', '<html lang="pt_BR">', '', 'pt-BR', 'ltr'],
  ['a word that is no tag', '<html lang="english">', TEXTS.fr, 'fr', 'ltr'],
  ['a template that never was translated', '<html lang="en">', TEXTS.de, 'de', 'ltr'],
  ['another script', '<html lang="en-US">', TEXTS.ja, 'ja', 'ltr'],
  ['from right to left', '<html>', TEXTS.ar, 'ar', 'rtl'],
  ['Persian that says so', '<html lang="fa">', TEXTS.ar, 'fa', 'rtl'],
  ['Serbian in Latin letters', '<html lang="sr-Latn">', TEXTS.en.slice(0, 30), 'sr-Latn', 'ltr'],
  ['a language without a list', '<html lang="xh">', 'Iinqanawa zibuyile ngoMvulo emva kweminyaka emibini yokulungiswa kwazo.', 'xh', 'ltr'],
  ['og:locale', '<html><meta property="og:locale" content="nb_NO">', '', 'nb-NO', 'ltr'],
  ['nothing at all', '<html>', '', 'en', 'ltr'],
])('%s', (_, html, text, language, direction) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(settleLanguage(readPageData(document).language, text)).toEqual({ language, direction });
});
