/** Arabic phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const ar: Phrases = {
  newsletter: 'النشرة|بريدك|البريد الإلكتروني',
  subscription: 'اشترك|الاشتراك|تسجيل الدخول|المشتركين',
  related: 'اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|المزيد|ذات صلة|الأكثر قراءة',
  share: 'شارك|مشاركة|فيسبوك',
  author: 'صحفي|صحفية|كاتب|كاتبة|مراسل|مراسلة',
  comment: 'تعليق|تعليقات',
  advertising: 'إعلان|إعلانات',
  consent: 'ملفات تعريف|الخصوصية',
  credit: 'صورة|رويترز|المصدر',
  legal: 'جميع الحقوق',
};
