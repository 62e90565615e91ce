/** What the tests of dates have in common. */
import type { DossierDate } from '../../server/src/core/dates/date';
import type { Span } from '../../server/src/core/text';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A date in short: `Wed 2021-09-29 = 1443-02-22 AH`. */
export function show({ weekday, gregorian, hijri }: DossierDate): string {
  const numbers = [gregorian, hijri].map(
    (part) => part && [part.year, part.month, part.day].map((value) => String(value).padStart(2, '0')).join('-'),
  );
  const parts = [numbers[0], numbers[1] && `${numbers[1]} AH`].filter(Boolean).join(' = ');
  return weekday ? `${weekdays[weekday.value]} ${parts}` : parts;
}

export const slice = (text: string, { start, end }: Span) => text.slice(start, end);

export const header = 'الوطن :إطلاق مشروع القمح';
export const paragraph =
  'أعلنت وزارة الزراعة انطلاق المشروع هذا الأسبوع، على أن يشمل عشرة آلاف هكتار في مرحلته الأولى.';

/** A dossier of one article, with these lines under its header. */
export function dossierWith(metadata: string, masthead = 'ملف مركز الأفق 5/3/2024'): string {
  return `${masthead}\n\nعناوين الملف :\n  1. ${header}\n\n${header}\n${metadata}\n${paragraph}\n=========================\n`;
}
