/** Who says what, in Arabic: the verb before its subject, and prefixes of one letter ("and he said"). Names have no capitals, so that a source is what stands between the verb and a mark. */
import type { CueTable } from './cue-table.ts';

export const AR: CueTable = {
  says: 'قال قالت قالوا وقال وقالت وقالوا يقول تقول أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت صرح صرحت وصرح وصرحت أعلن أعلنت وأعلن وأعلنت ذكر ذكرت وذكر وذكرت أوضح أوضحت وأوضح وأوضحت أشار أشارت وأشار وأشارت كتب كتبت وكتب وكتبت نقل نقلت ذكره ذكرته نقله نقلته أورد أوردت',
  according: 'وفق|وفقا ل|بحسب|حسب',
  he: 'هو',
  she: 'هي',
  they: 'هم',
  determiners: 'هذا هذه أحد إحدى',
  prepositions: 'من في على إلى عن مع بعد قبل خلال',
  links: 'من في على',
  breaks: 'أن إن الذي التي حيث لكن ثم أو',
  relatives: 'الذي التي',
  between: 'قد ما',
  offices: 'الرئيس الوزير الوزيرة رئيس وزير وزيرة مدير المدير محافظ المتحدث متحدث',
  that: 'أن إن',
};
