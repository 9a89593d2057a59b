/** Arabic phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const ar: Phrases = {
  newsletter: 'النشرة|بريدك|البريد الإلكتروني',
  subscription: 'اشترك|الاشتراك|تسجيل الدخول|المشتركين',
  related: 'اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|المزيد|ذات صلة|الأكثر قراءة|شاهد أيضا',
  share: 'شارك|مشاركة|فيسبوك|تويتر|واتساب|تابعنا',
  author: 'صحفي|كاتب|مراسل',
  comment: 'تعليق|تعليقات|التعليقات',
  advertising: 'إعلان|إعلانات|ممول',
  consent: 'ملفات تعريف|الخصوصية',
  credit: 'صورة|رويترز|المصدر|الصورة',
  legal: 'جميع الحقوق|محفوظة',
};
